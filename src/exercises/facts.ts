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
  tab: 'samples, latent or measures',
  view: 'what the samples show: generated or reconstructions',
  tool: 'the tool of the latent space',
  kept: 'places kept in the latent space',
} as const

/** Groups of facts, and what their members are. */
const FACT_GROUPS = {
  setting:
    'settings in force: family, dataset, images, batchSize, seed, mix.<class>, parameters of the family, <player>.learningRate and the like',
  measure: 'measures of the newest full measurement, by their id',
  signal: 'signals of the verdict, the newest of each',
  share: 'share of the samples that each class makes up, by its number',
  test: 'terms on the held-out test set, by their id',
  walk: 'the walk in the latent space: stops, first and last (the classes that are read there), readable (share of its pictures in which a class is recognised)',
} as const

type Group = keyof typeof FACT_GROUPS

const WALK = ['stops', 'first', 'last', 'readable']

const MEMBERS: Readonly<Record<Group, (member: string) => boolean>> = {
  setting: (member) => /^[a-z][\w.]*$/i.test(member),
  measure: (member) => MEASURE_NAMES.some((name) => name === member),
  signal: (member) => Object.hasOwn(NO_SIGNALS, member),
  share: (member) => /^1?\d$/.test(member),
  test: (member) => /^[a-z]\w*$/i.test(member),
  walk: (member) => WALK.includes(member),
}

/** Tells whether there can be a fact of this name. */
export function isFactName(name: string): boolean {
  const at = name.indexOf('.')
  if (at < 0) return Object.hasOwn(PLAIN_FACTS, name)
  const group = name.slice(0, at)
  return Object.hasOwn(MEMBERS, group) && MEMBERS[group as Group](name.slice(at + 1))
}
