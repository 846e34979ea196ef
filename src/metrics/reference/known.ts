/** What is known of the real data: the types that measurements share. */
import type { CellCounts } from '../statistics/cells.ts'
import type { Modes } from '../../datasets/spec.ts'
import type { Gaussian } from '../statistics/frechet.ts'
import type { Eyes } from '../eyes/eyes.ts'
import type { Placed } from './look.ts'
import type { Yardstick } from '../diversity/pictures.ts'
import type { Rows } from '../statistics/rows.ts'

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
  readonly train: ReadableExamples
  /** Held-out examples in the same mix. */
  readonly heldOut: ReadableExamples
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
}

/** The real examples that a number of samples is compared with. */
export interface Comparison {
  readonly real: Rows
  /** Distance of each to its k-th neighbour; `null` where there are not so many. */
  readonly radii: Float32Array | null
  /** Mean distance of their three closest pairs; 0 where there is none. */
  readonly nearestPair: number
}
