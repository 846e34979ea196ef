/** Italian: the tool “Aritmetica” of the latent space. */
export const arithmetic = {
  'arithmetic.waiting': 'I codici dello spazio latente stanno arrivando.',
  'arithmetic.sum': 'Somme di vettori',
  'arithmetic.sum.help':
    'Ogni termine è la media dei suoi esempi, perché un esempio solo porta con sé molto che non c’entra: Radford, Metz e Chintala (2016, arXiv:1511.06434) ne mediavano tre per ogni termine di «donna sorridente − donna neutra + uomo neutro». Ciò che a e b hanno in comune si annulla; ciò che resta si somma a c.',
  'arithmetic.sum.words': 'z = media(a) − media(b) + media(c).',
  'arithmetic.sum.first':
    'Per cominciare: {lean} inclinati − {lean} diritti + {round} diritti. Se l’inclinazione fosse una sola direzione per tutte le cifre, ne uscirebbero {round} inclinati.',
  'arithmetic.sum.conditional':
    'A questo modello si dice la {kind, select, digits {cifra: i suoi vettori portano solo lo stile, e il risultato è disegnato come la cifra} images {classe: i suoi vettori portano solo lo stile, e il risultato è della classe} other {classe: i suoi vettori portano solo il resto, e il risultato è della classe}} scelta sopra.',
  'arithmetic.term': 'Termine {name}',
  'arithmetic.mean': 'Che cosa dà, decodificata, la media di {name}',
  'arithmetic.mean.of': '{count, plural, one {{name}: # esempio} other {{name}: media di #}}',
  'arithmetic.fill': 'Riempi {name} con',
  'arithmetic.fill.own': 'Esempi',
  'arithmetic.fill.class':
    '{kind, select, digits {Tutti i {class}} images {Tutti quelli di «{class}»} other {Classe {class}}}',
  'arithmetic.add': 'Aggiungine uno',
  'arithmetic.addTo': 'Aggiungi un esempio a {name}',
  'arithmetic.remove': 'Togli l’esempio {number} di {name}',
  'arithmetic.result': 'Che cosa dà la somma, decodificata',
  'arithmetic.direction': 'Direzioni con un significato',
  'arithmetic.direction.help':
    '{kind, select, digits {Inclinazione e spessore: la pendenza della regressione lineare di z sull’attributo, Cov(z, s) / Var(s), così che una deviazione standard dell’attributo sposta z quanto si spostano in media i codici. Cifre: la} other {La}} media dei codici di una classe meno quella di un’altra, o di tutti i codici.',
  'arithmetic.direction.none': 'Di questi codici non si sa nulla da cui ricavare una direzione.',
  'arithmetic.direction.same': 'I codici non differiscono in questo: nessuna direzione vi porta.',
  'arithmetic.meaning.slant': 'Inclinazione',
  'arithmetic.meaning.thickness': 'Spessore',
  'arithmetic.meaning.class': 'Verso una classe',
  'arithmetic.from': 'Dalla media',
  'arithmetic.to': 'Alla media',
  'arithmetic.class':
    '{kind, select, digits {dei {class}} images {di quelli di «{class}»} other {della classe {class}}}',
  'arithmetic.class.all':
    '{kind, select, digits {di tutte le cifre} images {di tutte le immagini} other {di tutti i punti}}',
  'arithmetic.amount': 'Quanto lontano lungo la direzione',
  'arithmetic.amount.std': '{amount} deviazioni standard',
  'arithmetic.amount.way': '{amount} volte il cammino',
  'arithmetic.along': 'Che cosa dà, decodificato, il punto raggiunto lungo la direzione',
  'arithmetic.strip': '{kind, select, images {Immagini} other {Punti}} lungo la direzione',
  'arithmetic.explained':
    '{meaning, select, slant {Lungo questa direzione, z spiega {share} della varianza dell’inclinazione} thickness {Lungo questa direzione, z spiega {share} della varianza dello spessore} other {Lungo questa direzione, z spiega {share} della varianza dell’appartenenza alla classe}}: è il quadrato della correlazione con la proiezione di z, su {count} codici.',
  'arithmetic.strength.weak': 'È quasi nulla: la direzione significa poco in questo spazio.',
  'arithmetic.strength.fair': 'È una parte: insieme cambiano altre cose.',
  'arithmetic.strength.strong': 'È molto: la direzione significa quel che dice.',
} as const
