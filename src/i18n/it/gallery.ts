/** Gli addestramenti di una classe. */
import type { gallery as english } from '../en/gallery.ts'

export const gallery: Record<keyof typeof english, string> = {
  'gallery.open': 'Gli addestramenti di una classe',
  'gallery.title': 'Gli addestramenti di una classe',
  'gallery.help':
    'Trascina qui i file di addestramento di una classe (.ganvas, come li crea «Salva in un file»), oppure sceglili. Restano su questo dispositivo.',
  'gallery.choose': 'Scegli i file',
  'gallery.reading': '{count, plural, one {Lettura di un file …} other {Lettura di # file …}}',
  'gallery.refused':
    '{count, plural, one {Un file è stato tralasciato:} other {# file sono stati tralasciati:}}',
  'gallery.chart': 'Tutti gli addestramenti in un grafico',
  'gallery.count': '{count, plural, one {Un addestramento} other {# addestramenti}}',
  'gallery.sort': 'Ordinati per',
  'gallery.sort.name': 'nome',
  'gallery.sort.measure': 'prima misura, il migliore per primo',
  'gallery.sort.verdict': 'verdetto',
  'gallery.sort.step': 'passi, il maggior numero per primo',
  'gallery.usual': 'Le impostazioni che i più hanno in comune',
  'gallery.better.higher': 'più è alto, meglio è',
  'gallery.better.lower': 'più è basso, meglio è',
  'gallery.better.real': 'più è vicino ai dati veri, meglio è',
}
