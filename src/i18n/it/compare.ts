/** Due addestramenti a confronto, e più d’uno in un grafico. */
import type { compare as english } from '../en/compare.ts'

export const compare: Record<keyof typeof english, string> = {
  'compare.open': 'Confronta',
  'compare.openHelp':
    'Addestra i due fianco a fianco: con le impostazioni di prima e con le modifiche',
  'compare.with': 'Confronta con la pagina',
  'compare.start': 'Confronta due addestramenti fianco a fianco',
  'compare.title': 'Fianco a fianco',
  'compare.a': 'A',
  'compare.b': 'B',
  'compare.side.a': 'Addestramento A',
  'compare.side.b': 'Addestramento B',
  'compare.same':
    'Non c’è ancora nessuna differenza: cambia un’impostazione di B. Dati, seme e numeri casuali sono gli stessi per entrambi.',
  'compare.differs':
    '{count, plural, one {Un’impostazione è diversa} other {# impostazioni sono diverse}}; tutto il resto è uguale.',
  'compare.other': 'proprie',
  'compare.waits': 'Una modifica aspetta che entrambi ricomincino.',
  'compare.again': 'Ricomincia entrambi',
  'compare.curves': 'Curve dei due addestramenti',
  'compare.glances': 'su pochi campioni alla volta, durante l’addestramento',
  'compare.failed':
    'Entrambi sono fermi. Cambia un’impostazione e ricomincia entrambi, oppure continua solo con l’altro.',
  'compare.ready': '«{play}» fa partire entrambi dal passo 0.',
  'compare.takeOn': 'Continua solo con {side}',
  'compare.turns':
    '{cores, plural, one {Questo computer ha un solo core: i due si alternano.} other {Questo computer ha # core: i due si alternano.}}',
  'compare.atOnce': 'I due si addestrano insieme, allo stesso passo.',
  'compare.kept': 'Entrambi restano nell’elenco degli addestramenti.',
  'compare.leave': 'Torna alla pagina',
  'compare.redraw': 'Nuovi numeri casuali per entrambi',
  'compare.setting': 'Impostazione',
  'compare.settingsOf': 'Impostazioni di',
  'overlay.pair': '{name}: {value}',
  'overlay.end': '{name} {value} al passo {step}',
  'overlay.nothing': '{name}: ancora niente',
}
