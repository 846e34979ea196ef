/**
 * What is measured of a model, as plain data: both sides of the worker read it, and `npm run measure` and `npm run train`
 * write it as JSON. Nothing here is ever minimised.
 */
import { MEASURES } from '../measures/catalog.ts'
import type { Measure } from '../measures/measure.ts'
import type { ClassedNats } from '../text/rivals.ts'
import type {
  DigitShares,
  Extractor,
  Floor,
  Memorisation,
  ModeMeasures,
  NoValue,
  OwnEyes,
  Pictures,
  PlaneMeasures,
  StackMeasures,
} from './parts.ts'

type Listed = (typeof MEASURES)[number]

export type MeasureName = Listed['id']

/** Measures that a report holds under their own name. */
export type OwnName = Exclude<Listed, { readonly within: readonly string[] }>['id']

export const MEASURE_NAMES: readonly MeasureName[] = MEASURES.map(({ id }) => id)

export const OWN_NAMES: readonly OwnName[] = MEASURES.flatMap((measure) =>
  'within' in measure ? [] : [measure.id],
)

const BY_NAME: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measure.id, measure]),
)

/** A measure by its name. */
export const measureNamed = (name: MeasureName): Measure => BY_NAME.get(name) as Measure

/** Measures that could not be taken of these samples or against these data, though they apply to their kind. */
export type Lacking = Readonly<Partial<Record<MeasureName, NoValue>>>

/** What real data score in the place of samples. */
export type Floors = Readonly<Partial<Record<MeasureName, Floor>>>

/**
 * Measures of a set of samples: each under its own name, but for a few that stand together. A measure is `null` where it
 * has no value: {@link reasonOf} says why.
 */
export interface SampleMeasures extends Readonly<Record<OwnName, number | null>> {
  readonly count: number
  /** What was measured: samples from the prior, or, of a model without one, reconstructions of held-out examples. */
  readonly of: 'samples' | 'reconstructions'
  readonly extractor: Extractor
  /** What was made for a reader's own images to look with; `null` of other data. */
  readonly eyes: OwnEyes | null
  /** How often each class is made; `null` where nobody tells them apart. */
  readonly digits: DigitShares | null
  readonly frechet: { readonly value: number | null; readonly floor: number | null }
  /** `null` where there are too many to count, and where `repeats` is. */
  readonly pictures: Pictures | null
  /** `null` where the modes of the data are not known. */
  readonly modes: ModeMeasures | null
  /** `null` of all but images with a digit in each channel, and of reconstructions. */
  readonly stack: StackMeasures | null
  /** `null` of images, and of points of which too few are held out. */
  readonly plane: PlaneMeasures | null
  /** `null` of reconstructions. */
  readonly memorisation: Memorisation | null
  readonly lacking: Lacking
  readonly floors: Floors
}

/** What a report says of each measure, or a part of it. */
export type Values = Partial<Omit<SampleMeasures, 'floors' | 'of' | 'lacking'>>

/** One measure by its name, `null` where it has no value. */
export function measureOf(measures: Values, name: MeasureName): number | null {
  const { within } = measureNamed(name)
  if (!within) return measures[name as OwnName] ?? null
  const [group, key] = within
  const values: Readonly<Record<string, unknown>> = { ...measures[group] }
  return (values[key] ?? null) as number | null
}

const KINDS_OF: Readonly<Record<Extractor, readonly NonNullable<Measure['only']>[]>> = {
  judge: ['digits', 'classes', 'images'],
  channels: ['stacks', 'images'],
  classifier: ['classes', 'images'],
  // Classes that are not told apart are lacking, with their reason.
  components: ['classes', 'images'],
  pixels: ['images'],
  coordinates: ['points'],
  characters: ['text'],
}

/** Tells whether a measure, or anything else that is measured, says something of samples that are measured so. */
export function appliesTo(name: string, extractor: Extractor): boolean {
  const only = BY_NAME.get(name)?.only
  return only === undefined ? extractor !== 'characters' : KINDS_OF[extractor].includes(only)
}

/** Tells whether a measure is listed, be it only to say why it has no value: readers ask for it of their own images. */
export const isListed = (name: string, extractor: Extractor): boolean =>
  appliesTo(name, extractor) ||
  (KINDS_OF[extractor].includes('classes') && BY_NAME.get(name)?.only === 'digits')

const NOT_ONE_OF = {
  digits: 'notDigits',
  classes: 'notDigits',
  images: 'notImages',
  points: 'notPoints',
  text: 'notText',
  stacks: 'noModes',
} as const

/** Why a measure of these samples is `null`. */
export function reasonOf(
  { of, extractor, lacking }: Pick<SampleMeasures, 'of' | 'extractor' | 'lacking'>,
  name: MeasureName,
): NoValue {
  const found = lacking[name]
  if (found) return found
  const { only, samplesOnly, whyNull } = measureNamed(name)
  if (!appliesTo(name, extractor)) return { reason: only ? NOT_ONE_OF[only] : 'noDistances' }
  if (samplesOnly && of === 'reconstructions') return { reason: 'reconstructions' }
  return { reason: whyNull ?? 'needsMore' }
}

