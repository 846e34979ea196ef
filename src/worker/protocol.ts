/**
 * The wall between the screen and the lab: every message that crosses it, as types. Commands name intents; every event
 * of a run carries its `runId`; every request is settled by `reply` or `refused`. Typed arrays and buffers are transferred.
 */
import type { BackendName, BackendWish, LabReport } from '../lib/backends.ts'
import type { Glance, Report, SampleMeasures } from '../metrics/report/measures.ts'
import type { Oddity, Verdict } from '../metrics/verdict/verdicts.ts'
import type { Experiment } from '../models/experiment.ts'

// ---------------------------------------------------------------- what travels

/**
 * `count` examples of one shape, row by row. Images are bytes, 0 (black) to 255 (white); points in the plane are floats.
 */
export interface Examples {
  readonly shape: readonly number[]
  readonly count: number
  readonly values: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>
}

export type SampleView = 'generated' | 'reconstructions'

/** What one look at the model shows. For reconstructions `originals` has as many examples as `samples`. */
export interface Sheet {
  readonly view: SampleView
  readonly samples: Examples
  readonly originals: Examples | null
  /** Sheets of one view and one seed show the same latent vectors, or the same test examples. */
  readonly seed: number
}

/** What a full measurement is looking at: first the real data, then samples. */
export type MeasuringOf = 'data' | 'samples'

/** What can fail beside the training: a picture of the samples, a measurement, a copy of the state to fall back on. */
export type Mishap = 'picture' | 'measurement' | 'copy'

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

/** Places of a latent space with a known meaning: where test examples lie, or draws from the prior of a model that encodes nothing. */
export interface Codes {
  readonly origin: 'test' | 'prior'
  readonly latentDim: number
  /** `[count, latentDim]`, row by row; posterior means where the model encodes to distributions. */
  readonly z: Float32Array<ArrayBuffer>
  /** Standard deviations of the posteriors, as `z`; `null` where codes are points. */
  readonly std: Float32Array<ArrayBuffer> | null
  /** The test examples, or what the draws decode to. */
  readonly examples: Examples
  /** Their classes; of draws, the class asked for or what the judge sees; `null` where nobody knows. */
  readonly labels: Uint8Array<ArrayBuffer> | null
  /** Slant of each digit, `tan` of its angle to the vertical, and thickness of its strokes in pixels; `null` for points. */
  readonly slant: Float32Array<ArrayBuffer> | null
  readonly thickness: Float32Array<ArrayBuffer> | null
  /** Mean of the codes and their first two principal directions, of unit length: `[latentDim]` each. */
  readonly mean: Float32Array<ArrayBuffer>
  readonly principal: readonly [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>]
}

/** Arrays by name, `values` row by row. */
export type NamedArrays = Readonly<
  Record<string, { readonly shape: readonly number[]; readonly values: Float32Array<ArrayBuffer> }>
>

export type LatentSource = 'prior' | 'gaussian' | 'mixture'

/** Where a search in latent space stands: the best vector so far, what it decodes to, and their squared error per value. */
export interface Found {
  readonly z: Float32Array<ArrayBuffer>
  readonly example: Examples
  readonly error: number
}

export type FailureCode =
  | 'notFinite' // a loss became NaN or infinite; the last good state is kept
  | 'backendLost' // the GPU device went away, or the backend threw
  | 'noBackend' // not one backend passed its self-test
  | 'dataMissing' // a data file could not be fetched
  | 'dataDamaged' // a data file's checksum is wrong
  | 'badExperiment' // the experiment does not fit its schema
  | 'noRun' // a question about a run that is not there
  | 'badCheckpoint' // not a checkpoint, or of another network
  | 'internal'

/** Something that went wrong. The screen turns `code` into a sentence with a way out; `detail` names the place. */
export interface Failure {
  readonly code: FailureCode
  readonly detail: string
  /** For `notFinite`: the step at which it showed, and the step of the state that was kept. */
  readonly step?: number
  readonly keptStep?: number
}

// ---------------------------------------------------------------- requests

