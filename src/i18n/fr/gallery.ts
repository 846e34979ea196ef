/** Les entraînements d’une classe. */
import type { gallery as english } from '../en/gallery.ts'

export const gallery: Record<keyof typeof english, string> = {
  'gallery.open': 'Les entraînements d’une classe',
  'gallery.title': 'Les entraînements d’une classe',
  'gallery.help':
    'Déposez ici les fichiers d’entraînement d’une classe (.ganvas, comme « Enregistrer dans un fichier » les fait), ou choisissez-les. Ils restent sur cet appareil.',
  'gallery.choose': 'Choisir des fichiers',
  'gallery.reading':
    '{count, plural, one {Un fichier est en cours de lecture …} other {# fichiers sont en cours de lecture …}}',
  'gallery.refused':
    '{count, plural, one {Un fichier a été écarté :} other {# fichiers ont été écartés :}}',
  'gallery.chart': 'Tous les entraînements sur un graphique',
  'gallery.count': '{count, plural, one {Un entraînement} other {# entraînements}}',
  'gallery.sort': 'Triés par',
  'gallery.sort.name': 'nom',
  'gallery.sort.measure': 'première mesure, le meilleur d’abord',
  'gallery.sort.verdict': 'verdict',
  'gallery.sort.step': 'étapes, le plus d’abord',
  'gallery.usual': 'Les réglages que la plupart partagent',
  'gallery.better.higher': 'plus c’est haut, mieux c’est',
  'gallery.better.lower': 'plus c’est bas, mieux c’est',
  'gallery.better.real': 'le plus proche des vraies données est le mieux',
}
