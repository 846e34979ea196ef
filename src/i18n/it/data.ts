/** Italiano: i dati. */
import type { data as english } from '../en/data.ts'

export const data: Record<keyof typeof english, string> = {
  'dataset.mnist': 'Cifre MNIST',
  'dataset.ring8': 'Anello di otto gaussiane',
  'dataset.moons': 'Due lune',
  'data.title': 'Dati',
  'data.preview': 'Le prime immagini di «{name}» in questa composizione',
  'data.points': 'Questi dati sono punti nel piano, non immagini.',
  'data.loading': 'Caricamento dei dati',
  'data.change': 'cambia la composizione',
  'data.all': 'Tutte le {count} classi, per intero',
  'data.allUneven': 'Tutte le {count} classi, in parti diverse',
  'data.some': 'Solo {list}',
  'data.someUneven': 'Solo {list}, in parti diverse',
  'data.first':
    '{images, plural, one {Solo il primo esempio} other {Solo i primi {count} esempi}}: {present, select, all {tutte le {classes} classi} other {{classes, plural, one {classe} other {classi}} {list}}}',
  'data.none': 'Non resta {kind, select, images {nessuna immagine} other {nessun punto}}',
  'data.mix': 'Composizione dei dati',
  'data.chooseAll': 'Tutte',
  'data.chooseOnly': 'Solo {list}',
  'data.use': 'Usa la classe {name}',
  'data.share': 'Quota della classe {name}',
  'data.allImages': 'tutte',
}