/** Questions with an answer, by name. */
export interface Queries {
  /**
   * The first `count` training examples that a mix selects, and how many of each class it selects in all. `forRun`: that a
   * run is to train on them, so that the lab looks at them in advance.
   */
  preview: {
    params: Pick<Experiment, 'dataset' | 'mix' | 'images'> & {
      readonly count: number
      readonly forRun: boolean
    }
    result: { readonly examples: Examples; readonly perClass: readonly number[] }
  }
  /** Decodes latent vectors, `[count, latentDim]` row by row, with the displayed (averaged) network. */
  decode: {
    params: {
      readonly z: Float32Array<ArrayBuffer>
      readonly count: number
      /** The class asked for, one for each vector: for a class-conditional model, and `null` for any other. */
      readonly labels: Uint8Array<ArrayBuffer> | null
    }
    result: Examples
  }
  /** Places of the latent space with a known meaning. */
  codes: { params: { readonly count: number }; result: Codes }
  /** Encodes examples: images as bytes, `[count, 28, 28]`; points as floats. Refused without an encoder. */
  encode: {
    params: { readonly values: Examples['values']; readonly count: number }
    result: Pick<Codes, 'z' | 'std' | 'latentDim'>
  }
  /**
   * Looks for the latent vector whose picture comes closest to an example, by descent on z; `searching` events tell how
   * far it is. A newer search, or the end of the run, refuses it.
   */
  invert: {
    params: { readonly values: Examples['values']; readonly label: number | null }
    result: Found
  }
  /** The training examples nearest to one example, nearest first; Euclidean distances, pixels in [0, 1]. */
  neighbours: {
    params: { readonly values: Examples['values']; readonly count: number }
    result: {
      readonly examples: Examples
      readonly labels: Uint8Array<ArrayBuffer>
      readonly distances: Float32Array<ArrayBuffer>
      /** Training examples that were searched: those that have arrived. */
      readonly among: number
    }
  }
  /** How much each latent dimension changes the picture, and what it carries. */
  influence: {
    params: Record<never, never>
    result: {
      /** Root mean square change of a value (a pixel, a coordinate) from -1 to +1 standard deviation, `[latentDim]`. */
      readonly change: Float32Array<ArrayBuffer>
      /** Mean KL(q(z_i|x) || p(z_i)) on test examples, nats, `[latentDim]`; `null` without a posterior. */
      readonly kl: Float32Array<ArrayBuffer> | null
    }
  }
  /**
   * Draws latent vectors and decodes them. `prior` is N(0, I); `gaussian` and `mixture` (10 components) are fitted to the
   * codes of training examples and need an encoder. `temperature` multiplies the standard deviation of what is drawn from.
   */
  draw: {
    params: {
      readonly from: LatentSource
      readonly count: number
      readonly temperature: number
      readonly seed: number
      /** As in `decode`. */
      readonly labels: Uint8Array<ArrayBuffer> | null
    }
    result: { readonly z: Float32Array<ArrayBuffer>; readonly examples: Examples }
  }
  /**
   * A view that the family declares in its spec, of given examples or, with `null`, of the model alone: arrays by name, as
   * the family computes them. `seed` is that of whatever is drawn. Refused when there is no such view.
   */
  look: {
    params: {
      readonly view: string
      readonly examples: {
        readonly values: Examples['values']
        readonly count: number
        /** As in `decode`. */
        readonly labels: Uint8Array<ArrayBuffer> | null
      } | null
      readonly seed: number
    }
    result: NamedArrays
  }
  /** Draws new latent vectors (and other originals) for the samples of this run; a `sampled` event follows. */
  redraw: { params: { readonly seed: number }; result: null }
  /** Chooses what the samples show from now on; a `sampled` event follows. */
  show: { params: { readonly view: SampleView }; result: null }
  /** Every term on the held-out test set, of the model as it was at `step`. */
  measure: {
    params: Record<never, never>
    result: { readonly step: number; readonly terms: Readonly<Record<string, number>> }
  }
  /** Measures the model in full, on `count` samples; `measuring` events and a `measured` one follow. */
  diagnose: { params: { readonly count: number }; result: null }
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
  /** The whole state of the run, as a safetensors file. */
  checkpoint: { params: Record<never, never>; result: ArrayBuffer }
  /** The trained networks as a small file, from which a run can start as from a checkpoint. */
  model: { params: Record<never, never>; result: ArrayBuffer }
  /** What the lab holds, for leak checks. */
  memory: {
    params: Record<never, never>
    result: { readonly tensors: number; readonly tensorBytes: number; readonly heapBytes: number }
  }
}
export type QueryKind = keyof Queries

