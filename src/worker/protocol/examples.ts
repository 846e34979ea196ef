/** Examples on their way between the screen and the lab, and what is asked of the data alone. */
import type { DataChoice } from '../../models/experiment.ts'

/**
 * `count` examples of one shape, row by row. Images are bytes, 0 (black) to 255 (white); points in the plane are floats,
 * and so are tokens, whole numbers.
 */
export interface Examples {
  readonly shape: readonly number[]
  readonly count: number
  readonly values: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>
  /** Of text: what each token stands for; see `datasets/text.ts`. */
  readonly alphabet?: readonly string[]
}

/** What is asked of the data, without a run. */
export interface DataQueries {
  /**
   * The first `count` training examples that a mix selects, their classes, and how many of each class it selects in all. `forRun`: that a
   * run is to train on them, so that the lab looks at them in advance.
   */
  preview: {
    params: DataChoice & {
      readonly count: number
      readonly forRun: boolean
    }
    result: {
      readonly examples: Examples
      readonly labels: Uint8Array<ArrayBuffer>
      readonly perClass: readonly number[]
    }
  }
}
