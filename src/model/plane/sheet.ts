/** The grid of latent vectors that is laid over the plane. */
import { normalQuantile } from '../../lib/normal.ts'
import { clamp } from '../../lib/numbers.ts'
import { rowsOf } from '../../metrics/statistics/rows.ts'
import type { Rows } from '../../metrics/statistics/rows.ts'

/** How a latent space is run through: by equal shares of its prior, or evenly over the range of its codes. */
export type Spread = { readonly kind: 'prior' } | { readonly kind: 'codes'; readonly codes: Rows }

/** The outermost line stands so far from the edge of a prior that has none, in cells. */
const EDGE = 0.2

/** Values along one dimension at `lines` places. */
function placesAlong(spread: Spread, dimension: number, lines: number): readonly number[] {
  const shares = Array.from({ length: lines }, (_, line) => line / (lines - 1))
  if (spread.kind === 'prior') {
    const edge = EDGE / (lines - 1)
    return shares.map((share) => normalQuantile(clamp(share, edge, 1 - edge)))
  }
  const { values, size, count } = spread.codes
  const all = Array.from({ length: count }, (_, row) => values[row * size + dimension] as number)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return shares.map((share) => low + share * (high - low))
}

/** Where the dimensions lie that a grid does not run along: in the middle. */
function middleOf(spread: Spread, latentDim: number): Float32Array {
  const middle = new Float32Array(latentDim)
  if (spread.kind === 'prior') return middle
  const { values, count } = spread.codes
  values.forEach((value, at) => (middle[at % latentDim]! += value / count))
  return middle
}

/**
 * Latent vectors on a regular grid: `lines` of them of one dimension, else `lines` x `lines`, row by row, along the first
 * two, the others in the middle. Between neighbouring lines of a normal prior lies 1 / (lines - 1) of it; the outermost
 * leave out a fifth of that, because it never ends.
 */
export function latentGrid(latentDim: number, lines: number, spread: Spread): Rows {
  const across = placesAlong(spread, 0, lines)
  const up = latentDim > 1 ? placesAlong(spread, 1, lines) : [0]
  const middle = middleOf(spread, latentDim)
  const values = new Float32Array(across.length * up.length * latentDim)
  up.forEach((second, row) =>
    across.forEach((first, column) => {
      const at = (row * across.length + column) * latentDim
      values.set(middle, at)
      values[at] = first
      if (latentDim > 1) values[at + 1] = second
    }),
  )
  return rowsOf(values, latentDim)
}

/** The middles of the cells of such a grid in the latent space, row by row: the means of their corners. */
export function cellMiddles(grid: Rows, lines: number): Rows {
  const { size, values } = grid
  const rows = grid.count === lines ? 1 : lines - 1
  const middles = new Float32Array(rows * (lines - 1) * size)
  const cornersOf = (row: number, column: number): readonly number[] => {
    const at = row * lines + column
    return grid.count === lines ? [at, at + 1] : [at, at + 1, at + lines, at + lines + 1]
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < lines - 1; column++) {
      const corners = cornersOf(row, column)
      for (let i = 0; i < size; i++)
        middles[(row * (lines - 1) + column) * size + i] =
          corners.reduce((sum, corner) => sum + (values[corner * size + i] as number), 0) /
          corners.length
    }
  return rowsOf(middles, size)
}
