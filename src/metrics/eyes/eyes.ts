/** What looks at images for the measures: the judge of digits, or what stands in for it on data that it does not know. */
import type { Extractor, OwnEyes } from '../report/parts.ts'
import type { Pause } from '../statistics/rows.ts'

/** What is seen in `count` images. */
export interface Looked {
  /** `[count, n]`: what distances are measured on. */
  readonly features: Float32Array
  /** `[count, classes]`, rows that add up to 1; `null` where nobody tells classes apart. */
  readonly probabilities: Float32Array | null
  /** `[count]`, 1 where the image shows one of the classes at all; `null` where nobody can say. */
  readonly recognised: Uint8Array | null
}

/** Holds no tensor between two looks, or is disposed of by who made it. */
export interface Eyes {
  readonly extractor: Extractor
  /** How they came to be, of those that were made for a reader's own data. */
  readonly own: OwnEyes | null
  /** Looks at images, `[count, pixels]` in [0, 1] row by row. `pause` is awaited all along, and throws to end it. */
  look(images: Float32Array, pause?: Pause): Promise<Looked>
}
