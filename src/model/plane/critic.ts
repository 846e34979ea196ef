/** What the critic of a model of points makes of places in the plane. */
import { rowsOf, slice } from '../../metrics/statistics/rows.ts'
import type { Pause, Rows } from '../../metrics/statistics/rows.ts'
import type { Model } from '../model.ts'

/** A square of the plane, in the data's own units: from `left` and `bottom` on, `side` in both directions. */
export interface PlaneBox {
  readonly left: number
  readonly bottom: number
  readonly side: number
}

/** Points, with the class of each. */
export interface Classed {
  readonly x: Rows
  readonly labels: Uint8Array
}

/** How what a critic says is read. */
export interface Reading {
  readonly scale: 'probability' | 'targets' | 'free'
  /** Where it cannot tell real from generated, and how far from there the strongest colour is. */
  readonly middle: number
  readonly reach: number
}

/** Points that are scored at once: a turn of some 20 ms. */
const AT_ONCE = 1000
/** The share of the values of a free scale that its colours tell apart; beyond, they stay the strongest. */
const TOLD_APART = 0.98

/**
 * Puts points before a critic that judges `together` of them at once: each alone in its pack with the same real ones,
 * `others`. Rows k, k + n, k + 2n, ... are a pack, as `Scoring` says. @returns `[together n, 2]`, and their classes.
 */
export function packed(points: Classed, others: Classed, together: number): Classed {
  const { count, size } = points.x
  const values = new Float32Array(together * count * size)
  const labels = new Uint8Array(together * count)
  values.set(points.x.values)
  labels.set(points.labels)
  for (let other = 1; other < together; other++) {
    const place = (other - 1) % others.x.count
    const row = slice(others.x, place, 1).values
    for (let i = other * count; i < (other + 1) * count; i++) values.set(row, i * size)
    labels.fill(others.labels[place] ?? 0, other * count, (other + 1) * count)
  }
  return { x: rowsOf(values, size), labels }
}

/**
 * D(x) of each point, `[count]`: the probability of being real, sigmoid(s), of a critic whose scores s are log odds, and
 * the score itself of any other. One that judges several examples together sees each point with the same real `others`.
 * `null` without a critic.
 */
export async function criticAt(
  model: Model,
  points: Classed,
  others: Classed,
  pause: Pause,
): Promise<Float32Array<ArrayBuffer> | null> {
  const { scoring } = model
  if (!scoring) return null
  const { x, labels } = points
  const values = new Float32Array(x.count)
  const atOnce = Math.ceil(AT_ONCE / scoring.together)
  for (let first = 0; first < x.count; first += atOnce) {
    const some = slice(x, first, Math.min(atOnce, x.count - first))
    const part = { x: some, labels: labels.subarray(first, first + some.count) }
    const shown = packed(part, others, scoring.together)
    const scores = await model.score(shown.x, shown.labels, pause, shown.x.count)
    if (scores) values.set(scores.values, first)
  }
  if (scoring.scale !== 'logOdds') return values
  return values.map((score) => 1 / (1 + Math.exp(-score)))
}

/** The middles of `cells` x `cells` squares of a box, row by row from the top, `[cells cells, 2]`. */
export function middlesOf({ left, bottom, side }: PlaneBox, cells: number): Rows {
  const values = new Float32Array(2 * cells * cells)
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      const at = 2 * (row * cells + column)
      values[at] = left + (side * (column + 0.5)) / cells
      values[at + 1] = bottom + (side * (cells - row - 0.5)) / cells
    }
  return rowsOf(values, 2)
}

const meanOf = (values: Float32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * How the values of a critic are read. Where its objective has no boundary of its own it cannot tell at the middle between
 * the mean scores of real and of generated points. A free scale reaches as far as 98 % of the values do.
 */
export function readingOf(
  model: Model,
  values: Float32Array,
  { real, generated }: { readonly real: Float32Array; readonly generated: Float32Array },
): Reading {
  const { scale = 'free', boundary = null } = model.scoring ?? {}
  if (scale === 'logOdds') return { scale: 'probability', middle: 0.5, reach: 0.5 }
  if (scale === 'targets') return { scale, middle: boundary ?? 0.5, reach: 0.5 }
  const middle = boundary ?? (meanOf(real) + meanOf(generated)) / 2
  const away = values.map((value) => Math.abs(value - middle)).toSorted()
  const reach = away[Math.floor(TOLD_APART * (away.length - 1))] ?? 0
  return { scale, middle, reach: reach > 0 ? reach : 1 }
}
