/** What is known of the real data: the types that measurements share. */
import type { CellCounts } from '../statistics/cells.ts'
import type { Modes } from '../../datasets/spec.ts'
import type { Gaussian } from '../statistics/frechet.ts'
import type { Eyes } from '../eyes/eyes.ts'
import type { StackedJudge } from '../eyes/stackedJudge.ts'
import type { Placed } from './look.ts'
import type { Yardstick } from '../diversity/pictures.ts'
import type { Grid } from '../plane/grid.ts'
import type { Quantiles } from '../plane/sliced.ts'
import type { Floors } from '../report/measures.ts'
import type { Labelled, Pause, Rows } from '../statistics/rows.ts'
import type { TextStandard } from '../text/standard.ts'

/** Examples that are read when they are wanted, in an order that is random but fixed. */
export interface ReadableExamples {
  readonly count: number
  /** Class of each, in that order. */
  readonly labels: Uint8Array
  read(first: number, count: number): Rows
}

/** Where the real data come from. */
export interface RealData {
  /** Pixels along a side; `null` for points in the plane. */
  readonly side: number | null
  /** Frequency of each class in the training examples. */
  readonly mix: readonly number[]
  /** `null` where nobody knows them. */
  readonly modes: Modes | null
  /** Of sequences, how many tokens there are, the end among them; `null` of all else. */
  readonly vocabulary: number | null
  readonly train: ReadableExamples
  /** Held-out examples in the same mix. */
  readonly heldOut: ReadableExamples
  /** Draws new examples in the same mix, as many as are wanted, from one of two streams; `null` where nobody can. */
  readonly fresh: ((count: number, stream: 0 | 1, pause: Pause) => Promise<Labelled>) | null
}

/** What clouds of samples are held against. */
export interface PlaneStandard {
  /** How many samples a cloud has: as many as a perfect sampler could be asked for. */
  readonly samples: number
  readonly grid: Grid
  readonly counts: Float64Array
  readonly quantiles: Quantiles
  /** As many new real points as a cloud has samples, for models that reconstruct. */
  readonly given: Labelled
  /** What a perfect sampler scores with as many samples. */
  readonly floors: Floors
}

/** What stacks of digits are held against. */
export interface StackStandard {
  readonly judge: StackedJudge
  /** The digits that were read in the channels of held-out stacks. */
  readonly digits: Uint8Array
}

/** What was seen of the real data. */
export interface Known {
  readonly data: RealData
  readonly eyes: Eyes | null
  /** Features of the training examples that were looked at. */
  readonly train: Rows
  /** `null` of a single example, which has no covariance. */
  readonly gaussian: Gaussian | null
  /** Centres of cells in the features, for the data-copying test. */
  readonly centres: Rows
  /** The first training examples as they are. */
  readonly raw: Rows
  /** Cells of the raw values, for the test of different bins. */
  readonly bins: { readonly centres: Rows; readonly counts: CellCounts }
  /** 0 of a single example, as `spread`. */
  readonly meanDistance: number
  readonly spread: number
  /** `null` of too few held-out examples. */
  readonly yardstick: Yardstick | null
  /** `null` for points. */
  readonly sharpness: number | null
  /** Held-out examples: those of the data-copying test, and those that stand for samples. */
  readonly aside: Placed
  readonly standIns: Placed
  /** `null` of images, and of too few held-out points. */
  readonly plane: PlaneStandard | null
  /** `null` of all but text. */
  readonly text: TextStandard | null
  /** `null` of all but images with a digit in each channel. */
  readonly stacks: StackStandard | null
}

/** The real examples that a number of samples is compared with. */
export interface Comparison {
  readonly real: Rows
  /** Distance of each to its k-th neighbour; `null` where there are not so many. */
  readonly radii: Float32Array | null
  /** Mean distance of their three closest pairs; 0 where there is none. */
  readonly nearestPair: number
}
