/** The rows of a table that are nearest to a vector. */

export interface Near {
  readonly index: number
  /** Euclidean. */
  readonly distance: number
}

/**
 * The `count` rows of `[rows, size]` that are nearest to `z`, nearest first; `except` is left out.
 * Sums are given up as soon as they exceed the worst of those in hand, which spares most of the work.
 */
export function nearestRows(
  rows: Float32Array,
  z: ArrayLike<number>,
  count: number,
  except = -1,
): Near[] {
  const size = z.length
  const found: { index: number; square: number }[] = []
  for (let index = 0; index * size < rows.length; index++) {
    if (index === except) continue
    const worst = found.length < count ? Number.POSITIVE_INFINITY : (found.at(-1)?.square ?? 0)
    let square = 0
    for (let i = 0; i < size && square < worst; i++)
      square += ((rows[index * size + i] as number) - (z[i] as number)) ** 2
    if (square >= worst) continue
    const place = found.findIndex((other) => other.square > square)
    found.splice(place < 0 ? found.length : place, 0, { index, square })
    found.length = Math.min(found.length, count)
  }
  return found.map(({ index, square }) => ({ index, distance: Math.sqrt(square) }))
}

/**
 * The mean of rows of `[rows, size]`, each weighted by one over its distance; a row at distance 0 stands for itself.
 */
export function weightedMean(rows: Float32Array, size: number, near: readonly Near[]): number[] {
  const [first] = near
  const weights = near.map(({ distance }) => 1 / distance)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return Array.from({ length: size }, (_, i) =>
    first && first.distance === 0
      ? (rows[first.index * size + i] as number)
      : near.reduce(
          (sum, { index }, k) =>
            sum + ((rows[index * size + i] as number) * (weights[k] as number)) / total,
          0,
        ),
  )
}
