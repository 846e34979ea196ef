/** Directions of latent space that mean something, read off codes whose meaning is known. Codes are `[count, d]`, row by row. */

/** A direction, and how well what it stands for can be read off along it. */
export interface Direction {
  /** How z moves for one unit: a standard deviation of the attribute, or the way from one mean to the other. */
  readonly step: readonly number[]
  /** Squared correlation, over the codes, of the attribute with the projection of z on the direction; 0 to 1. */
  readonly rSquared: number
  /** Codes that it was read off. */
  readonly count: number
}

/** One row of codes. */
export const rowOf = (z: Float32Array, dimensions: number, row: number): Float32Array =>
  z.subarray(row * dimensions, (row + 1) * dimensions)

/** The mean of vectors, dimension by dimension. @throws RangeError when there are none. */
export function meanOf(vectors: readonly ArrayLike<number>[]): number[] {
  const [first] = vectors
  if (!first) throw new RangeError('no vectors have no mean')
  return Array.from(
    { length: first.length },
    (_, i) => vectors.reduce((sum, vector) => sum + (vector[i] as number), 0) / vectors.length,
  )
}

const average = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length

const covariance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  const [meanA, meanB] = [average(a), average(b)]
  return average(Array.from(a, (value, i) => (value - meanA) * ((b[i] as number) - meanB)))
}

/** The squared correlation of two lists of numbers; 0 when one of them does not vary. */
export function squaredCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const spread = covariance(a, a) * covariance(b, b)
  return spread > 0 ? covariance(a, b) ** 2 / spread : 0
}

const projections = (rows: readonly Float32Array[], step: readonly number[]): number[] =>
  rows.map((row) => step.reduce((sum, part, i) => sum + part * (row[i] as number), 0))

/**
 * The direction of an attribute s: the slope of the linear regression of z on s, d = Cov(z, s) / Var(s), times the standard
 * deviation of s. On average codes move by `step` where s is one standard deviation greater. `null` when s does not vary.
 * @param s one value for each code.
 */
export function attributeDirection(z: Float32Array, s: ArrayLike<number>): Direction | null {
  const variance = covariance(s, s)
  if (!(variance > 0)) return null
  const dimensions = z.length / s.length
  const rows = Array.from({ length: s.length }, (_, row) => rowOf(z, dimensions, row))
  const step = Array.from({ length: dimensions }, (_, i) => {
    const slope =
      covariance(
        rows.map((row) => row[i] as number),
        s,
      ) / variance
    return slope * Math.sqrt(variance)
  })
  return { step, rSquared: squaredCorrelation(projections(rows, step), s), count: s.length }
}

/**
 * The direction between two means: mean of the codes of class `to` minus that of class `from`, or of all codes. What is
 * read off along it is whether a code is of class `to`. `null` when one of the classes has no codes.
 * @param labels one class for each code.
 */
export function classDirection(
  z: Float32Array,
  labels: Uint8Array,
  { from, to }: { readonly from: number | null; readonly to: number },
): Direction | null {
  const dimensions = z.length / labels.length
  const among = [...labels.keys()].filter(
    (row) => from === null || labels[row] === from || labels[row] === to,
  )
  const rows = among.map((row) => rowOf(z, dimensions, row))
  const isTo = among.map((row) => Number(labels[row] === to))
  const ends = rows.filter((_, i) => isTo[i] === 1)
  const starts = from === null ? rows : rows.filter((_, i) => isTo[i] === 0)
  if (ends.length === 0 || starts.length === 0) return null
  const start = meanOf(starts)
  const step = meanOf(ends).map((value, i) => value - (start[i] as number))
  return { step, rSquared: squaredCorrelation(projections(rows, step), isTo), count: rows.length }
}

/** The place that lies `amount` steps from `z`. */
export const along = (z: readonly number[], { step }: Direction, amount: number): number[] =>
  z.map((value, i) => value + amount * (step[i] as number))
