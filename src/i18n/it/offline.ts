/** Parole sulla pagina senza rete, e sulle sue nuove versioni. */
import type { offline as english } from '../en/offline.ts'

export const offline: Record<keyof typeof english, string> = {
  'offline.keeping': 'Copia della pagina per usarla senza rete: {kept} MB su {total}',
  'offline.ready': 'Ora la pagina funziona anche senza rete.',
  'offline.version': 'È disponibile una nuova versione.',
  'offline.threads': 'Ricaricata, la pagina addestrerà i modelli su tutti i core.',
  'offline.reloading': 'La pagina si ricarica una volta per addestrare i modelli su tutti i core…',
  'offline.reload': 'Ricarica',
}
