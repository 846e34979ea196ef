/** What the goals of exercises speak of: facts about a run, each under a name with dots. */
import { MEASURE_NAMES } from '../metrics/report/measures.ts'
import { NO_SIGNALS } from '../metrics/verdict/signals.ts'

export type FactValue = number | string | boolean

/** What is known at one moment; what is not known has no entry. */
export type Facts = Readonly<Record<string, FactValue>>

/** Facts with a name of their own, and what they are. */
const PLAIN_FACTS = {
  step: 'training steps made',
  epoch: 'passes over the training data',
  images: 'training examples used so far',
  seconds: 'seconds spent training, pauses not counted',
  phase: 'idle, running, paused, finished or failed',
  verdict: 'the verdict in force, as in metrics/verdict/verdicts.ts',
  tab: 'samples, latent, pixels, names or measures',
  view: 'what the samples show: generated or reconstructions',
  tool: 'the tool of the latent space',
  kept: 'places kept in the latent space',
  stops: 'stops of the walk there',
} as const

/** Groups of facts: what their members may be called. */
const MEMBERS = {
  /** Settings in force: family, dataset, images, seed, mix.<class>, the family's, critic.learningRate and the like. */
  setting: (member: string) => /^[a-z][\w.]*$/i.test(member),
  /** Measures of the newest full measurement, by their id. */
  measure: (member: string) => MEASURE_NAMES.some((name) => name === member),
  /** Signals of the verdict, the newest of each. */
  signal: (member: string) => Object.hasOwn(NO_SIGNALS, member),
  /** Share of the samples that each class makes up, by its number. */
  share: (member: string) => /^1?\d$/.test(member),
  /** Of samples drawn in the latent space: the share that are digits, and what they were drawn from. */
  drawn: (member: string) => ['recognised', 'from'].includes(member),
  /** Of the walk: digits at its first and last stop, and the share of its pictures that are digits. */
  walk: (member: string) => ['from', 'to', 'recognised'].includes(member),
  /**
   * Of classifiers trained with generated images: shares that they read rightly, their difference, and numbers of images;
   * `images` is how many training examples the generator had used.
   */
  augmented: (member: string) =>
    ['without', 'with', 'gain', 'real', 'generated', 'trainedOn', 'images'].includes(member),
  /**
   * Of the plane of points as it is shown now: which arrows are drawn, how long the longest and half of them are, what lies under the pointer
   * (real, generated, cell or place), and what the discriminator makes of that place.
   */
  plane: (member: string) => ['arrows', 'longest', 'usual', 'under', 'd'].includes(member),
  /** Terms on the held-out test set, by their id. */
  test: (member: string) => /^[a-z]\w*$/i.test(member),
} as const

/** Tells whether there can be a fact of this name. */
export function isFactName(name: string): boolean {
  const at = name.indexOf('.')
  if (at < 0) return Object.hasOwn(PLAIN_FACTS, name)
  const group = name.slice(0, at)
  return Object.hasOwn(MEMBERS, group) && MEMBERS[group as keyof typeof MEMBERS](name.slice(at + 1))
}
