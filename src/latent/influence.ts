/** How much each latent dimension changes what is decoded, and how much of an example it carries. */
import { klPerDimension } from '../metrics/latent/latent.ts'
import { gaussianOf } from '../metrics/statistics/frechet.ts'
import { first, rowsOf } from '../metrics/statistics/rows.ts'
import { priorDraws } from './codes.ts'
import { classesInTurn, hasPrior, latentDimOf, testExamples } from './space.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Encoded } from '../model/model.ts'
import type { Space } from './space.ts'

/** Latent vectors at which a dimension is moved. */
const BASES = 16
/** Test examples over which codes are averaged. */
const ENCODED = 500

/** For each latent dimension, `[latentDim]`. */
export interface Influence {
  /** Root mean square change of a value (a pixel, a coordinate) from -1 to +1 standard deviation. */
  readonly change: Float32Array<ArrayBuffer>
  /** Mean KL(q(z_i|x) || N(0, 1)) on test examples, nats; `null` without a posterior. */
  readonly kl: Float32Array<ArrayBuffer> | null
}

/** Where to move dimensions, and how far. */
interface Range {
  readonly bases: Rows
  /** Classes of the bases, for a model that is told them. */
  readonly labels: Uint8Array | null
  /** Mean and standard deviation of each dimension. */
  readonly mean: readonly number[]
  readonly std: readonly number[]
}

/** The bases with dimension i set to mean_i - std_i, then to mean_i + std_i: `[dimension, 2, bases]` rows. */
function movedBases({ bases, mean, std }: Range): Rows {
  const { count, size } = bases
  const values = new Float32Array(size * 2 * count * size)
  for (let i = 0, row = 0; i < size; i++)
    for (const side of [-1, 1])
      for (let base = 0; base < count; base++, row++) {
        values.set(bases.values.subarray(base * size, (base + 1) * size), row * size)
        values[row * size + i] = (mean[i] as number) + side * (std[i] as number)
      }
  return rowsOf(values, size)
}

/** 0 and 1 where codes follow N(0, I), else those of the codes. */
function spreadOf(space: Space, codes: Rows | undefined): Pick<Range, 'mean' | 'std'> {
  const { size, mean, covariance } =
    codes && !hasPrior(space) && codes.count > 1
      ? gaussianOf(codes)
      : { size: latentDimOf(space), mean: [], covariance: [] }
  return {
    mean: Array.from({ length: size }, (_, i) => mean[i] ?? 0),
    std: Array.from({ length: size }, (_, i) => Math.sqrt(covariance[i * size + i] ?? 1)),
  }
}

/**
 * Measures the influence of each dimension: the 16 bases are codes of test examples, or draws from the prior without an
 * encoder. `pause` is awaited between a few hundred decodings.
 */
export async function influenceOf(space: Space, pause: Pause): Promise<Influence> {
  const { raw, labels } = await testExamples(space, ENCODED)
  const encoded: Encoded | null = await space.model.encode(raw, pause)
  const range: Range = {
    bases: encoded ? first(encoded.mu, BASES) : priorDraws(space, BASES),
    labels: encoded ? labels.subarray(0, BASES) : classesInTurn(space, BASES),
    ...spreadOf(space, encoded?.mu),
  }
  const { count, size } = range.bases
  const asked = range.labels && repeated(range.labels, 2 * size)
  const decoded = await space.model.decode(movedBases(range), asked, { pause })
  const { mu = null, logVar = null } = encoded ?? {}
  return {
    change: Float32Array.from({ length: size }, (_, i) => {
      const half = count * decoded.size
      const low = decoded.values.subarray(2 * i * half, (2 * i + 1) * half)
      const high = decoded.values.subarray((2 * i + 1) * half, (2 * i + 2) * half)
      return rootMeanSquare(low, high)
    }),
    kl: mu && logVar && Float32Array.from(klPerDimension(mu, logVar)),
  }
}

const repeated = (labels: Uint8Array, times: number): Uint8Array =>
  Uint8Array.from({ length: labels.length * times }, (_, i) => labels[i % labels.length] as number)

function rootMeanSquare(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += ((a[at] as number) - (b[at] as number)) ** 2
  return Math.sqrt(sum / a.length)
}
