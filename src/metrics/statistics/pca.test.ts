import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { symmetricEigen } from './eigen.ts'
import { gaussianOf } from './frechet.ts'
import { principalError } from './pca.ts'
import { rowsOf } from './rows.ts'
import type { Rows } from './rows.ts'

beforeAll(() => openTestBackend('wasm'))

/** Rows around (2, 2, ...), with these variances along random orthonormal directions of `size` dimensions. */
function cloud(count: number, size: number, variances: readonly number[], rng: Rng): Rows {
  const symmetric = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = i; j < size; j++) symmetric[i * size + j] = symmetric[j * size + i] = rng.normal()
  const { vectors } = symmetricEigen(symmetric, size)
  const values = new Float32Array(count * size).fill(2)
  for (let row = 0; row < count; row++)
    variances.forEach((variance, d) => {
      const along = Math.sqrt(variance) * rng.normal()
      for (let i = 0; i < size; i++)
        values[row * size + i]! += along * (vectors[d * size + i] as number)
    })
  return rowsOf(values, size)
}

/** The same from all eigenvalues: the sum of those that are left out, of the rows' own covariance. */
function exact(rows: Rows, dimensions: number): number {
  const { covariance, size } = gaussianOf(rows)
  const left = symmetricEigen(covariance, size).values.subarray(dimensions)
  const sum = left.reduce((total, value) => total + value, 0)
  return (sum * (rows.count - 1)) / rows.count / size
}

describe('principalError', () => {
  it('is what a known spectrum leaves out', async () => {
    const rows = cloud(4000, 20, [9, 4, 1, 0.25], new Rng(1))
    const left = [5.25, 1.25, 0.25]
    for (const [i, sum] of left.entries()) {
      const error = await principalError(rows, rows, i + 1)
      expect(Math.abs(error / (sum / 20) - 1)).toBeLessThan(0.06)
      expect(Math.abs(error / exact(rows, i + 1) - 1)).toBeLessThan(1e-4)
    }
    expect(await principalError(rows, rows, 4)).toBeLessThan(1e-10)
  })

  it.each([1, 5, 20])(
    'agrees with all eigenvalues of a slow spectrum in %i dimensions',
    async (d) => {
      const variances = Array.from({ length: 60 }, (_, i) => 0.92 ** i)
      const rows = cloud(1500, 60, variances, new Rng(2))
      expect(Math.abs((await principalError(rows, rows, d)) / exact(rows, d) - 1)).toBeLessThan(
        1e-3,
      )
    },
  )

  it('projects on what it learnt from the training rows', async () => {
    // Along (1, 1, 0) around (1, 1, 1).
    const train = rowsOf(Float32Array.of(0, 0, 1, 2, 2, 1), 3)
    // On the line; 3 beside it upwards; sqrt(2) beside it.
    const test = rowsOf(Float32Array.of(5, 5, 1, 1, 1, 4, 2, 0, 1), 3)
    expect(await principalError(train, test, 1)).toBeCloseTo((0 + 9 + 2) / 9, 5)
  })

  it('works for points in the plane, and is 0 when nothing is left out', async () => {
    const rows = cloud(500, 2, [4, 1], new Rng(3))
    expect(await principalError(rows, rows, 1)).toBeCloseTo(exact(rows, 1), 5)
    expect(await principalError(rows, rows, 2)).toBe(0)
    expect(await principalError(rows, rows, 8)).toBe(0)
  })

  it('copes with rows that do not vary, and with fewer directions than dimensions', async () => {
    const still = rowsOf(new Float32Array(300).fill(0.5), 30)
    const test = rowsOf(new Float32Array(60).fill(0.75), 30)
    expect(await principalError(still, test, 4)).toBeCloseTo(0.0625, 7)
    const line = cloud(50, 30, [1], new Rng(4))
    expect(await principalError(line, line, 6)).toBeLessThan(1e-10)
  })

  it('gives the same every time', async () => {
    const rows = cloud(300, 30, [3, 2, 1, 1, 1], new Rng(5))
    expect(await principalError(rows, rows, 3)).toBe(await principalError(rows, rows, 3))
  })

  it('pauses between products, ends when the pause throws, and leaves no tensor behind', async () => {
    const rows = cloud(600, 12, [3, 2, 1], new Rng(6))
    const before = tf.memory().numTensors
    let pauses = 0
    await principalError(rows, rows, 2, async () => void pauses++)
    // Three blocks, twice; ten iterations; the eigenvectors.
    expect(pauses).toBe(17)
    for (const last of [1, 5, 14]) {
      let left = last
      const stop = async (): Promise<void> => {
        if (--left === 0) throw new Error('stopped')
      }
      await expect(principalError(rows, rows, 2, stop)).rejects.toThrow('stopped')
    }
    expect(tf.memory().numTensors).toBe(before)
  })
})
