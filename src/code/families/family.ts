/** What a family contributes to a script, and what it needs of a framework to say it. */
import type { NamedNetwork } from '../sizes.ts'
import type { Constant, Subject } from '../subject.ts'

/** The little that differs between the frameworks in an objective. */
export interface Dialect {
  readonly framework: 'pytorch' | 'keras'
  /** Latent vectors, as many as a batch `x` has unless `count` says how many: a draw from N(0, I), or from uniform noise. */
  readonly latents: (isUniform: boolean, count?: string) => string
  /** A draw from U[0, 1) in the shape of an array. */
  readonly uniformLike: (x: string) => string
  /** So many draws from U[0, 1) for every place of a text, `[count, LENGTH]`. */
  readonly uniformTexts: (count: string) => string
  /** A batch with each example in a row, `[n, size]`, and such rows in the shape of a batch again. */
  readonly rows: (x: string) => string
  readonly inShapeOf: (rows: string, x: string) => string
  /** Such rows as images of 28 by 28. */
  readonly asImages: (rows: string) => string
  /** Floats: of a condition ones where it holds, and zeros. */
  readonly floats: (x: string) => string
  /** The kind of whole numbers. */
  readonly whole: string
  /** Whole numbers from 0 on, below `end`, where the array `near` is. */
  readonly places: (end: string, near: string) => string
  /** A list of whole numbers, where the array `near` is. */
  readonly listed: (list: string, near: string) => string
  /** A draw from N(0, I) in the shape of an array. */
  readonly normalLike: (x: string) => string
  /** A number from U[0, 1] for each example of a batch `x`, `[n, 1]`. */
  readonly uniforms: string
  /** So many numbers from 0 to 1, or down from 1 to 0, where the array `near` is. */
  readonly evenly: (ends: '0, 1' | '1, 0', count: string, near: string) => string
  /** A number, or one for each example, as `[n, 1]` beside a batch. */
  readonly forEach: (value: string, batch: string) => string
  /** Joins arrays side by side. */
  readonly beside: (...arrays: readonly string[]) => string
  /** Joins the parts of a batch, cut into PACKING, along its channels. */
  readonly packed: string
  /** Splits `[n, 2 k]` into two. */
  readonly halves: (x: string) => string
  /** Sums the rows of `[n, k]`, and keeps the axis. */
  readonly rowSums: (x: string) => string
  /** Sums along the last axis, and over everything. */
  readonly lastSums: (x: string) => string
  readonly total: (x: string) => string
  /** Sums over everything and divides by the batch: E[sum ...]. */
  readonly perExample: (x: string) => string
  /** Applies a network in training. */
  readonly apply: (network: string, x: string) => string
  /** What a sampler goes on with: without the memory of how it was made, where one would be kept for a gradient. */
  readonly settled: (x: string) => string
  /** Gives a name to what no gradient flows through. */
  readonly still: (name: string, value: string) => readonly string[]
  readonly max: (x: string, least: string) => string
  readonly min: (x: string, most: string) => string
  readonly clip: (x: string) => string
  readonly sigmoid: (x: string) => string
  /** Cross-entropy of pixels x with logits, summed over all and divided by the batch. */
  readonly crossEntropy: (logits: string) => string
  /** Cross-entropy of the token at every place of texts x with logits `[n, length, tokens]`: `[n, length]`. */
  readonly tokenNats: (logits: string) => string
  readonly penalty: Record<'interpolated' | 'zeroCentred', (given: GivenClass) => string>
  readonly clipWeights: readonly string[]
}

/** How a class is handed on: `, y` where a model is told it. */
export interface GivenClass {
  readonly y: string
  readonly score: (x: string) => string
}

/** One who minimises, in a script. */
export interface PlayerCode {
  readonly id: string
  /** Networks whose weights it moves. */
  readonly updates: readonly string[]
  /** The networks that its objective is given, before the batch. */
  readonly networks: readonly string[]
  /** Updates in each step: 1, or the name of a number. */
  readonly times: string
  /** True when the objective changes as training goes on. */
  readonly usesUpdates: boolean
  /** Lines after each update. */
  readonly after: readonly string[]
}

interface AnyFamilyCode {
  readonly title: string
  readonly constants: readonly Constant[]
  readonly networks: readonly NamedNetwork[]
  /** True when units are dropped: of a GAN the critic's. */
  readonly dropout: boolean
  /** The network whose moving average the samples are of; null when there is none. */
  readonly average: string | null
  /** True when pixels are played in [-1, 1]. */
  readonly symmetric: boolean
  readonly functions: readonly string[]
  readonly players: readonly PlayerCode[]
  /** What the sheet shows: samples, or reconstructions of examples. */
  readonly sheet: 'samples' | 'reconstructions'
}

/** A family that decodes latent vectors. */
interface InOneStep extends AnyFamilyCode {
  /** Makes data of latent vectors, the last network's work: the lines of `sample(decoder, z)`. */
  readonly decoded: (output: string) => string
  readonly sampler?: never
}

/** A family that turns noise into examples. */
interface InManySteps extends AnyFamilyCode {
  /**
   * What `sample(..., x)` does with noise `x`, normal or from [0, 1), and its lines, which leave examples in `x`.
   */
  readonly sampler: {
    readonly prose: string
    readonly lines: readonly string[]
    readonly isUniform?: boolean
    /** Networks that it is given besides, before the noise. */
    readonly also?: readonly string[]
    /** True where the noise has the shape of codes, and not of examples. */
    readonly isOfCodes?: boolean
  }
  readonly decoded?: never
}

export type FamilyCode = InOneStep | InManySteps

export type MakeFamily = (subject: Subject, dialect: Dialect) => FamilyCode

/** The networks that make samples. */
export const drawersOf = ({ average, networks, sampler }: FamilyCode): readonly string[] => [
  average !== null ? 'average' : (networks.at(-1)?.name ?? ''),
  ...(sampler?.also ?? []),
]
