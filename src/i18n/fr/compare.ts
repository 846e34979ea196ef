/** Deux entraînements côte à côte, et plusieurs sur un graphique. */
import type { compare as english } from '../en/compare.ts'

export const compare: Record<keyof typeof english, string> = {
  'compare.open': 'Comparer',
  'compare.openHelp':
    'Entraîne les deux côte à côte : avec les réglages d’avant, et avec les changements',
  'compare.with': 'Comparer avec la page',
  'compare.start': 'Comparer deux entraînements côte à côte',
  'compare.title': 'Côte à côte',
  'compare.a': 'A',
  'compare.b': 'B',
  'compare.side.a': 'Entraînement A',
  'compare.side.b': 'Entraînement B',
  'compare.same':
    'Rien ne diffère encore : changez un réglage de B. Les données, la graine et les nombres au hasard sont les mêmes pour les deux.',
  'compare.differs':
    '{count, plural, one {Un réglage diffère} other {# réglages diffèrent}} ; tout le reste est identique.',
  'compare.other': 'les siennes',
  'compare.waits': 'Un changement attend que les deux recommencent.',
  'compare.again': 'Recommencer les deux',
  'compare.curves': 'Courbes des deux entraînements',
  'compare.glances': 'sur quelques échantillons à la fois, pendant l’entraînement',
  'compare.failed':
    'Les deux sont à l’arrêt. Changez un réglage et recommencez les deux, ou continuez avec l’autre seul.',
  'compare.ready': '« {play} » fait partir les deux de l’étape 0.',
  'compare.takeOn': 'Continuer avec {side} seul',
  'compare.turns':
    '{cores, plural, one {Cette machine a un seul cœur : les deux s’entraînent à tour de rôle.} other {Cette machine a # cœurs : les deux s’entraînent à tour de rôle.}}',
  'compare.atOnce': 'Les deux s’entraînent en même temps, au même pas.',
  'compare.kept': 'Les deux sont gardés dans la liste des entraînements.',
  'compare.leave': 'Revenir à la page',
  'compare.redraw': 'Nouveaux nombres au hasard pour les deux',
  'compare.setting': 'Réglage',
  'compare.settingsOf': 'Réglages de',
  'overlay.pair': '{name} : {value}',
  'overlay.end': '{name} {value} à l’étape {step}',
  'overlay.nothing': '{name} : rien encore',
}
