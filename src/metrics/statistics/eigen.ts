/** Eigenvalues and eigenvectors of small symmetric matrices. */

/** Sweeps after which we stop, which happens only with NaN: 6 to 10 suffice up to n = 128. */
const MOST_SWEEPS = 30

/** matrix = sum_i values[i] v_i v_i^T, v_i the i-th row of `vectors`. */
export interface Eigen {
  /** `[n]`, descending. */
  readonly values: Float64Array
  /** `[n, n]`, row by row: row i is the eigenvector of `values[i]`, of length 1 and orthogonal to the others. */
  readonly vectors: Float64Array
}

/**
 * Rotates axes p and q of `a`, `[n, n]`, by the angle that makes a_pq zero, and rows p and q of `vectors` with them.
 * Golub & Van Loan, "Matrix Computations", 4th ed., sec. 8.5.2: t = tan of the smaller of the two angles.
 */
function rotate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const [pp, pq, qq] = [a[p * n + p] as number, a[p * n + q] as number, a[q * n + q] as number]
  const tau = (qq - pp) / (2 * pq)
  const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.sqrt(tau * tau + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  // Plain variables: taking two at once from a list makes this loop three times as slow.
  for (let k = 0; k < n; k++) {
    const kp = a[p * n + k] as number
    const kq = a[q * n + k] as number
    const turnedP = c * kp - s * kq
    const turnedQ = s * kp + c * kq
    a[p * n + k] = turnedP
    a[q * n + k] = turnedQ
    a[k * n + p] = turnedP
    a[k * n + q] = turnedQ
    const vp = vectors[p * n + k] as number
    const vq = vectors[q * n + k] as number
    vectors[p * n + k] = c * vp - s * vq
    vectors[q * n + k] = s * vp + c * vq
  }
  // Where both axes meet, the loop turned once what must be turned twice.
  a[p * n + p] = pp - t * pq
  a[q * n + q] = qq + t * pq
  a[p * n + q] = a[q * n + p] = 0
}

/**
 * Finds all eigenvalues and eigenvectors of a symmetric `matrix`, `[n, n]`, by cyclic Jacobi rotations. Errors are about
 * 1e-15 times the largest eigenvalue. Meant for n up to about 150: the time grows with n^3.
 */
export function symmetricEigen(matrix: Float64Array, n: number): Eigen {
  const a = matrix.slice()
  const rows = new Float64Array(n * n)
  for (let i = 0; i < n; i++) rows[i * n + i] = 1
  const negligible = Number.EPSILON * Math.sqrt(a.reduce((sum, x) => sum + x * x, 0))
  for (let sweep = 0, rotated = true; rotated && sweep < MOST_SWEEPS; sweep++) {
    rotated = false
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++)
        // Written so that NaN is no end: it has to reach the values.
        if (!(Math.abs(a[p * n + q] as number) <= negligible)) {
          rotate(a, rows, n, p, q)
          rotated = true
        }
  }
  return sorted(a, rows, n)
}

/** Reads eigenvalues off a diagonal matrix, the largest first. */
function sorted(diagonal: Float64Array, rows: Float64Array, n: number): Eigen {
  const value = (i: number): number => diagonal[i * n + i] as number
  const order = Array.from({ length: n }, (_, i) => i).toSorted((i, j) => value(j) - value(i))
  const vectors = new Float64Array(n * n)
  order.forEach((from, to) => vectors.set(rows.subarray(from * n, (from + 1) * n), to * n))
  return { values: Float64Array.from(order, value), vectors }
}
