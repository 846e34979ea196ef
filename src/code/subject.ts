/** What a script is written for: the experiment, and what is known of its data. */
import { hasClasses } from '../datasets/datasets.ts'
import { isOwn } from '../datasets/own.ts'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { isConditional } from '../models/spec.ts'
import { float, num } from './text.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { Experiment } from '../models/experiment.ts'
import type { OptimiserSettings } from '../models/spec.ts'

export interface Subject {
  readonly experiment: Experiment
  readonly data: DatasetSpec
  /** The experiment's link, `#` included. */
  readonly link: string
}

/** A value with a name, at the head of a script. */
export interface Constant {
  readonly name: string
  readonly value: string
  readonly comment?: string
}

/** True when a part of the examples is left out, by class or by number. */
export const isSelection = ({ experiment }: Subject): boolean =>
  experiment.images > 0 || experiment.mix.some((share) => share < 1)

const takesByClass = ({ experiment }: Subject): boolean => experiment.mix.some((share) => share < 1)

/** True when a model is told the classes, or some are taken less often: labels have to be read. */
export const needsLabels = (subject: Subject): boolean =>
  hasClasses(subject.data) &&
  (isConditional(subject.experiment.hyperparameters) || takesByClass(subject))

/** True of a generator whose noise is uniform; it is normal otherwise. */
export const hasUniformNoise = ({ experiment }: Subject): boolean =>
  experiment.hyperparameters['prior'] === 'uniform'

/** True of images. */
export const isOfImages = ({ data }: Subject): boolean => data.kind === 'image'

/** True of texts. */
export const isOfTexts = ({ data }: Subject): boolean => data.kind === 'tokens'
/** Channels of an image. */
export const channelsOf = ({ data }: Subject): number => data.shape[2] ?? 1

/** The axes of an image in a script. */
export const imageSizes = (subject: Subject): readonly string[] => [
  '28',
  '28',
  num(channelsOf(subject)),
]

/** True of data that the reader brought. */
export const isOfOwn = ({ data }: Subject): boolean => isOwn(data)

const list = (values: readonly number[]): string => `[${values.map(num).join(', ')}]`

/** When a run ends. One that the page does not end goes on until its learning rates have fallen, or for ten epochs. */
function ending({ experiment }: Subject): Constant {
  const { kind, at } = experiment.stop
  const name = { steps: 'STEPS', epochs: 'EPOCHS', minutes: 'MINUTES' } as const
  if (kind !== 'none') return { name: name[kind], value: num(at) }
  const decay = Math.max(...Object.values(experiment.optimisers).map((each) => each.decaySteps))
  const note = 'the page goes on until it is stopped'
  if (decay > 0) return { name: 'STEPS', value: num(decay), comment: note }
  return { name: 'EPOCHS', value: '10', comment: note }
}

/** How the constant is called that says when a run ends. */
export const endingOf = (subject: Subject): string => ending(subject).name

/** The constant of one player's optimiser: `generator`, `learningRate` to `GENERATOR_LEARNING_RATE`. */
export const optimiserName = (player: string, what: string): string =>
  `${player.toUpperCase()}_${what}`

/** Whether the kernels of what it moves become smaller by themselves. */
export const hasWeightDecay = ({ kind, weightDecay }: OptimiserSettings): boolean =>
  kind === 'adam' && weightDecay > 0

function optimiserConstants([player, settings]: [string, OptimiserSettings]): Constant[] {
  const of = (what: string, value: string): Constant => ({
    name: optimiserName(player, what),
    value,
  })
  const { kind, learningRate, beta1, beta2, decaySteps, warmUpSteps } = settings
  const moments: Record<OptimiserSettings['kind'], Constant> = {
    adam: of('BETAS', `(${float(beta1)}, ${float(beta2)})`),
    rmsprop: of('BETA2', float(beta2)),
    sgd: of('MOMENTUM', float(beta1)),
  }
  return [
    of('LEARNING_RATE', num(learningRate)),
    moments[kind],
    ...(decaySteps > OPTIMISER_PARAMETERS.decaySteps.min
      ? [of('DECAY_STEPS', num(decaySteps))]
      : []),
    ...(warmUpSteps > 0 ? [of('WARM_UP_STEPS', num(warmUpSteps))] : []),
    ...(hasWeightDecay(settings) ? [of('WEIGHT_DECAY', num(settings.weightDecay))] : []),
  ]
}

/** The constants that every experiment has, less those that it does not use. */
export function commonConstants(subject: Subject): readonly Constant[] {
  const { experiment, data } = subject
  const { seed, batchSize, mix, images } = experiment
  const usesClasses = isConditional(experiment.hyperparameters)
  return [
    { name: 'SEED', value: num(seed) },
    { name: 'BATCH_SIZE', value: num(batchSize) },
    ending(subject),
    ...(takesByClass(subject)
      ? [{ name: 'SHARES', value: list(mix), comment: 'of the examples of each class' }]
      : []),
    ...(images > 0 ? [{ name: 'EXAMPLES', value: num(images), comment: 'the first so many' }] : []),
    ...(usesClasses ? [{ name: 'CLASSES', value: num(data.classes) }] : []),
    ...Object.entries(experiment.optimisers).flatMap(optimiserConstants),
  ]
}
