/** Images with their classes, to teach a classifier by. */
import { pick } from '../metrics/statistics/rows.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { Shape } from '../nn/network.ts'

/** What a classifier is taught by, wherever it lies. */
export interface Lessons {
  /** Of one image, `[height, width, 1]`. */
  readonly shape: Shape
  readonly classes: number
  /** The class of each image. */
  readonly labels: Uint8Array
  /** Reads images at these places, row by row in [0, 1]. */
  readonly read: (places: Uint32Array, out: Float32Array) => void
}

/** Images at hand. */
export interface Labelled {
  readonly rows: Rows
  readonly labels: Uint8Array
}

/** Teaches by images at hand. */
export const labelledRows = (
  { shape, classes }: Pick<Lessons, 'shape' | 'classes'>,
  { rows, labels }: Labelled,
): Lessons => ({
  ...{ shape, classes, labels },
  read: (places, out) => out.set(pick(rows, places).values),
})

/** One after the other. */
export function concat(a: Labelled, b: Labelled): Labelled {
  const values = new Float32Array(a.rows.values.length + b.rows.values.length)
  values.set(a.rows.values)
  values.set(b.rows.values, a.rows.values.length)
  return {
    rows: { count: a.rows.count + b.rows.count, size: a.rows.size, values },
    labels: Uint8Array.from([...a.labels, ...b.labels]),
  }
}
