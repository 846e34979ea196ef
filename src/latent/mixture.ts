/** Gaussians and mixtures of them with full covariances, fitted by expectation and maximisation (Dempster et al. 1977). */
import { cellsOf, kMeans } from '../metrics/statistics/cells.ts'
import { gaussianOf } from '../metrics/statistics/frechet.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import type { Rng } from '../lib/rng.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'

const MOST_ITERATIONS = 50
/** The fit ends when the log-likelihood changes by a smaller share of itself. */
const CONVERGED = 1e-4
/** Added to every variance, as a share of the data's mean variance: keeps singular covariances invertible. */
const RIDGE = 1e-6
/** A component that answers for fewer rows is let go. */
const EMPTY = 1e-6
/** Share of a row that moves no component. */
const NEGLIGIBLE = 1e-10

/** N(mean, L L^T), with its weight in a mixture. */
export interface Component {
  readonly weight: number
  /** `[size]` */
  readonly mean: Float64Array
  /** L, `[size, size]`, lower triangular, positive diagonal. */
  readonly lower: Float64Array
}

/** p(z) = sum_c weight_c N(z; mean_c, L_c L_c^T) */
export interface Mixture {
  readonly size: number
  readonly components: readonly Component[]
  /** Mean ln p of the rows after each iteration, nats. */
  readonly logLikelihoods: readonly number[]
}

/** The Cholesky factor L of a symmetric positive definite matrix L L^T, `[n, n]`, lower triangular. */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j] as number
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] as number) * (lower[j * n + k] as number)
      lower[i * n + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * n + j] as number)
    }
  return lower
}

/** ln (weight N(z; mean, L L^T)) of each row: the whitened vector L^-1 (z - mean) by forward substitution. */
function logDensities({ count, size, values }: Rows, component: Component): Float64Array {
  const { weight, mean, lower } = component
  let constant = Math.log(weight) - 0.5 * size * Math.log(2 * Math.PI)
  for (let i = 0; i < size; i++) constant -= Math.log(lower[i * size + i] as number)
  const white = new Float64Array(size)
  const out = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    let squared = 0
    for (let i = 0; i < size; i++) {
      let sum = (values[row * size + i] as number) - (mean[i] as number)
      const start = i * size
      for (let j = 0; j < i; j++) sum -= (lower[start + j] as number) * (white[j] as number)
      const x = sum / (lower[start + i] as number)
      white[i] = x
      squared += x * x
    }
    out[row] = constant - 0.5 * squared
  }
  return out
}

/**
 * Expectation: turns log densities, one array for each component, into responsibilities, in place. Returns the mean
 * ln p, by ln sum exp around the largest.
 */
function normalise(densities: readonly Float64Array[], count: number): number {
  let total = 0
  for (let row = 0; row < count; row++) {
    let most = Number.NEGATIVE_INFINITY
    for (const density of densities) most = Math.max(most, density[row] as number)
    let sum = 0
    for (const density of densities) sum += Math.exp((density[row] as number) - most)
    const log = most + Math.log(sum)
    for (const density of densities) density[row] = Math.exp((density[row] as number) - log)
    total += log
  }
  return total / count
}

/** Maximisation: the weighted mean and covariance of the rows; `null` when the component answers for none. */
function componentOf(rows: Rows, share: Float64Array, ridge: number): Component | null {
  const { count, size, values } = rows
  const total = share.reduce((sum, one) => sum + one, 0)
  if (!(total > EMPTY)) return null
  const mean = new Float64Array(size)
  for (let row = 0; row < count; row++)
    for (let i = 0; i < size; i++)
      mean[i]! += ((share[row] as number) * (values[row * size + i] as number)) / total
  const covariance = new Float64Array(size * size)
  const centred = new Float64Array(size)
  for (let row = 0; row < count; row++) {
    const part = (share[row] as number) / total
    if ((share[row] as number) < NEGLIGIBLE) continue
    for (let i = 0; i < size; i++)
      centred[i] = (values[row * size + i] as number) - (mean[i] as number)
    for (let i = 0; i < size; i++) {
      const x = part * (centred[i] as number)
      for (let j = 0; j <= i; j++) covariance[i * size + j]! += x * (centred[j] as number)
    }
  }
  for (let i = 0; i < size; i++) covariance[i * size + i]! += ridge
  return { weight: total / count, mean, lower: cholesky(covariance, size) }
}

/** The ridge for these rows: {@link RIDGE} of their mean variance, or of 1 where they do not vary. */
function ridgeOf(rows: Rows): number {
  if (rows.count < 2) return RIDGE
  const { size, covariance } = gaussianOf(rows)
  let trace = 0
  for (let i = 0; i < size; i++) trace += covariance[i * size + i] as number
  return RIDGE * (trace / size || 1)
}

/**
 * Fits a mixture of at most k Gaussians to rows, from the cells of k-means; k = 1 gives the Gaussian of their mean and
 * (biased) covariance. At most 50 iterations, or until the log-likelihood changes by less than 1e-4 of itself. A
 * component that answers for no row is let go. At least one row; all numbers finite.
 */
export async function fitMixture(
  rows: Rows,
  k: number,
  rng: Rng,
  pause: Pause = noPause,
): Promise<Mixture> {
  const ridge = ridgeOf(rows)
  const cells = await cellsOf(rows, await kMeans(rows, k, rng, pause), pause)
  let shares: Float64Array[] = Array.from({ length: k }, (_, c) =>
    Float64Array.from(cells, (at) => +(at === c)),
  )
  let components: Component[] = []
  const logLikelihoods: number[] = []
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    components = []
    for (const share of shares) {
      const component = componentOf(rows, share, ridge)
      if (component) components.push(component)
      await pause()
    }
    shares = []
    for (const component of components) {
      shares.push(logDensities(rows, component))
      await pause()
    }
    const before = logLikelihoods.at(-1)
    const now = normalise(shares, rows.count)
    logLikelihoods.push(now)
    if (components.length === 1) break
    if (before !== undefined && Math.abs(now - before) <= CONVERGED * Math.abs(now)) break
  }
  return { size: rows.size, components, logLikelihoods }
}

/** Draws a component by its weight. */
function choose(components: readonly Component[], rng: Rng): Component {
  let left = rng.uniform() * components.reduce((sum, { weight }) => sum + weight, 0)
  for (const component of components) {
    left -= component.weight
    if (left < 0) return component
  }
  return components.at(-1) as Component
}

/** Draws `count` vectors, `[count, size]` row by row: z = mean_c + temperature L_c eps, eps ~ N(0, I), c by weight. */
export function drawFrom(
  { size, components }: Mixture,
  count: number,
  temperature: number,
  rng: Rng,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(count * size)
  for (let row = 0; row < count; row++) {
    const { mean, lower } = choose(components, rng)
    const eps = rng.normals(size)
    for (let i = 0; i < size; i++) {
      let sum = 0
      for (let j = 0; j <= i; j++) sum += (lower[i * size + j] as number) * (eps[j] as number)
      out[row * size + i] = (mean[i] as number) + temperature * sum
    }
  }
  return out
}
