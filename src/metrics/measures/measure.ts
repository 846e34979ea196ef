/** What a measure is: plain data for the page, and a plain function for the lab. */
import type { Judged } from '../digits/digits.ts'
import type {
  CloudMeasures,
  DigitShares,
  Pictures,
  Reason,
  StackMeasures,
} from '../report/parts.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { TextStandard } from '../text/standard.ts'

/** What samples are compared with, of the real data. */
export interface RealSet {
  /** Pixels along a side; `null` for points. */
  readonly side: number | null
  /** The first training examples as they are. */
  readonly raw: Rows
  /** Their features: as many as there are samples, or fewer. */
  readonly features: Rows
  /** Mean distance of two of them, and of their three closest pairs, in pixels or coordinates. */
  readonly meanDistance: number
  readonly nearestPair: number
  /** Variance of the Laplacian; `null` for points. */
  readonly sharpness: number | null
  /** Cells among the features of the training examples. */
  readonly cells: number
  /** Held-out examples: the distance of each to the nearest training example, and its cell. */
  readonly aside: { readonly nearest: Float32Array; readonly cells: Uint32Array }
  /** `null` of all but text. */
  readonly text: TextStandard | null
}

/**
 * A set of examples that is measured. What takes long, or what several measures want, is a function: it is worked out when
 * it is first asked for, and once, in turns with the training.
 */
export interface MeasuredSet {
  /** Pixels, in [0, 1], or coordinates. */
  readonly raw: Rows
  /** What the eyes make of them; without eyes the raw values. */
  readonly features: Rows
  /** `null` where nobody tells classes apart. */
  readonly judged: Judged | null
  /** Distance of each to the nearest training example, by features, and the cell that it lies in. */
  readonly nearest: Float32Array
  readonly cells: Uint32Array
  readonly real: RealSet

  /** `null` where nobody tells classes apart. */
  readonly digits: () => DigitShares | null
  /** Of a cloud of points that stands beside this set. */
  readonly cloud: () => Promise<CloudMeasures | null>
  /** Of more images than are in this set, with a digit in each channel. */
  readonly stack: () => Promise<StackMeasures | null>
  /** Mean standard deviation of the features over that of real data; `null` where the latter has none. */
  readonly featureSpread: () => number | null
  /** Of two samples, in pixels or coordinates; and of the three closest pairs. */
  readonly meanDistance: () => Promise<number>
  readonly nearestPair: () => Promise<number>
  readonly frechet: () => number | null
  readonly twoSample: () => Promise<number | null>
  /** Share of the cells of the raw values that are filled differently from real data. */
  readonly differentCells: () => Promise<number>
  /** `null` where samples or real examples are too few for a ball. */
  readonly neighbourhoods: () => Promise<{
    readonly precision: number
    readonly recall: number
    readonly density: number
    readonly coverage: number
  } | null>
  /** `null` of too few. */
  readonly repetition: () => Promise<{
    readonly repeats: number
    readonly pictures: Pictures | null
  } | null>
  /** Of text: each as a string of tokens; see `text/names.ts`. */
  readonly names: () => readonly string[]
  /** Of text: mean BLEU of each against all the others; `null` of fewer than two. */
  readonly selfBleu: () => Promise<number | null>
  /** Awaited all along by what takes long, and throws to end it. */
  readonly pause: Pause
}

/** Headings of the quality card. */
export const GROUPS = ['fidelity', 'variety', 'memory', 'reconstruction'] as const
export type Group = (typeof GROUPS)[number]

/** How a number is written on the quality card. */
export type Format =
  | 'share'
  | 'fineShare'
  | 'ratio'
  | 'score'
  | 'count'
  | 'figures'
  | 'signed'
  | 'signedFigures'

/** A row of the quality card. */
export interface CardRow {
  readonly group: Group
  /** Its place in the group, from 1; those without one come last. */
  readonly place?: number
  readonly format: Format
  /** Where its gauge begins and ends; `seen` fits it to all that was measured, and `both` puts 0 in the middle. */
  readonly scale: readonly [from: number, to: number] | 'seen' | 'both'
  /** Its place among the rows that are seen without unfolding the rest, from 1. */
  readonly first?: number
}

/** A measure of a set of examples. Its words are `measure.<id>.label` and `measure.<id>.help`. */
export interface Measure {
  /** Its name everywhere: in JSON, in tables, in the keys of its words. */
  readonly id: string
  /** Where it stands in a report's JSON, if not under its own name. */
  readonly within?: readonly [
    group: 'digits' | 'frechet' | 'modes' | 'stack' | 'plane' | 'memorisation',
    name: string,
  ]
  /**
   * What it is measured on: the labels or the features of the eyes, or pixels. Of points all is measured on coordinates, of
   * text on characters.
   */
  readonly basis: 'labels' | 'features' | 'pixels'
  /**
   * The only data of which it says something, `classes` where somebody tells these apart, `stacks` where each channel is a digit;
   * left out, it does of all that have distances: of text it does not.
   */
  readonly only?: 'digits' | 'classes' | 'images' | 'points' | 'text' | 'stacks'
  /** How tables write it: as a percentage, as a whole number, as a number of any size. */
  readonly unit: 'share' | 'count' | 'figure'
  /** Which way is better: `real` is as near as can be to what real data score. */
  readonly better: 'higher' | 'lower' | 'real'
  /** The most that it can be, where there is a most: a number, or as many as there are classes. */
  readonly most?: number | 'classes'
  /** Training examples that it takes. */
  readonly least?: number
  /** Of samples that are all but one and the same it says nothing. */
  readonly needsVariety?: true
  /** Reconstructions are not asked, for they lie near what they reconstruct. */
  readonly samplesOnly?: true
  /** Why it has no value where it applies and nothing above says so; left out, there was too little to measure. */
  readonly whyNull?: Reason
  /** Its row on the quality card; left out, it has none. */
  readonly card?: CardRow
  /** Its place among the charts of a run's course, from 1; left out, it has none. */
  readonly course?: number
  /**
   * Measures a set: of data that it applies to alone. `null` where it has no value. What real data score is the same of
   * held-out examples.
   */
  readonly value: (set: MeasuredSet) => number | null | Promise<number | null>
}
