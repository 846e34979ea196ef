/**
 * What is measured of a model, as plain data: both sides of the worker read it, and `npm run measure` and `npm run train`
 * write it as JSON. Nothing here is ever minimised.
 */

/** What a Fréchet distance, precision, recall, density and coverage are measured on: the judge's features, or the examples themselves. */
export type Extractor = 'judge' | 'pixels' | 'coordinates'

/** What real data score with as many samples: the mean over draws of real data, and 4 standard deviations to both sides. */
export interface Floor {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** How often each digit is made, as the judge sees it. */
export interface DigitShares {
  /** Share of each digit in all samples, 0 to 9: they add up to the share of those that are recognised. */
  readonly share: readonly number[]
  /** Digits with at least 1 % of the samples, of those that the training mix holds. */
  readonly covered: number
  /** Of what is recognised to the training mix: half the sum of the differences, 0 to 1; `null` when nothing is. */
  readonly totalVariation: number | null
  /** KL(what is recognised || training mix), in nats; `null` when nothing is. */
  readonly kl: number | null
}

/** Does it copy its training images? */
export interface Memorisation {
  /**
   * The data-copying statistic C_T, Meehan et al. 2020 (arXiv:2004.05675): about 0 for new data, well below 0 when samples
   * lie closer to training data than held-out data do.
   */
  readonly ct: number
  /** Median distance to the nearest training example, over that of held-out examples. */
  readonly nearestRatio: number
  /** Share of samples that are closer to a training example than 99 % of held-out examples are. */
  readonly copies: number
}

/** How samples lie beside the modes of the data. */
export interface ModeMeasures {
  /** Share of samples within 3 standard deviations of a mode, 0 to 1. */
  readonly highQuality: number
  /** Modes that hold at least 1 % of all samples within that distance, and how many there are. */
  readonly covered: number
  readonly of: number
}

/** How many different pictures the samples show, equally often: the estimate and its 95 % interval. */
export interface Pictures {
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** Training examples that there are: a model that knows them all by heart shows as many. */
  readonly of: number
}

/** Why a measure has no value, which is then `null`. */
export type Reason =
  | 'notDigits' // the judge knows digits only
  | 'notImages' // sharpness needs pixels
  | 'reconstructions' // reconstructions lie near what they reconstruct
  | 'needsMore' // too few training examples to compare with
  | 'unrecognised' // no sample is a digit that can be counted
  | 'noModes' // nobody knows where the modes of these data are
  | 'alike' // samples that are all but one and the same lie in any neighbourhood that holds one of them

/** A reason, and how many training examples would do where there are too few. */
export interface NoValue {
  readonly reason: Reason
  readonly least?: number
}

/** Measures that could not be taken of these samples or against these data, though they apply to their kind. */
export type Lacking = Readonly<Partial<Record<MeasureName, NoValue>>>

/** Measures of a set of samples. A measure is `null` where it has no value: {@link reasonOf} says why. */
export interface SampleMeasures {
  readonly count: number
  /** What was measured: samples from the prior, or, of a model without one, reconstructions of held-out examples. */
  readonly of: 'samples' | 'reconstructions'
  readonly extractor: Extractor
  /** Share of samples that the judge takes for digits at all; the others are noise, blanks, scribbles. */
  readonly recognised: number | null
  readonly digits: DigitShares | null
  readonly frechet: { readonly value: number | null; readonly floor: number | null }
  /** exp(E KL(p(y|x) || p(y))) of the judge's labels, 1 to 10: the formula of the Inception Score. */
  readonly digitScore: number | null
  /** Share of samples that are recognised and in which the judge sees a digit with p >= 0.9. */
  readonly confident: number | null
  readonly precision: number | null
  readonly recall: number | null
  readonly density: number | null
  readonly coverage: number | null
  /** Mean distance of two samples, in pixels or coordinates, over that of real data. */
  readonly diversity: number | null
  /** Mean standard deviation of the features, over that of real data. */
  readonly featureSpread: number | null
  /** Mean distance of the three closest pairs of samples, over that of real data. */
  readonly nearestPair: number | null
  /** Share of samples that show all but the same as another one among them, 0 to 1. */
  readonly repeats: number | null
  /** `null` where there are too many to count, and where {@link repeats} is. */
  readonly pictures: Pictures | null
  /** Share of 100 k-means cells whose number of samples differs from real data (two-proportion z-test, 5 %). */
  readonly ndb: number | null
  /** Share of real and generated samples whose nearest neighbour is of their own kind: 0.5 when nobody can tell them apart. */
  readonly twoSample: number | null
  /** `null` where the modes of the data are not known. */
  readonly modes: ModeMeasures | null
  /** Share of images that show one value throughout; `null` for points. */
  readonly empty: number | null
  /** Variance of the Laplacian over that of real images: below 1 is blurred. */
  readonly sharpness: number | null
  readonly memorisation: Memorisation | null
  readonly lacking: Lacking
  readonly floors: Readonly<Partial<Record<MeasureName, Floor>>>
}

export const MEASURE_NAMES = [
  'recognised',
  'highQuality',
  'modes',
  'covered',
  'totalVariation',
  'kl',
  'frechet',
  'digitScore',
  'confident',
  'twoSample',
  'precision',
  'recall',
  'density',
  'coverage',
  'diversity',
  'featureSpread',
  'nearestPair',
  'repeats',
  'ndb',
  'sharpness',
  'empty',
  'ct',
  'nearestRatio',
  'copies',
] as const

export type MeasureName = (typeof MEASURE_NAMES)[number]

/** One measure by its name, `null` where it has no value. */
export function measureOf(
  measures: Omit<SampleMeasures, 'floors' | 'of' | 'lacking'>,
  name: MeasureName,
): number | null {
  switch (name) {
    case 'covered':
    case 'totalVariation':
    case 'kl':
      return measures.digits?.[name] ?? null
    case 'highQuality':
      return measures.modes?.highQuality ?? null
    case 'modes':
      return measures.modes?.covered ?? null
    case 'frechet':
      return measures.frechet.value
    case 'ct':
    case 'nearestRatio':
    case 'copies':
      return measures.memorisation?.[name] ?? null
    default:
      return measures[name]
  }
}

/** Why a measure of these samples is `null`. */
export function reasonOf(
  { of, extractor, digits, lacking }: SampleMeasures,
  name: MeasureName,
): NoValue {
  const found = lacking[name]
  if (found) return found
  if (OF_PIXELS.has(name)) return { reason: 'notImages' }
  if (digits && (name === 'totalVariation' || name === 'kl')) return { reason: 'unrecognised' }
  if (OF_JUDGE.has(name) && extractor !== 'judge') return { reason: 'notDigits' }
  if (OF_MODES.has(name)) return { reason: 'noModes' }
  return { reason: of === 'reconstructions' ? 'reconstructions' : 'needsMore' }
}

/** Measures of what a judge of digits sees. */
const OF_JUDGE: ReadonlySet<string> = new Set<MeasureName>([
  'recognised',
  'covered',
  'totalVariation',
  'kl',
  'digitScore',
  'confident',
])

/** Measures of images, whoever judges them. */
const OF_PIXELS: ReadonlySet<string> = new Set<MeasureName>(['sharpness', 'empty'])

/** Measures beside known modes, which images have none of. */
const OF_MODES: ReadonlySet<string> = new Set<MeasureName>(['highQuality', 'modes'])

/** Tells whether a measure, or anything else that is measured, says something of samples that are measured so. */
export const appliesTo = (name: string, extractor: Extractor): boolean => {
  if (OF_MODES.has(name)) return extractor === 'coordinates'
  if (OF_PIXELS.has(name)) return extractor !== 'coordinates'
  return extractor === 'judge' || !OF_JUDGE.has(name)
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

/** Does a class-conditional model draw the digit that it is asked for? */
export interface RequestedMeasures {
  /** Share of samples in which the judge sees the digit that was asked for. */
  readonly accuracy: number
  /** The same for each digit; `null` for one that nobody asked for. */
  readonly perClass: readonly (number | null)[]
  /** Share of as many held-out real digits that the judge reads as they are labelled. */
  readonly real: number
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
  readonly lacking: Lacking
  /** What the codes of the last steps' examples say of them, in nats; `null` without a prior. */
  readonly kl: number | null
  readonly players: PlayerMeasures
  /** Seconds that measuring took. */
  readonly seconds: number
  readonly floors: Readonly<Partial<Record<MeasureName, Floor>>>
}
