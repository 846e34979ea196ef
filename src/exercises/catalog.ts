/** The exercises that come with the page, in the order in which they build on one another. */
export const EXERCISE_IDS = [
  'bottleneck',
  'why-a-prior',
  'posterior-collapse',
  'walk',
  'first-gan',
  'heat-map',
  'gan-losses',
  'mode-collapse',
  'ring-modes',
  'hundred-pairs',
  'arrows',
  'strong-critic',
  'noise',
  'vae-or-gan',
  'measures',
  'copying',
  'peeking',
  'place-names',
  'synthetic',
  'bias',
] as const

export type ExerciseId = (typeof EXERCISE_IDS)[number]