/** How the players stand. */
export interface PlayerMeasures {
  /** Share of real and of generated examples that the critic tells rightly, over the last steps; absent without a critic. */
  readonly accuracyReal?: number
  readonly accuracyGenerated?: number
  /** Length of the gradient of each player's objective, by player. */
  readonly gradientNorms: Readonly<Record<string, number>>
  /** Mean loss of the last steps minus its value when the critic can only guess, by term. */
  readonly lossDistance: Readonly<Record<string, number>>
  /** (E D(train) - E D(test)) / (E D(train) - E D(generated)): 0 for a critic that generalises, 1 for one that knows its images by heart. */
  readonly criticGap?: number
}

/** What an encoder does, on held-out data. */
export interface LatentMeasures {
  readonly dimensions: number
  /** KL(q(z_d|x) || p(z_d)) of each dimension in nats, the mean over x; `null` without a prior. */
  readonly kl: readonly number[] | null
  /** Dimensions with Var_x(mu_d) > 0.01, Burda et al. 2016 (arXiv:1509.00519). */
  readonly activeUnits: number
  /** Share of dimensions with KL_d < 0.01 for 99 % of x, Lucas et al. 2019 (arXiv:1911.02469); `null` without a prior. */
  readonly collapsed: number | null
  /** Mean and variance of each dimension of z ~ q(z), the aggregate posterior. */
  readonly aggregate: { readonly mean: readonly number[]; readonly variance: readonly number[] }
  /** Squared error per pixel or coordinate of held-out examples, and that of PCA with as many dimensions. */
  readonly error: number
  readonly pcaError: number
  /** The loss of held-out and of training examples, and the term's name. */
  readonly loss: { readonly term: string; readonly train: number; readonly test: number }
}

/** Does a class-conditional model draw the digit, or make the kind of name, that it is asked for? */
export interface RequestedMeasures {
  /** Share of samples in which the judge sees the digit that was asked for; of names, count models of the classes the class. */
  readonly accuracy: number
  /** The same for each digit; `null` for one that nobody asked for. */
  readonly perClass: readonly (number | null)[]
  /** Share of as many held-out real digits that the judge reads as they are labelled. */
  readonly real: number
}

/** What a model of text is measured on beside its samples. */
export interface TextMeasures {
  /** Nats per character of held-out names: the model's own, and of training names; `null` where its objective is another. */
  readonly model: (ClassedNats & { readonly train: number }) | null
  /** Those of the count models, which see one character before each, and four. */
  readonly bigram: ClassedNats
  readonly wittenBell: ClassedNats
  /** Share of names with each number of characters, from 0: of the samples, and of the training names. */
  readonly lengths: { readonly samples: readonly number[]; readonly real: readonly number[] }
  /** Some names as tokens: of the model, and as many that the count model with four characters made up. */
  readonly invented: {
    readonly model: readonly (readonly number[])[]
    readonly counts: readonly (readonly number[])[]
  }
}

/** The full panel. */
export interface Report {
  readonly step: number
  readonly images: number
  readonly samples: SampleMeasures
  /** `null` for a model that is not told the class, and where there is no judge. */
  readonly requested: RequestedMeasures | null
  readonly players: PlayerMeasures
  readonly latent: LatentMeasures | null
  /** `null` of all but text. */
  readonly text: TextMeasures | null
  /** Seconds that measuring took. */
  readonly seconds: number
}

/** The light panel: a few samples, measured often. */
export interface Glance {
  readonly step: number
  readonly images: number
  /** Samples looked at. */
  readonly count: number
  /** Share that the judge takes for digits, over the last {@link smoothedOver} samples; `null` where no judge applies. */
  readonly recognised: number | null
  /** Over the last {@link smoothedOver} samples; `null` where no judge applies. */
  readonly digits: DigitShares | null
  /** Over the last {@link smoothedOver} samples. */
  readonly confident: number | null
  /** How many samples stand behind `recognised`, `digits` and `confident`. */
  readonly smoothedOver: number
  readonly diversity: number | null
  readonly featureSpread: number | null
  /** As in SampleMeasures, of the few samples of this panel. */
  readonly repeats: number | null
  readonly pictures: Pictures | null
  readonly empty: number | null
  /** Of text: share of the samples that are different names. */
  readonly distinct: number | null
  readonly lacking: Lacking
  /** What the codes of the last steps' examples say of them, in nats; `null` without a prior. */
  readonly kl: number | null
  readonly players: PlayerMeasures
  /** Seconds that measuring took. */
  readonly seconds: number
  readonly floors: Floors
}
