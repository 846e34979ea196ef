/** The Fréchet distance between two sets of vectors, each taken as a Gaussian. */
import { assert } from '../../lib/assert.ts'
import { symmetricEigen } from './eigen.ts'
import type { Rows } from './rows.ts'

/** Mean and covariance of a set of vectors. */
export interface Gaussian {
  /** Length of a vector. */
  readonly size: number
  /** `[size]` */
  readonly mean: Float64Array
  /** `[size, size]`, symmetric. */
  readonly covariance: Float64Array
}

/** Averages the rows: `[size]`, in double precision. */
export function meanOf({ count, size, values }: Rows): Float64Array {
  const mean = new Float64Array(size)
  for (let start = 0; start < values.length; start += size)
    for (let i = 0; i < size; i++) mean[i]! += values[start + i] as number
  return mean.map((sum) => sum / count)
}

/**
 * Fits a Gaussian: the mean, and the unbiased covariance sum (x - mean)(x - mean)^T / (count - 1). At least two rows.
 */
export function gaussianOf(rows: Rows): Gaussian {
  const { count, size, values } = rows
  assert(count > 1, `a covariance needs two rows, not ${count}`)
  const mean = meanOf(rows)
  const covariance = new Float64Array(size * size)
  const centred = new Float64Array(size)
  for (let start = 0; start < values.length; start += size) {
    for (let i = 0; i < size; i++) centred[i] = (values[start + i] as number) - (mean[i] as number)
    for (let i = 0; i < size; i++) {
      const x = centred[i] as number
      for (let j = i; j < size; j++) covariance[i * size + j]! += x * (centred[j] as number)
    }
  }
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) {
      covariance[i * size + j]! /= count - 1
      covariance[j * size + i] = covariance[i * size + j] as number
    }
  return { size, mean, covariance }
}

/** Multiplies x y^T of two matrices `[n, n]`. */
function timesTransposed(x: Float64Array, y: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let k = 0; k < n; k++) sum += (x[i * n + k] as number) * (y[j * n + k] as number)
      out[i * n + j] = sum
    }
  return out
}

const rootOf = (x: number): number => Math.sqrt(Math.max(0, x))

/**
 * Tr (S_a S_b)^{1/2}: the roots of the eigenvalues of R S_b R^T with R^T R = S_a, which are those of S_a S_b. Negative
 * eigenvalues come from rounding and count as 0.
 */
function traceOfRoot(a: Float64Array, b: Float64Array, n: number): number {
  const { values, vectors } = symmetricEigen(a, n)
  const root = vectors.map((x, at) => x * rootOf(values[Math.floor(at / n)] as number))
  const product = timesTransposed(timesTransposed(root, b, n), root, n)
  return symmetricEigen(product, n).values.reduce((sum, value) => sum + rootOf(value), 0)
}

/**
 * Computes |mu_a - mu_b|^2 + Tr(S_a + S_b - 2 (S_a S_b)^{1/2}), the squared Fréchet (2-Wasserstein) distance of two
 * Gaussians, at least 0; covariances may be singular. Dowson & Landau 1982; of features of images, Heusel et al. 2017,
 * eq. 6 (arXiv:1706.08500).
 */
export function frechetDistance(a: Gaussian, b: Gaussian): number {
  const { size } = a
  let sum = -2 * traceOfRoot(a.covariance, b.covariance, size)
  for (let i = 0; i < size; i++) {
    const variances =
      (a.covariance[i * size + i] as number) + (b.covariance[i * size + i] as number)
    sum += ((a.mean[i] as number) - (b.mean[i] as number)) ** 2 + variances
  }
  return Math.max(0, sum)
}
