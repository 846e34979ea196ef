/** The exercises that come with the page, in the order in which they build on one another. */
export const EXERCISE_IDS = [
  'bottleneck',
  'posterior-collapse',
  'first-gan',
  'mode-collapse',
  'strong-critic',
  'bias',
] as const

export type ExerciseId = (typeof EXERCISE_IDS)[number]
