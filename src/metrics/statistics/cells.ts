/** Cells of the real data, found by k-means, and how differently samples fill them. */
import { eachBlock, squaredDistance } from './distances.ts'
import { noPause, pick, rowsOf } from './rows.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Pause, Rows } from './rows.ts'

const ITERATIONS = 15
/** Two-sided 5 % of N(0, 1). */
const SIGNIFICANT = 1.96

/** How many of `total` rows lie in each cell. */
export interface CellCounts {
  readonly counts: ArrayLike<number>
  readonly total: number
}

/** The first place at which the running sum of the weights exceeds `target`, or the last place. */
function placeOf(target: number, weights: Float64Array): number {
  let sum = 0
  for (let place = 0; place < weights.length; place++) {
    sum += weights[place] as number
    if (sum > target) return place
  }
  return weights.length - 1
}

/** Draws k rows, each with a chance in proportion to its squared distance to those drawn before: k-means++. */
async function seeds(rows: Rows, k: number, rng: Rng, pause: Pause): Promise<Rows> {
  const squared = new Float64Array(rows.count).fill(Number.POSITIVE_INFINITY)
  const places = [rng.integer(rows.count)]
  while (places.length < k) {
    const last = places.at(-1) as number
    let total = 0
    for (let i = 0; i < rows.count; i++) {
      squared[i] = Math.min(squared[i] as number, squaredDistance(rows, i, rows, last))
      total += squared[i] as number
    }
    places.push(placeOf(rng.uniform() * total, squared))
    await pause()
  }
  return pick(rows, places)
}

/** The mean of each cell's rows; a cell without rows starts anew at a random row. */
function means(rows: Rows, cells: Uint32Array, k: number, rng: Rng): Rows {
  const { size, values } = rows
  const { counts } = countCells(cells, k)
  const sums = new Float64Array(k * size)
  cells.forEach((cell, i) => {
    for (let c = 0; c < size; c++) sums[cell * size + c]! += values[i * size + c] as number
  })
  const centres = Float32Array.from(sums, (sum, at) => sum / counts[Math.floor(at / size)]!)
  for (let cell = 0; cell < k; cell++)
    if (counts[cell] === 0) centres.set(pick(rows, [rng.integer(rows.count)]).values, cell * size)
  return rowsOf(centres, size)
}

/**
 * Finds k centres by Lloyd's algorithm, `[k, size]`, from k-means++ seeds (Arthur & Vassilvitskii 2007), in at most 15
 * rounds. A cell may be empty when fewer than k rows differ.
 */
export async function kMeans(
  rows: Rows,
  k: number,
  rng: Rng,
  pause: Pause = noPause,
): Promise<Rows> {
  let centres = await seeds(rows, k, rng, pause)
  let cells = await cellsOf(rows, centres, pause)
  for (let round = 0; round < ITERATIONS; round++) {
    centres = means(rows, cells, k, rng)
    const moved = await cellsOf(rows, centres, pause)
    if (moved.every((cell, i) => cell === cells[i])) break
    cells = moved
  }
  return centres
}

/** Finds the centre that is nearest to each row, `[rows.count]`. */
export async function cellsOf(
  rows: Rows,
  centres: Rows,
  pause: Pause = noPause,
): Promise<Uint32Array> {
  const cells = new Uint32Array(rows.count)
  const k = centres.count
  const visit = (squared: Float32Array, first: number, some: number): void => {
    for (let row = 0; row < some; row++) {
      let cell = 0
      for (let c = 1; c < k; c++)
        if ((squared[row * k + c] as number) < (squared[row * k + cell] as number)) cell = c
      cells[first + row] = cell
    }
  }
  await eachBlock(rows, centres, visit, pause)
  return cells
}

/** Counts the rows in each of k cells. */
export function countCells(cells: Uint32Array, k: number): { counts: Uint32Array; total: number } {
  const counts = new Uint32Array(k)
  for (const cell of cells) counts[cell]!++
  return { counts, total: cells.length }
}

/**
 * NDB/K, the share of cells that samples fill differently from real data, 0 to 1: those with |z| > 1.96, where
 * z = (p - q) / sqrt(s (1 - s) (1/n + 1/m)) for p of n samples, q of m real rows, and s their pooled share. The same
 * distribution gives about 0.05. Richardson & Weiss 2018 (arXiv:1805.12462).
 */
export function differentCells(samples: CellCounts, real: CellCounts): number {
  const k = real.counts.length
  let different = 0
  for (let cell = 0; cell < k; cell++) {
    const a = samples.counts[cell] as number
    const b = real.counts[cell] as number
    const pooled = (a + b) / (samples.total + real.total)
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / samples.total + 1 / real.total))
    // Multiplied out, a cell that both leave empty is 0 > 0: not different.
    if (Math.abs(a / samples.total - b / real.total) > SIGNIFICANT * error) different++
  }
  return different / k
}
