/** The latent space of a run: what is asked about it, and what is told of a search. */
import type { Examples } from './examples.ts'

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

export type LatentSource = 'prior' | 'gaussian' | 'mixture'

/** Where a search in latent space stands: the best vector so far, what it decodes to, and their squared error per value. */
export interface Found {
  readonly z: Float32Array<ArrayBuffer>
  readonly example: Examples
  readonly error: number
}

/** What is asked about a latent space. */
export interface LatentQueries {
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
   * far it is. A newer search refuses it.
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
}

/** What is told of a search under way. */
export type LatentEvent =
  /** A search for a latent vector goes on: `done` from 0 to 1. */
  | {
      readonly type: 'searching'
      readonly runId: number
      readonly requestId: number
      readonly done: number
      readonly found: Found
    }
