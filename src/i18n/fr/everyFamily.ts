/** Chaque famille sur les mêmes données. */
import type { everyFamily as english } from '../en/everyFamily.ts'

export const everyFamily: Record<keyof typeof english, string> = {
  'everyFamily.open': 'Mêmes données, chaque famille',
  'everyFamily.title': 'Mêmes données, chaque famille',
  'everyFamily.about':
    '{data} : {families}. Chacune s’entraîne aussi longtemps, l’une après l’autre, et est mesurée de la même façon. Chaque entraînement est gardé.',
  'everyFamily.family': 'Famille',
  'everyFamily.settingsOf': 'Réglages de « {preset} »',
  'everyFamily.seconds': 'Secondes pour chacune',
  'everyFamily.budget':
    '{families, plural, one {# famille} other {# familles}}, {each} chacune : {total} d’entraînement en tout, et une mesure après chacune. L’entraînement de la page attend pendant ce temps.',
  'everyFamily.progress': '{family}, {run} sur {of} : {done} sur {each}.',
  'everyFamily.measuring': '{family}, {run} sur {of}, est en cours de mesure.',
  'everyFamily.runName': 'Chaque famille · {family}',
  'everyFamily.caption': '{data}, {each} d’entraînement chacune, {date}.',
  'everyFamily.some': 'On s’est arrêté après {count} familles sur {of}.',
  'everyFamily.real': 'Données réelles',
  'everyFamily.ofReal': '{value} (données réelles {real})',
  'everyFamily.nats': 'Nats par exemple de test',
  'everyFamily.nats.help':
    'À quel point un exemple jamais vu surprend le modèle, -log p(x) : le moins est le mieux. Où l’on ne connaît qu’une borne, c’est au plus cela.',
  'everyFamily.atMost': 'au plus {value}',
  'everyFamily.pixels.greys':
    '{kind, select, images {nats de pixels gris} other {nats de coordonnées}}',
  'everyFamily.pixels.bits': '{kind, select, images {nats de pixels en bits} other {nats}}',
  'everyFamily.images':
    '{kind, select, images {Images d’entraînement} other {Points d’entraînement}}',
  'everyFamily.drawing': 'Pour en dessiner {count}',
  'everyFamily.drawing.help': 'Le travail qu’il faut, sans l’attente, dans ce navigateur.',
  'everyFamily.ms': '{time} ms',
  'everyFamily.s': '{time} s',
  'everyFamily.verdict': 'Verdict',
  'everyFamily.reconstructions': 'mesuré sur ce qu’il fait d’exemples de test',
  'everyFamily.note':
    'Les nats ne se comparent qu’entre familles qui comptent la même chose : des tons de gris ne se comparent pas à des bits.',
  'everyFamily.save': 'Enregistrer le tableau en CSV',
}
