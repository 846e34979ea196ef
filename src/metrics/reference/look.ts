/** A set of examples with all that a measurement needs to know of them. */
import { cellsOf } from '../statistics/cells.ts'
import { nearest } from '../statistics/distances.ts'
import { pick, rowsOf } from '../statistics/rows.ts'
import type { Judged } from '../digits/digits.ts'
import type { Eyes } from '../eyes/eyes.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Examples as the eyes see them; without eyes (points in the plane) the coordinates are the features. */
export interface Seen {
  /** Pixels or coordinates. */
  readonly raw: Rows
  readonly features: Rows
  /** `null` where nobody tells classes apart. */
  readonly judged: Judged | null
}

/** Seen, and set beside the training data. */
export interface Placed extends Seen {
  /** Distance to the nearest training example, by features. */
  readonly nearest: Float32Array
  /** Its place among the training examples that were looked at. */
  readonly nearestIndex: Uint32Array
  /** Cell of each example among the features of the training data. */
  readonly cells: Uint32Array
}

/** Shows examples to the eyes. Where these cannot say what shows none of the classes, all count as if they showed one. */
export async function see(raw: Rows, eyes: Eyes | null, pause: Pause): Promise<Seen> {
  if (!eyes) return { raw, features: raw, judged: null }
  const { features, probabilities, recognised } = await eyes.look(raw.values, pause)
  return {
    raw,
    features: rowsOf(features, features.length / raw.count),
    judged: probabilities && {
      probabilities: rowsOf(probabilities, probabilities.length / raw.count),
      recognised: recognised ?? new Uint8Array(raw.count).fill(1),
    },
  }
}

/** Finds where examples lie among the training data. */
export async function place(
  seen: Seen,
  train: { readonly features: Rows; readonly centres: Rows },
  pause: Pause,
): Promise<Placed> {
  const found = await nearest(seen.features, train.features, 1, {}, pause)
  const cells = await cellsOf(seen.features, train.centres, pause)
  return { ...seen, nearest: found.distances, nearestIndex: found.indices, cells }
}

/** The examples at these places. */
function choose(placed: Placed, places: Uint32Array): Placed {
  return {
    raw: pick(placed.raw, places),
    features: pick(placed.features, places),
    judged: placed.judged && {
      probabilities: pick(placed.judged.probabilities, places),
      recognised: Uint8Array.from(places, (i) => placed.judged?.recognised[i] as number),
    },
    nearest: Float32Array.from(places, (i) => placed.nearest[i] as number),
    nearestIndex: Uint32Array.from(places, (i) => placed.nearestIndex[i] as number),
    cells: Uint32Array.from(places, (i) => placed.cells[i] as number),
  }
}

/** The examples [first, first + count). */
export const stretch = (placed: Placed, first: number, count: number): Placed =>
  choose(
    placed,
    Uint32Array.from({ length: count }, (_, i) => first + i),
  )
