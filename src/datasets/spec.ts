/**
 * The plain-data half of a data set: what it is, before anything of it is loaded. Both sides of the worker read it. Its
 * name on screen is in the catalogues under `dataset.<id>`.
 */
import type { DataForm } from '../models/spec.ts'

/**
 * Who tells the classes of examples apart, so that those of samples can be counted: a judge of digits, or the same of the digit in
 * each channel.
 */
export type JudgeName = 'digits' | 'stackedDigits'

/** Where the modes of a mixture of Gaussians lie, whose axes are the coordinates': one mode for each class, all as frequent. */
export interface Modes {
  /** By class, as many numbers as an example has. */
  readonly centres: readonly (readonly number[])[]
  /** Standard deviations by class, one for each coordinate, above 0. */
  readonly deviations: readonly (readonly number[])[]
}

/** How a set of points is drawn, out of the many ways in which it can be. */
export interface Drawing {
  /** Noise, as a multiple of what the set itself has; 0 puts every point on the shape. */
  readonly noise: number
  /** Which points are drawn, and which are held out. */
  readonly dataSeed: number
}

/** How a set of points is drawn unless somebody wishes otherwise. */
export const USUAL_DRAWING: Drawing = { noise: 1, dataSeed: 0 }

/** What is known of data that a reader brought, besides what every data set says. */
export interface OwnFacts {
  /** What the reader calls them. */
  readonly name: string
  /** The file that they came from; `null` where they were made on the page. */
  readonly file: string | null
  /** Examples of each class, training and held-out together. */
  readonly perClass: readonly number[]
}

/** The mix has one share for each class. Data without labels are one class, to which all belong. */
export interface DatasetSpec extends DataForm {
  /** The folder's name. */
  readonly id: string
  /** A name for each class, the same in every language: a digit, the number of a mode. */
  readonly classNames: readonly string[]
  readonly trainCount: number
  readonly testCount: number
  /** Whose labels and features the measures and the verdict rest on; `null`: no digit is ever spoken of. */
  readonly judge: JudgeName | null
  /** What samples are held against, at the usual noise; `null` where nobody knows them. @see modesOf */
  readonly modes: Modes | null
  /**
   * Standard deviation of the usual noise in a coordinate, root mean square where it differs; only data that have it are
   * drawn as a {@link Drawing} says, and look otherwise with every other one.
   */
  readonly noise?: number
  /** Mixes worth trying, as the classes that each keeps. */
  readonly mixes: readonly (readonly number[])[]
  /** A picture below `public/` for the choice of data, so that nobody loads them for it; `null`: the first examples. */
  readonly thumbnail: string | null
  /** Pictures that stand in the samples' place before the first run; `null`: examples do. */
  readonly firstVisit: FirstPictures | null
  /** Of data that a reader brought, which no catalogue names. */
  readonly own?: OwnFacts
}

/** Sheets of samples below `public/`, without gaps between the images. */
export interface FirstPictures {
  /** 8 x 8 images of classes that come as they come. */
  readonly mixed: string
  /** 8 rows, with a column for each class. */
  readonly inTurn: string
}

/** Names of classes that are numbered from 0. */
export const numbered = (classes: number): readonly string[] =>
  Array.from({ length: classes }, (_, index) => String(index))

/**
 * The modes of data that were drawn in some way: their standard deviations grow with the noise. `null` where nobody knows
 * them, and without any noise, where a mode has no width within which a sample could lie.
 */
export function modesOf({ modes }: DatasetSpec, { noise }: Drawing = USUAL_DRAWING): Modes | null {
  if (!modes || noise === 0) return null
  const wider = (each: readonly number[]): number[] => each.map((deviation) => noise * deviation)
  return { centres: modes.centres, deviations: modes.deviations.map(wider) }
}