export type Query = { [K in QueryKind]: { readonly kind: K } & Queries[K]['params'] }[QueryKind]

// ---------------------------------------------------------------- commands: screen to lab

export type Command =
  /**
   * Finds a backend. `exclude` are those that failed before; `experiment` is what `auto` times them on; `threads` are those
   * that WebAssembly may use, those of the machine when absent: the first `open` of a worker decides. Answered by `opened`,
   * or `failed` with `noBackend`.
   */
  | {
      readonly type: 'open'
      readonly wish: BackendWish
      readonly exclude: readonly BackendName[]
      readonly experiment: Experiment
      readonly threads?: number
    }
  /** Builds the models and begins, playing or paused; `from` continues a checkpoint or a trained model. Ends any run before it. */
  | {
      readonly type: 'start'
      readonly runId: number
      readonly experiment: Experiment
      readonly play: boolean
      readonly from: ArrayBuffer | null
    }
  | { readonly type: 'play'; readonly runId: number }
  | { readonly type: 'pause'; readonly runId: number }
  /** One training step, then pause. */
  | { readonly type: 'step'; readonly runId: number }
  /** Takes the live settings of `experiment` from the next step on. */
  | { readonly type: 'retune'; readonly runId: number; readonly experiment: Experiment }
  /** Ends the run and frees its tensors. */
  | { readonly type: 'stop'; readonly runId: number }
  | { readonly type: 'request'; readonly requestId: number; readonly query: Query }

// ---------------------------------------------------------------- events: lab to screen

export type WorkerEvent =
  | { readonly type: 'opened'; readonly report: LabReport }
  /** How much of the dataset has arrived, in bytes. */
  | {
      readonly type: 'loading'
      readonly dataset: string
      readonly loaded: number
      readonly total: number
    }
  /**
   * The run went into this state. `waiting`: for data that are on their way. `finished`: the stop rule held;
   * its `test` terms were measured on the held-out set.
   */
  | {
      readonly type: 'state'
      readonly runId: number
      readonly state: 'running' | 'waiting' | 'paused' | 'finished'
      readonly test?: Readonly<Record<string, number>>
    }
  /** The steps since the last one: `values` is `[steps.length, terms.length]`, row by row. */
  | {
      readonly type: 'progress'
      readonly runId: number
      readonly terms: readonly string[]
      readonly steps: Uint32Array<ArrayBuffer>
      readonly values: Float32Array<ArrayBuffer>
      readonly epoch: number
      /** Training examples used so far, and per second of training over the last moments. */
      readonly images: number
      readonly imagesPerSecond: number
      /** Seconds spent training, pauses not counted. */
      readonly seconds: number
    }
  | {
      readonly type: 'sampled'
      readonly runId: number
      readonly step: number
      readonly sheet: Sheet
    }
  /** A light measurement, and the verdict that it leaves. */
  | {
      readonly type: 'glanced'
      readonly runId: number
      readonly glance: Glance
      readonly verdict: Verdict
    }
  /**
   * How far a full measurement is with the real data or with the samples, 0 to 1 each; `null` when none is under way any
   * more.
   */
  | {
      readonly type: 'measuring'
      readonly runId: number
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
  /** A search for a latent vector goes on: `done` from 0 to 1. */
  | {
      readonly type: 'searching'
      readonly runId: number
      readonly done: number
      readonly found: Found
    }
  /** A verdict that no measurement came with: the run broke. */
  | { readonly type: 'concluded'; readonly runId: number; readonly verdict: Verdict }
  /** Something beside the training failed, which goes on; told once of each kind. */
  | {
      readonly type: 'mishap'
      readonly runId: number
      readonly what: Mishap
      readonly failure: Failure
    }
  /** A copy of the whole state, made every few seconds, from which a lost run can go on. */
  | {
      readonly type: 'saved'
      readonly runId: number
      readonly step: number
      readonly checkpoint: ArrayBuffer
    }
  | {
      readonly type: 'reply'
      readonly requestId: number
      readonly result: Queries[QueryKind]['result']
    }
  | { readonly type: 'refused'; readonly requestId: number; readonly failure: Failure }
  /** Something broke. `runId` is null when it was not a run. */
  | { readonly type: 'failed'; readonly runId: number | null; readonly failure: Failure }
