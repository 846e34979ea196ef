/** Plusieurs entraînements d’une même expérience. */
import type { tries as english } from '../en/tries.ts'

export const tries: Record<keyof typeof english, string> = {
  'tries.open': 'Essayer plusieurs fois',
  'tries.title': 'Essayer plusieurs fois',
  'tries.what': 'Ce qu’on essaie',
  'tries.seeds': 'D’autres graines',
  'tries.setting': 'Un réglage',
  'tries.seeds.help':
    'Les mêmes réglages avec d’autres nombres au hasard : était-ce de la chance ?',
  'tries.setting.help':
    'Plusieurs valeurs d’un réglage ; tout le reste, la graine aussi, est identique.',
  'tries.count': 'Entraînements',
  'tries.which': 'Réglage',
  'tries.steps': 'Étapes de chacun',
  'tries.values': 'Valeurs',
  'tries.valueNumber': 'Valeur {number}',
  'tries.more': 'Une de plus',
  'tries.fewer': 'Une de moins',
  'tries.begin': 'Commencer',
  'tries.again': 'Recommencer',
  'tries.timing': 'Quelques étapes sont chronométrées, pour dire combien de temps il faudra …',
  'tries.budget':
    '{runs} entraînements de {steps} étapes, {total} en tout : environ {time} d’entraînement à {ms} ms l’étape, comme mesuré ici à l’instant, et une mesure après chacun. L’entraînement de la page attend pendant ce temps.',
  'tries.progressOf': 'Avancement des entraînements',
  'tries.progress': 'Entraînement {run} sur {of} : étape {step} sur {until}.',
  'tries.measuring': 'L’entraînement {run} sur {of} est en cours de mesure.',
  'tries.left': 'Il reste environ {time} d’entraînement.',
  'tries.cancel': 'Arrêter ici',
  'tries.results': 'Ce qu’ils sont devenus',
  'tries.curve': 'Courbe',
  'tries.mean': 'moyenne',
  'tries.band':
    '{runs, plural, one {un entraînement} other {# entraînements : traits fins ; leur moyenne : trait épais ; du plus bas au plus haut : la bande}}',
  'tries.spread': '{measure} : de {low} à {high} sur {runs} entraînements.',
  'tries.saveCurves': 'Enregistrer les courbes de tous en CSV',
  'tries.saveFinals': 'Enregistrer les mesures de tous en CSV',
  'tries.failed': 'Arrêté à l’étape {step} : {why}',
  'tries.seedName': '{model} · graine {seed}',
  'tries.valueName': '{model} · {setting} : {value}',
}
