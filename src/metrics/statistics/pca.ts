/** Principal components of many rows: what the best linear autoencoder reaches. */
import { Rng } from '../../lib/rng.ts'
import * as tf from '../../nn/tf.ts'
import { symmetricEigen } from './eigen.ts'
import { meanOf } from './frechet.ts'
import { noPause, slice } from './rows.ts'
import type { Pause, Rows } from './rows.ts'

/** Directions that are followed beyond those wanted: the last ones converge slowly. */
const SPARE = 8
const ITERATIONS = 10
/** Rows that are multiplied at once. */
const AT_ONCE = 250
/** A row of which less than this is left beside the others lies in their span, up to single precision. */
const NOTHING_NEW = 1e-8

/** Computes on the TF.js backend in use, and fetches the result. */
async function fetched(compute: () => tf.Tensor): Promise<Float32Array> {
  const result = tf.tidy(compute)
  const values = (await result.data()) as Float32Array
  result.dispose()
  return values
}

const upload = ({ count, size, values }: Rows): tf.Tensor2D => tf.tensor2d(values, [count, size])

/** Computes something of x - mean, some rows at a time. */
async function eachBlock(
  rows: Rows,
  mean: Float64Array,
  compute: (centred: tf.Tensor2D) => tf.Tensor,
  visit: (result: Float32Array) => void,
  pause: Pause,
): Promise<void> {
  for (let first = 0; first < rows.count; first += AT_ONCE) {
    const some = slice(rows, first, Math.min(AT_ONCE, rows.count - first))
    visit(await fetched(() => compute(tf.sub(upload(some), Float32Array.from(mean)))))
    await pause()
  }
}

/** sum (x - mean)(x - mean)^T, `[size, size]`: the covariance but for a factor, which changes no direction. */
async function scatterOf(rows: Rows, mean: Float64Array, pause: Pause): Promise<Rows> {
  const { size } = rows
  const values = new Float32Array(size * size)
  const add = (product: Float32Array): void => {
    for (let at = 0; at < values.length; at++) values[at]! += product[at] as number
  }
  await eachBlock(rows, mean, (x) => tf.matMul(x, x, true), add, pause)
  return { count: size, size, values }
}

/** Takes from the row `at` of `q` its part along the row `other`, which has length 1 or 0. */
function subtractProjection(q: Float64Array, size: number, at: number, other: number): void {
  const [a, b] = [at * size, other * size]
  let dot = 0
  for (let i = 0; i < size; i++) dot += (q[a + i] as number) * (q[b + i] as number)
  for (let i = 0; i < size; i++) q[a + i]! -= dot * (q[b + i] as number)
}

/**
 * Makes rows orthonormal by modified Gram-Schmidt. A row in the span of those before becomes 0. Once through is enough:
 * rows of single precision are told apart in double precision, so that no angle is wrong by more than about 1e-8.
 */
function orthonormalise({ count, size, values }: Rows): Rows {
  const q = Float64Array.from(values)
  const lengthOf = (row: number): number =>
    Math.sqrt(q.subarray(row * size, (row + 1) * size).reduce((sum, x) => sum + x * x, 0))
  for (let row = 0; row < count; row++) {
    const before = lengthOf(row)
    for (let other = 0; other < row; other++) subtractProjection(q, size, row, other)
    const length = lengthOf(row)
    const scale = length > NOTHING_NEW * before ? 1 / length : 0
    for (let i = row * size; i < (row + 1) * size; i++) q[i]! *= scale
  }
  return { count, size, values: Float32Array.from(q) }
}

/** Principal components, and the variance along each. */
interface Components {
  /** `[dimensions, size]`, orthonormal rows. */
  readonly rows: Rows
  /** `[dimensions]`, descending, but for the factor of {@link scatterOf}. */
  readonly variances: Float64Array
}

