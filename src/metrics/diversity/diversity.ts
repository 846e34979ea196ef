/** How different samples are from each other. */
import { eachBlock, nearest } from '../statistics/distances.ts'
import { noPause } from '../statistics/rows.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Two rows by their places, `first < second`, and their Euclidean distance. */
export interface Pair {
  readonly first: number
  readonly second: number
  readonly distance: number
}

/** As many real examples say well enough how far two of them lie apart: half a million pairs. */
export const DISTANT = 1000

/** Averages the Euclidean distance over all pairs i < j of rows; 0 where there is no pair. */
export async function meanDistance(rows: Rows, pause: Pause = noPause): Promise<number> {
  const { count } = rows
  if (count < 2) return 0
  let sum = 0
  const visit = (squared: Float32Array, first: number, some: number): void => {
    for (let row = 0; row < some; row++)
      for (let j = first + row + 1; j < count; j++)
        sum += Math.sqrt(squared[row * count + j] as number)
  }
  await eachBlock(rows, rows, visit, pause)
  return sum / ((count * (count - 1)) / 2)
}

/**
 * Averages over the columns the standard deviation over the rows, sqrt(E[(x - E x)^2]): 0 for one sample repeated. The
 * minibatch standard deviation of Karras et al. 2018, section 3 (arXiv:1710.10196).
 */
export function spread({ count, size, values }: Rows): number {
  let deviations = 0
  for (let column = 0; column < size; column++) {
    let mean = 0
    for (let at = column; at < values.length; at += size) mean += (values[at] as number) / count
    let variance = 0
    for (let at = column; at < values.length; at += size)
      variance += ((values[at] as number) - mean) ** 2 / count
    deviations += Math.sqrt(variance)
  }
  return deviations / size
}

/**
 * Finds the `howMany` closest pairs, the closest first and each row in at most one of them; fewer when the rows run out.
 * What a person looks at in the birthday test of Arora & Zhang 2017 (arXiv:1706.08224).
 */
export async function closestPairs(
  rows: Rows,
  howMany: number,
  pause: Pause = noPause,
): Promise<Pair[]> {
  // The pairs before the last hold 2 (howMany - 1) rows, so one of this many neighbours of a free row is free.
  const k = Math.min(2 * howMany - 1, rows.count - 1)
  const { distances, indices } = await nearest(rows, rows, k, { self: true }, pause)
  const candidates: Pair[] = []
  indices.forEach((neighbour, at) => {
    const row = Math.floor(at / k)
    candidates.push({
      first: Math.min(row, neighbour),
      second: Math.max(row, neighbour),
      distance: distances[at] as number,
    })
  })
  candidates.sort((a, b) => a.distance - b.distance || a.first - b.first || a.second - b.second)

  const taken = new Set<number>()
  const pairs: Pair[] = []
  for (const pair of candidates) {
    if (pairs.length === howMany) break
    if (taken.has(pair.first) || taken.has(pair.second)) continue
    taken.add(pair.first).add(pair.second)
    pairs.push(pair)
  }
  return pairs
}
