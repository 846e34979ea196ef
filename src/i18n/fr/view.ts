/** Français : ce que la page montre. */
import type { view as english } from '../en/view.ts'

export const view: Record<keyof typeof english, string> = {
  'view.all': 'Tous les réglages',
  'view.fold': 'Replier les colonnes latérales, ou les rouvrir',
  'view.what': 'Montrer tous les réglages et toutes les valeurs, ou l’essentiel',
  'view.hidden':
    '{count, plural, one {Un autre réglage n’est pas à sa valeur par défaut :} other {# autres réglages ne sont pas à leur valeur par défaut :}}',
  'view.show': 'montrer',
}
