/** Points in the plane counted on a grid, and how far two such densities are apart. */
import type { Rows } from '../statistics/rows.ts'

/** A rectangle of `side` x `side` cells. */
export interface Grid {
  readonly low: readonly [x: number, y: number]
  readonly high: readonly [x: number, y: number]
  readonly side: number
}

/** Samples that each cell counts more than it holds, so that none is empty. */
const PSEUDO = 0.1

/** Counts points by cell, row by row. Those outside the grid are together in one more cell, the last: none is lost. */
export function countOnGrid({ low, high, side }: Grid, { count, values }: Rows): Float64Array {
  const cells = new Float64Array(side * side + 1)
  const [left, bottom] = low
  const [across, up] = [side / (high[0] - left), side / (high[1] - bottom)]
  for (let i = 0; i < count; i++) {
    const column = Math.floor(((values[2 * i] as number) - left) * across)
    const row = Math.floor(((values[2 * i + 1] as number) - bottom) * up)
    const inside = column >= 0 && column < side && row >= 0 && row < side
    cells[inside ? row * side + column : side * side]! += 1
  }
  return cells
}

const total = (counts: Float64Array): number => counts.reduce((sum, n) => sum + n, 0)

/**
 * KL(p || q) = sum_c p_c ln(p_c / q_c) in nats, p of the real counts and q of the samples', each of whose cells counts 0.1
 * more: where real points lie and no sample does, it grows.
 */
export function klOnGrid(real: Float64Array, samples: Float64Array): number {
  const [reals, all] = [total(real), total(samples) + PSEUDO * samples.length]
  return real.reduce((sum, n, c) => {
    const [p, q] = [n / reals, ((samples[c] as number) + PSEUDO) / all]
    return p > 0 ? sum + p * Math.log(p / q) : sum
  }, 0)
}

/**
 * JS(p, q) = KL(p || m) / 2 + KL(q || m) / 2 with m = (p + q) / 2, in nats: 0 of equal counts, ln 2 where nothing is shared.
 * Lin 1991.
 */
export function jsOnGrid(real: Float64Array, samples: Float64Array): number {
  const [reals, all] = [total(real), total(samples)]
  return real.reduce((sum, n, c) => {
    const [p, q] = [n / reals, (samples[c] as number) / all]
    const part = (share: number): number =>
      share > 0 ? (share * Math.log((2 * share) / (p + q))) / 2 : 0
    return sum + part(p) + part(q)
  }, 0)
}
