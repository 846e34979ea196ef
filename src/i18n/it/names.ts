/** Italiano: un modello di testo, visto attraverso un nome. */
import type { names as english } from '../en/names.ts'

export const names: Record<keyof typeof english, string> = {
  'stage.names': 'Lettera per lettera',
  'names.noRun': 'Non c’è ancora un modello: premi {play}.',
  'names.field': 'Un nome, o il suo inizio',
  'names.placeholder': 'Scrivi un nome, o prendine uno qui sotto',
  'names.class': 'La classe che gli si dice',
  'names.unknown': 'Il modello non conosce «{character}». Conosce: {allowed}',
  'names.tooLong': '{count} caratteri sono troppi: ne legge {most}.',
  'names.source': 'Nomi da prendere',
  'names.source.invented': 'Appena inventati',
  'names.source.heldOut': 'Messi da parte',
  'names.others': 'Altri',
  'names.start': 'inizio',
  'names.end': 'fine',
  'names.next': 'seguito',
  'names.surprise': 'Quanto ha sorpreso ogni lettera, in nat',
  'names.chance': 'Aveva una probabilità del {percent}.',
  'names.tally':
    '{nats} nat in tutto: {each} nat, cioè {bits} bit, per carattere. La fine conta come uno.',
  'names.rivals':
    'Conteggi sui nomi di addestramento: {pairs} nat per carattere con coppie di lettere, {fives} con cinque di fila.',
  'names.known': 'nella lista',
  'names.near': '≈ {name}',
  'names.marks': 'Senza segno: nuovo. ≈: a una lettera da un nome di addestramento.',
  'names.nextLetters': 'Che cosa viene dopo',
  'names.append': 'Aggiungi {letter}, {percent}',
  'names.onward': 'Come continua',
  'names.drawn': 'Estratti a caso',
  'names.likeliest': 'I più probabili che trova',
  'names.likeliestNote':
    'Il primo è avido: ogni volta la lettera più probabile. Gli altri vengono da una ricerca a fascio. I numeri sono log p del tutto, in nat.',
  'names.logLikelihood': 'log p di ciò che è stato aggiunto, in nat',
  'names.attention': 'Da che cosa è stata prevista ogni lettera',
  'names.layer': 'Strato',
  'names.layerNumber': 'Strato {number}',
  'names.head': 'Testa',
  'names.headNumber': 'Testa {number}',
  'names.headMean': 'Tutte',
  'names.place': 'Lettera da prevedere',
  'names.placeOf': '{letter}, posto {number}',
  'names.reads': '{letter} {percent}',
  'names.reading': 'Per prevedere «{letter}» guarda: {read}.',
  'names.matrix':
    'Attenzione: una riga per ogni lettera da prevedere, una colonna per ognuna che può guardare.',
  'names.weight': 'Per {predicted} guarda {read}: {percent}',
  'names.masked': 'Mascherata: viene dopo.',
  'names.letters': 'Quanto si somigliano le lettere per il modello',
  'names.nearest': 'Le più vicine a {letter}: {near}',
  'names.letterKinds':
    'Le vocali sono sottolineate. Il piano mostra il {percent} di ciò che distingue i vettori delle lettere.',
  'names.learning': 'Mentre impara: gli stessi numeri casuali, passo dopo passo',
  'names.atStep': 'passo {step}',
  'names.help.surprise':
    '−ln p(lettera | le lettere prima): una lettera che doveva venire costa 0 nat, una con probabilità del 5% ne costa 3. La somma è −ln p(nome). Con essa si confrontano i modelli di testo, divisa per i caratteri e una fine.',
  'names.help.nextLetters':
    'Il softmax dei punteggi del modello: la probabilità di ogni lettera, e della fine, dopo quelle scritte. Temperatura, top-k e top-p qui non agiscono ancora. La barra più lunga è la più probabile.',
  'names.help.onward':
    'Estratti lettera per lettera, come chiedono temperatura, top-k e top-p, o cercati: in modo avido, o con una ricerca a fascio. Ciò che è più probabile è di rado ciò che più somiglia a un nome.',
  'names.help.attention':
    'Ogni testa del meccanismo di attenzione pesa l’inizio e le lettere prima di quella da prevedere: i pesi di una riga fanno il 100%. La maschera causale nasconde le lettere che vengono dopo (Vaswani et al. 2017).',
  'names.help.learning':
    'Gli stessi numeri casuali fanno nomi a ogni passo: da una riga all’altra è cambiato solo il modello. La scheda Campioni mostra tutti i passi.',
  'names.help.letters':
    'Ogni token ha un embedding. Qui stanno lungo le due direzioni in cui differiscono di più (PCA); all’inizio sono a caso.',
}
