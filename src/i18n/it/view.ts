/** Italiano: quanto mostra la pagina. */
import type { view as english } from '../en/view.ts'

export const view: Record<keyof typeof english, string> = {
  'view.all': 'Tutte le impostazioni',
  'view.fold': 'Ripiega le colonne laterali, o riaprile',
  'view.what': 'Mostra tutte le impostazioni e tutti i valori, o solo l’essenziale',
  'view.hidden':
    '{count, plural, one {Un’altra impostazione non è al valore predefinito:} other {Altre # impostazioni non sono al valore predefinito:}}',
  'view.show': 'mostra',
}
