/** What reports are made of. */

/**
 * What a Fréchet distance, precision, recall, density and coverage are measured on: the features of the judge, of each channel where
 * there are several, or of a classifier of the reader's own data, their principal components, or the examples themselves. Text has no
 * features: all of it is measured on its characters.
 */
export type Extractor =
  | 'judge'
  | 'channels'
  | 'classifier'
  | 'components'
  | 'pixels'
  | 'coordinates'
  | 'characters'

/** Why no classifier tells the classes of a reader's own images apart. */
export type NoClassifier =
  | 'unlabelled' // all are of one class
  | 'fewOfClass' // a class has too few examples
  | 'unreliable' // it was trained, and errs too often

/** What looks at a reader's own images, and how far it can be trusted. */
export interface OwnEyes {
  /** Numbers in a feature vector. */
  readonly features: number
  /** Share of held-out images that the classifier tells rightly, and how many there are; `null` where none was trained. */
  readonly exam: { readonly accuracy: number; readonly count: number } | null
  /** Why principal components stand in for a classifier; `null` where they do not. */
  readonly instead: NoClassifier | null
  /** Share of the variance of the training images that the components keep; `null` of a classifier. */
  readonly variance: number | null
}

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

/** A mode of the data, by its class, and where it lies. */
interface ModePlace {
  readonly mode: number
  readonly at: readonly number[]
}

/** How samples lie beside the modes of the data. */
export interface ModeMeasures {
  /** Share of samples within 3 standard deviations of a mode, 0 to 1. */
  readonly highQuality: number
  /** Modes that hold at least 1 % of all samples within that distance, and how many there are. */
  readonly covered: number
  readonly of: number
  /** Those that hold fewer; `null` in what was measured before they were named. */
  readonly missing: readonly ModePlace[] | null
  /** KL(share of the samples nearest to each mode || the mix of the data), in nats: of all samples. */
  readonly reverseKl: number | null
  /** Total variation of the shares on each mode and off all of them to the mix of the data, 0 to 1. */
  readonly variation: number | null
}

/** Which combinations of digits images show that have one in each channel. */
export interface StackMeasures {
  /** How many images were looked at. */
  readonly count: number
  /** Combinations that are there, and how many there are. */
  readonly covered: number
  readonly of: number
  /** KL(share of each || all as often), in nats. */
  readonly kl: number
}

/** A cloud of points beside the real distribution. */
export interface PlaneMeasures {
  /** How many points were looked at, for this and for the modes. */
  readonly count: number
  /** KL(real || samples) and the Jensen-Shannon divergence of their densities on a grid, in nats. */
  readonly kl: number
  readonly js: number
  /** In units of the coordinates. */
  readonly slicedWasserstein: number
}

/** What is measured of a cloud of points; `modes` is `null` where nobody knows those of the data. */
export interface CloudMeasures {
  readonly modes: ModeMeasures | null
  readonly plane: PlaneMeasures
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
  | 'fewHeldOut' // too few held-out examples to know how close new data come to training data
  | 'unrecognised' // no sample is a digit that can be counted
  | NoClassifier
  | 'notPoints' // densities are measured in the plane
  | 'notText' // letters are counted in text only
  | 'noDistances' // no distance between two texts says how alike they are
  | 'noModes' // nobody knows where the modes of these data are
  | 'alike' // samples that are all but one and the same lie in any neighbourhood that holds one of them

/** A reason, and how many examples would do where there are too few. */
export interface NoValue {
  readonly reason: Reason
  readonly least?: number
}
