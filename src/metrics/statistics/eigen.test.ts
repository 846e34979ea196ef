import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { symmetricEigen } from './eigen.ts'

function randomSymmetric(n: number, rng: Rng): Float64Array {
  const matrix = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) matrix[i * n + j] = matrix[j * n + i] = rng.normal()
  return matrix
}

/** Checks A v = lambda v, orthonormal vectors and descending values; returns the values. */
function checked(matrix: Float64Array, n: number): number[] {
  const { values, vectors } = symmetricEigen(matrix, n)
  const vector = (i: number): Float64Array => vectors.subarray(i * n, (i + 1) * n)
  const dot = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)
  const scale = Math.max(1, ...values.map(Math.abs))
  let worst = 0
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const image = dot(matrix.subarray(j * n, (j + 1) * n), vector(i))
      const missed = (image - (values[i] as number) * (vector(i)[j] as number)) / scale
      const skew = dot(vector(i), vector(j)) - (i === j ? 1 : 0)
      worst = Math.max(worst, Math.abs(missed), Math.abs(skew))
    }
  expect(worst).toBeLessThan(1e-13)
  expect([...values]).toEqual([...values].toSorted((a, b) => b - a))
  return [...values]
}

describe('symmetricEigen', () => {
  it('agrees with the closed form of 2 x 2', () => {
    // (a + d)/2 +- sqrt(((a - d)/2)^2 + b^2), a = 2, b = -3, d = 10: 6 +- 5
    const [high, low] = checked(Float64Array.of(2, -3, -3, 10), 2)
    expect(high).toBeCloseTo(11, 13)
    expect(low).toBeCloseTo(1, 13)
    // The vector of 11: (-1, 3) / sqrt(10).
    const { vectors } = symmetricEigen(Float64Array.of(2, -3, -3, 10), 2)
    expect((vectors[0] as number) / (vectors[1] as number)).toBeCloseTo(-1 / 3, 13)
  })

  it.each([1, 3, 10, 64])('solves a random symmetric matrix of %i', (n) => {
    const matrix = randomSymmetric(n, new Rng(n))
    const values = checked(matrix, n)
    const trace = values.reduce((sum, value, i) => sum + value - (matrix[i * n + i] as number), 0)
    expect(trace).toBeCloseTo(0, 11)
  })

  it('leaves its input as it is', () => {
    const matrix = randomSymmetric(5, new Rng(1))
    const copy = matrix.slice()
    symmetricEigen(matrix, 5)
    expect(matrix).toEqual(copy)
  })

  it('sorts a diagonal matrix', () => {
    const { values, vectors } = symmetricEigen(Float64Array.of(-1, 0, 0, 0, 5, 0, 0, 0, 2), 3)
    expect([...values]).toEqual([5, 2, -1])
    expect([...vectors]).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0])
  })

  it('copes with repeated eigenvalues', () => {
    // All ones: 4, and three times 0. Plus twice the identity: 6, 2, 2, 2.
    const ones = new Float64Array(16).fill(1)
    for (let i = 0; i < 4; i++) ones[i * 5]! += 2
    const expected = [6, 2, 2, 2]
    checked(ones, 4).forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 13))
  })

  it('keeps the small values of a matrix of rank one small', () => {
    const v = new Rng(2).normals(20)
    const matrix = Float64Array.from({ length: 400 }, (_, at) => v[at % 20]! * v[(at / 20) | 0]!)
    const [first, ...rest] = checked(matrix, 20)
    expect(first).toBeCloseTo(
      v.reduce((sum, x) => sum + x * x, 0),
      12,
    )
    expect(Math.max(...rest.map(Math.abs))).toBeLessThan(1e-13)
  })

  it('gives zeros for the zero matrix', () => {
    expect(checked(new Float64Array(9), 3)).toEqual([0, 0, 0])
  })

  it('passes on what is not a number, and ends', () => {
    const matrix = randomSymmetric(6, new Rng(3))
    matrix[1] = matrix[6] = Number.NaN
    expect(symmetricEigen(matrix, 6).values.some(Number.isNaN)).toBe(true)
  })
})
