/** Italiano: i dati. */
import type { data as english } from '../en/data.ts'

export const data: Record<keyof typeof english, string> = {
  'dataset.mnist': 'Cifre MNIST',
  'dataset.places': 'Nomi di luoghi',
  'dataset.stackedTwo': 'Due cifre sovrapposte',
  'dataset.stackedThree': 'Tre cifre sovrapposte',
  'dataset.line': 'Linea',
  'dataset.gaussians': 'Due gaussiane',
  'dataset.ring': 'Anello',
  'dataset.blobs': 'Tre macchie',
  'dataset.ring8': 'Anello di otto gruppi',
  'dataset.grid25': '25 in griglia',
  'dataset.moons': 'Due lune',
  'dataset.spiral': 'Spirale',
  'dataset.pinwheel': 'Girandola',
  'dataset.checkerboard': 'Scacchiera',
  'data.own': 'I tuoi dati…',
  'data.title': 'Dati',
  'data.preview':
    '{kind, select, images {Le prime immagini} names {I primi nomi} other {I primi punti}} di «{name}» in questa composizione',
  'data.repaired': 'Cambiato per adattarsi a questi dati: {change}',
  'data.loading': 'Caricamento dei dati',
  'data.silent': 'La connessione non risponde; nuovo tentativo…',
  'data.change': 'cambia la composizione',
  'data.changeCount': 'cambia quanti',
  'data.all': 'Tutte le {count} classi, per intero',
  'data.allUneven': 'Tutte le {count} classi, in parti diverse',
  'data.some': 'Solo {list}',
  'data.someOf': '{count} classi su {classes}',
  'data.newSeed': 'Altri punti',
  'data.someUneven': 'Solo {list}, in parti diverse',
  'data.first':
    '{images, plural, one {Solo il primo esempio} other {Solo i primi {count} esempi}}: {present, select, all {tutte le {classes} classi} other {{classes, plural, one {classe} other {classi}} {list}}}',
  'data.firstOnly':
    '{images, plural, =0 {{kind, select, images {Tutte} other {Tutti}}} other {{kind, select, images {Solo le prime {count}} other {Solo i primi {count}}}}}',
  'data.none':
    'Non resta {kind, select, images {nessuna immagine} names {nessun nome} other {nessun punto}}',
  'data.mix': 'Composizione dei dati',
  'data.chooseAll': 'Tutte',
  'data.chooseOnly': 'Solo {list}',
  'data.use': 'Usa la classe {name}',
  'data.share': 'Quota della classe {name}',
  'data.allImages': '{kind, select, images {tutte} other {tutti}}',
}
