/** Italiano: la finestra che crea un link. */
import type { share as english } from '../en/share.ts'

export const share: Record<keyof typeof english, string> = {
  'share.label': 'Condividi un link a questa pagina',
  'share.what': 'Il link contiene',
  'share.deck': 'La presentazione, dalla scena {scene}',
  'share.settings': 'Le impostazioni: {name}',
  'share.model': 'Il modello già addestrato «{name}»',
  'share.view': 'La scheda, lo strumento e le colonne visibili',
  'share.place':
    'Il punto: dove ti trovi nello spazio latente, il percorso, l’estrazione dei campioni',
  'share.language': 'La lingua: {name}',
  'share.exercise': 'L’esercizio aperto',
  'share.locks': 'Che cosa si può cambiare',
  'share.locksHelp':
    'Chi apre il link può cambiare ciò che è libero. Nessun pulsante sblocca il resto: serve un link senza blocco.',
  'share.lock.free': 'Libero',
  'share.lock.lock': 'Bloccato',
  'share.lock.hide': 'Nascosto',
  'share.link': 'Link',
  'share.copy': 'Copia il link',
  'share.copied': 'Link copiato',
  'share.failed': 'Il browser ha rifiutato. Seleziona il link e copialo a mano.',
  'share.qr': 'Codice QR del link',
  'share.save': 'Salva il codice',
  'share.print': 'Stampa il codice',
  'share.tooLong':
    'Nessun codice QR può contenere un link di {count} caratteri; il massimo è {most}. Togli qualcosa, oppure invia il link.',
}
