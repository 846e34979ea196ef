/** Italian: what generated images are worth to a classifier. */
export const augment = {
  'augment.title': 'Quanto valgono i suoi campioni per un classificatore?',
  'augment.help':
    'Un piccolo classificatore è addestrato con poche {kind, select, digits {cifre vere} other {immagini vere}}, poi di nuovo con altre generate in mezzo. Se legge meglio {kind, select, digits {cifre nuove} other {immagini nuove}}, i campioni gli hanno insegnato qualcosa.',
  'augment.real': '{kind, select, digits {Cifre} other {Immagini}} vere',
  'augment.generated': 'Generate da aggiungere',
  'augment.train': 'Addestra i classificatori',
  'augment.training': 'Si addestrano sei piccoli classificatori…',
  'augment.bars': '{kind, select, digits {Cifre} other {Immagini}} tenute da parte lette bene',
  'augment.without': 'Con {real} {kind, select, digits {cifre} other {immagini}} vere',
  'augment.with': 'Con {generated} generate in più',
  'augment.result':
    'Da {without} a {with} di {examined} {kind, select, digits {cifre} other {immagini}} tenute da parte lette bene: media di tre estrazioni, che andavano da {low} a {high} senza quelle generate e da {lowWith} a {highWith} con.',
  'augment.source':
    'Il generatore è stato addestrato con {trainedOn} {kind, select, digits {cifre} other {immagini}} vere: ciò che ne sa arriva anche al classificatore.',
  'augment.failed': 'Non è stato possibile addestrare i classificatori. {reason}',
} as const
