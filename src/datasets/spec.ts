/**
 * The plain-data half of a data set: what it is, before anything of it is loaded. Both sides of the worker read it. Its
 * name on screen is in the catalogues under `dataset.<id>`.
 */
import type { DataForm } from '../models/spec.ts'

/** Who tells the classes of examples apart, so that those of samples can be counted. */
export type JudgeName = 'digits'

/** Where the modes of a mixture of round Gaussians lie, one for each class. */
export interface Modes {
  /** By class, as many numbers as an example has. */
  readonly centres: readonly (readonly number[])[]
  /** Standard deviation of each coordinate, in every mode. */
  readonly deviation: number
}

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
  /** What samples are held against; `null` where nobody knows them. */
  readonly modes: Modes | null
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