/**
 * The first principal components, `[dimensions, size]`, orthonormal rows: subspace iteration from random directions,
 * then the eigenvectors of the covariance within the subspace. Halko et al. 2011, alg. 4.4 and 5.3 (arXiv:0909.4061).
 */
async function componentsOf(scatter: Rows, dimensions: number, pause: Pause): Promise<Components> {
  const { size } = scatter
  const count = Math.min(dimensions + SPARE, size)
  let q: Rows = { count, size, values: new Rng(0).normals(count * size) }
  for (let i = 0; i < ITERATIONS; i++) {
    const values = await fetched(() => tf.matMul(upload(q), upload(scatter)))
    q = orthonormalise({ count, size, values })
    await pause()
  }
  const within = await fetched(() =>
    tf.matMul(tf.matMul(upload(q), upload(scatter)), upload(q), false, true),
  )
  const { values: variances, vectors } = symmetricEigen(Float64Array.from(within), count)
  await pause()
  const first = slice({ count, size: count, values: Float32Array.from(vectors) }, 0, dimensions)
  const values = await fetched(() => tf.matMul(upload(first), upload(q)))
  return {
    rows: { count: dimensions, size, values },
    variances: variances.slice(0, dimensions),
  }
}

/** The mean of some rows, the first components that are worth keeping, and the share of the variance that they keep. */
export interface Principal {
  readonly mean: Float64Array
  readonly components: Rows
  readonly variance: number
}

/**
 * Finds the fewest principal components that keep `share` of the variance of rows, or the first `most`. None of rows that are
 * all the same.
 */
export async function principalOf(
  rows: Rows,
  { share, most }: { readonly share: number; readonly most: number },
  pause: Pause = noPause,
): Promise<Principal> {
  const mean = meanOf(rows)
  const scatter = await scatterOf(rows, mean, pause)
  const { size } = rows
  const all = scatter.values.reduce((sum, x, at) => (at % (size + 1) === 0 ? sum + x : sum), 0)
  const possible = Math.min(most, size, rows.count - 1)
  const { rows: found, variances } = await componentsOf(scatter, possible, pause)
  let [kept, count] = [0, 0]
  while (count < possible && kept < share * all) kept += variances[count++] as number
  return { mean, components: slice(found, 0, count), variance: all > 0 ? kept / all : 0 }
}

/** Projects rows on components of length 1: `[count, components]`, flat. */
export async function projectionsOf(
  rows: Rows,
  { mean, components }: Principal,
  pause: Pause = noPause,
): Promise<Float32Array> {
  const out = new Float32Array(rows.count * components.count)
  let at = 0
  const add = (some: Float32Array): void => {
    out.set(some, at)
    at += some.length
  }
  const project = (x: tf.Tensor2D): tf.Tensor => tf.matMul(x, upload(components), false, true)
  await eachBlock(rows, mean, project, add, pause)
  return out
}

/**
 * Measures what `dimensions` numbers can keep linearly: the mean squared error per column of `test` when each row is
 * replaced by its projection on the mean and the first `dimensions` principal components of `train`. The least that a
 * linear autoencoder can reach on `train` (Bourlard & Kamp 1988). 0 from `size` dimensions on. Products run on the
 * TF.js backend in use.
 */
export async function principalError(
  train: Rows,
  test: Rows,
  dimensions: number,
  pause: Pause = noPause,
): Promise<number> {
  if (dimensions >= train.size) return 0
  const mean = meanOf(train)
  const { rows: components } = await componentsOf(
    await scatterOf(train, mean, pause),
    dimensions,
    pause,
  )
  let sum = 0
  const errors = (x: tf.Tensor2D): tf.Tensor => {
    const basis = upload(components)
    const projected = tf.matMul(tf.matMul(x, basis, false, true), basis)
    return tf.sum(tf.square(tf.sub(x, projected)), 1)
  }
  const add = (squares: Float32Array): void => {
    for (const square of squares) sum += square
  }
  await eachBlock(test, mean, errors, add, pause)
  return sum / test.values.length
}
