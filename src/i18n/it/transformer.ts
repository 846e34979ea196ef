/** Italian: transformers. */
export const transformer = {
  'family.transformer': 'Transformer',
  'family.transformer.help':
    'Scrive un testo un carattere dopo l’altro, ognuno in base a tutti i precedenti, come GPT. Dice esattamente quanto è probabile un testo, e mostra che cosa guarda.',
  'parameter.transformerBlocks.label': 'Blocchi',
  'parameter.transformerBlocks.help':
    'Ogni blocco guarda indietro una volta (attenzione) e pensa una volta (una piccola rete), e somma entrambe a ciò che ha ricevuto: x + attenzione(norm(x)), poi x + MLP(norm(x)) (Radford et al. 2019). Più sono, più il modello vede, e più ogni passo è lento.',
  'parameter.heads.label': 'Teste',
  'parameter.heads.help':
    'Quanti posti un blocco può guardare insieme per motivi diversi: la larghezza è divisa fra le teste, perciò ne è un multiplo. softmax(q·k/√d) v, testa per testa (Vaswani et al. 2017).',
  'parameter.tied.label': 'Una tabella per leggere e scrivere',
  'parameter.tied.help':
    'I numeri che stanno per un carattere quando è letto sono anche quelli con cui è confrontata l’uscita (pesi legati, Press & Wolf 2017). Meno pesi; i caratteri simili finiscono vicini.',
  'parameter.temperature.label': 'Temperatura',
  'parameter.temperature.help':
    'Quanto è audace la scrittura: softmax(logit / T). Sotto 1 i caratteri probabili lo diventano di più, vicino a 0 si prende sempre il più probabile; sopra 1 i rari vengono più spesso.',
  'parameter.topK.label': 'Top k',
  'parameter.topK.help':
    'In ogni posto si possono estrarre solo tanti dei caratteri più probabili (Fan et al. 2018); a 0 tutti.',
  'parameter.topP.label': 'Top p',
  'parameter.topP.help':
    'Si possono estrarre solo i caratteri più probabili che insieme hanno questa quota delle probabilità (Holtzman et al. 2020); a 1 tutti.',
  'parameter.beamWidth.label': 'Larghezza del fascio',
  'parameter.beamWidth.help':
    'Quanti inizi prosegue insieme una ricerca del testo più probabile (ricerca a fascio, Sutskever et al. 2014); con 1 è avida. Si vede nella scheda «Lettera per lettera».',
  'chart.natsPerCharacter': 'Sorpresa per il carattere successivo',
  'reference.bigram': 'coppie di lettere, contate: {value}',
  'reference.wittenBell': 'cinque lettere, contate (Witten-Bell): {value}',
  'term.natsPerCharacter': '−log p, per carattere',
  'preset.places.title': 'Nomi di luoghi',
  'preset.places.shows':
    'Inventa nomi di luoghi di Francia, Italia, Gran Bretagna e Stati Uniti, secondo il paese chiesto',
  'preset.places-lite.title': 'Nomi di luoghi, veloce',
  'preset.places-lite.shows': 'Lo stesso con un settimo dei pesi, per computer lenti',
  'preset.places-small.title': 'Va storto: troppo piccolo',
  'preset.places-small.shows':
    'Un blocco largo 16 numeri: troppo poco per imparare come si scrivono i nomi',
  'preset.places-memorised.title': 'Va storto: impara a memoria',
  'preset.places-memorised.shows': '500 nomi, e pesi abbastanza per saperli a memoria',
  'machine.part.names': 'Testo',
  'machine.part.names.says':
    'Un testo dei dati su cui è stato addestrato il passo, carattere per carattere. In ogni posto il modello vede ciò che sta prima, e deve dire che cosa viene.',
  'machine.part.transformer': 'Transformer',
  'machine.part.transformer.says':
    'Ogni carattere diventa una riga di numeri. Ogni blocco lascia poi che ogni posto guardi quelli prima, e lavori su ciò che trova. Alla fine c’è, per ogni posto, quanto è probabile ogni carattere.',
  'machine.phase.readText':
    'Si legge un testo: prima del primo carattere sta un segno che dice che comincia, o la sua classe.',
  'machine.phase.predictText':
    'In tutti i posti insieme il transformer dice quanto è probabile ogni carattere, in base a quelli prima.',
  'machine.phase.weighText':
    'Ogni carattere, e la fine, costa −log della probabilità che gli è stata data: meno era atteso, più costa.',
  'machine.phase.transformerLearns':
    'Il transformer impara: l’errore torna attraverso tutti i blocchi ai loro pesi, che si muovono un poco.',
  'machine.layer.embedding': 'embedding',
  'machine.layer.attention': 'attenzione',
  'machine.layer.mlp': 'piccola rete',
  'machine.layer.layerNorm': 'normalizzazione di strato',
  'machine.layer.unembedding': 'probabilità di ogni carattere',
}
