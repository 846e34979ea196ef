/** Measurements: what is asked, and what is told of those under way. */
import type { Augmentation } from '../../metrics/report/augmentation.ts'
import type { Glance, Report, SampleMeasures } from '../../metrics/report/measures.ts'
import type { Oddity, Verdict } from '../../metrics/verdict/verdicts.ts'
import type { Examples } from './examples.ts'

/** What a full measurement is looking at: first the real data, then samples. */
export type MeasuringOf = 'data' | 'samples'

/** Pictures that go with a full measurement. */
export interface Exhibits {
  /** A few samples, the training example nearest to each, and that distance over the median one of held-out examples. */
  readonly pairs: {
    readonly samples: Examples
    readonly nearest: Examples
    readonly distances: readonly number[]
    /** Training examples that were searched. */
    readonly among: number
  } | null
  /** The three closest pairs of samples and of as many real examples: two neighbours in a row; distances in pixels or coordinates. */
  readonly closest: {
    readonly samples: Examples
    readonly sampleDistances: readonly number[]
    readonly real: Examples
    readonly realDistances: readonly number[]
  }
}

/** What the judge, or a classifier of the reader's own images, sees in `count` examples. */
export interface Seen {
  /** The most probable class of each, and its probability. */
  readonly labels: Uint8Array<ArrayBuffer>
  readonly probabilities: Float32Array<ArrayBuffer>
  /** 1 where the example shows one of the classes at all, else 0; all 1 where nobody can say. */
  readonly recognised: Uint8Array<ArrayBuffer>
}

/** Rounds of “real or generated?”, with the answers of the discriminator as it was at `step`. */
export interface ContestRounds {
  readonly step: number
  /** Examples in a round: as many as the discriminator judges together, all real (held-out ones) or all generated. */
  readonly together: number
  /** `rounds` times `together`, round by round. */
  readonly examples: Examples
  /** Their classes, as a model was told them; `null` of one that is told none. */
  readonly labels: Uint8Array<ArrayBuffer> | null
  /** `[rounds]`: 1 where they are real, and where the discriminator takes them for real. */
  readonly isReal: Uint8Array<ArrayBuffer>
  readonly takenForReal: Uint8Array<ArrayBuffer>
}

/** What is measured on request. */
export interface MeasureQueries {
  /** Every term on the held-out test set, of the model as it was at `step`. */
  measure: {
    params: Record<never, never>
    result: { readonly step: number; readonly terms: Readonly<Record<string, number>> }
  }
  /** Measures the model in full, on `count` samples; `measuring` events tell how far it is, and a `measured` one tells all. */
  diagnose: {
    params: { readonly count: number }
    result: { readonly report: Report; readonly verdict: Verdict }
  }
  /** How long the work on drawing `count` samples takes, in seconds: the least of a few draws, where one takes no second. */
  samplingTime: {
    params: { readonly count: number }
    result: { readonly seconds: number }
  }
  /** Lets the discriminator answer the questions that a reader is to answer. Refused without a discriminator. */
  contest: {
    params: { readonly rounds: number; readonly seed: number }
    result: ContestRounds
  }
  /**
   * Measures any images in the way of a model's samples: bytes, each of the shape of the data set that they are compared
   * with, in the given mix. Needs no run.
   */
  judge: {
    params: {
      readonly images: Uint8Array<ArrayBuffer>
      readonly labels: Uint8Array<ArrayBuffer> | null
      readonly dataset: string
      readonly mix: readonly number[]
    }
    result: {
      readonly measures: SampleMeasures
      readonly verdict: Verdict
      readonly oddities: readonly Oddity[]
      /** Share of the images in which the judge sees the digit of the label; `null` without labels. */
      readonly labelAccuracy: number | null
    }
  }
  /**
   * Trains small classifiers on `real` training images, with and without `generated` ones of a class-conditional model of
   * images, and tells how many held-out images they read rightly.
   */
  augment: {
    params: { readonly real: number; readonly generated: number }
    result: Augmentation
  }
  /** What is seen in examples of the run's data, one by one; `null` where nobody tells their classes apart. */
  recognise: {
    params: { readonly values: Examples['values']; readonly count: number }
    result: Seen | null
  }
}

/** What is told of measurements, asked for or not. */
export type MeasureEvent =
  /** A light measurement, and the verdict that it leaves. */
  | {
      readonly type: 'glanced'
      readonly runId: number
      readonly glance: Glance
      readonly verdict: Verdict
    }
  /**
   * How far a full measurement is with the real data or with the samples, 0 to 1 each; `null` when none is under way any
   * more. `requestId` is that of the question that asked for it; `null` when nobody did.
   */
  | {
      readonly type: 'measuring'
      readonly runId: number
      readonly requestId: number | null
      readonly of: MeasuringOf
      readonly done: number | null
    }
  /** A full measurement, and the verdict that it leaves. */
  | {
      readonly type: 'measured'
      readonly runId: number
      readonly report: Report
      readonly exhibits: Exhibits
      readonly verdict: Verdict
    }
  /** A verdict that no measurement came with: the run broke. */
  | { readonly type: 'concluded'; readonly runId: number; readonly verdict: Verdict }
