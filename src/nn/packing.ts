/**
 * Short texts one after another in the rows of a batch, so that little of it is filling: Krell et al. 2021, Efficient Sequence Packing
 * without Cross-contamination (arXiv:2107.02027). Which text a place belongs to is kept by {@link Mode.places}.
 */
import * as tf from './tf.ts'
import { embedding } from '../kernels/embedding.ts'

/** Where each place of the packed rows is in the batch, and the number that it has in its text; `[rows, length]` both. */
export interface Packing {
  /** In texts one after another; behind them all where the place is filling. */
  readonly slots: Float32Array
  readonly places: Float32Array
  readonly rows: number
}

/** Numbers of rows go in steps of a sixteenth of the batch: few shapes of a step come of it. */
const STEPS = 16

/** Places that a text takes: its characters, and the end behind them where there is room. */
function takenBy(x: Float32Array, text: number, length: number): number {
  const end = x.subarray(text * length, (text + 1) * length).indexOf(0)
  return end < 0 ? length : end + 1
}

/** Packs texts `[n, length]` that token 0 ends, the longest first, each into the first row that has room. */
export function packed(x: Float32Array, length: number): Packing {
  const n = x.length / length
  const sizes = Array.from({ length: n }, (_, text) => takenBy(x, text, length))
  const order = sizes.map((_, text) => text).sort((a, b) => sizes[b]! - sizes[a]!)
  const free: number[] = []
  const starts = new Int32Array(n)
  for (const text of order) {
    const size = sizes[text]!
    const fitting = free.findIndex((room) => room >= size)
    const row = fitting < 0 ? free.push(length) - 1 : fitting
    starts[text] = (row + 1) * length - free[row]!
    free[row]! -= size
  }
  const step = Math.ceil(n / STEPS)
  const rows = Math.min(n, step * Math.ceil(free.length / step))
  const slots = new Float32Array(rows * length).fill(x.length)
  const places = new Float32Array(rows * length)
  sizes.forEach((size, text) => {
    for (let i = 0; i < size; i++) {
      slots[starts[text]! + i] = text * length + i
      places[starts[text]! + i] = i
    }
  })
  return { slots, places, rows }
}

/** The entries of `x` at slots, of the shape of `slots`; 0 behind them all. */
export function entriesAt(x: tf.Tensor, slots: tf.Tensor): tf.Tensor {
  const table = tf.concat([tf.reshape(x, [-1, 1]), tf.zeros([1, 1])])
  return tf.reshape(embedding(table, slots), slots.shape)
}
