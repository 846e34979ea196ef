/** Euclidean distances between many vectors: the one primitive of every measure that compares samples with data. */
import { assert } from '../../lib/assert.ts'
import * as tf from '../../nn/tf.ts'
import { noPause, slice } from './rows.ts'
import type { Pause, Rows } from './rows.ts'

/** Distances computed at once: 1 MB of them stays in a core's cache until they are read. */
const BLOCK = 262_144
/** Products of two numbers summed at once, at most: about as many as fit into one turn of work beside the training. */
const WORK = 60_000_000
/** Rows of a long base that are searched at once. */
const CHUNK = 1000
/** Neighbours kept beyond those asked for: float error in a block can swap rows that are almost as far. */
const SPARE = 4

/** The neighbours of n queries, the closest first. */
export interface Neighbours {
  /** `[n, k]`, Euclidean, ascending. */
  readonly distances: Float32Array
  /** `[n, k]`, places in the base. */
  readonly indices: Uint32Array
}

/** Computes |x_i - y_j|^2 in double precision from the coordinates, so that a copy is at exactly 0. */
export function squaredDistance(x: Rows, i: number, y: Rows, j: number): number {
  const { size } = x
  let sum = 0
  for (let a = i * size, b = j * size, end = a + size; a < end; a++, b++) {
    const difference = (x.values[a] as number) - (y.values[b] as number)
    sum += difference * difference
  }
  return sum
}

/** Mean of each column. */
function meanRow({ count, size, values }: Rows): Float64Array {
  const mean = new Float64Array(size)
  for (let row = 0, at = 0; row < count; row++)
    for (let c = 0; c < size; c++) mean[c]! += values[at++] as number
  return mean.map((sum) => sum / count)
}

function shifted({ count, size, values }: Rows, by: Float64Array): Rows {
  const moved = new Float32Array(values.length)
  for (let row = 0, at = 0; row < count; row++)
    for (let c = 0; c < size; c++, at++) moved[at] = (values[at] as number) - (by[c] as number)
  return { count, size, values: moved }
}

/** |x_i|^2 of each row. */
function squaredNorms({ count, size, values }: Rows): Float64Array {
  const norms = new Float64Array(count)
  for (let row = 0, at = 0; row < count; row++) {
    let sum = 0
    for (let c = 0; c < size; c++, at++) sum += (values[at] as number) ** 2
    norms[row] = sum
  }
  return norms
}

const upload = ({ count, size, values }: Rows): tf.Tensor2D => tf.tensor2d(values, [count, size])

/** Uploads rows as columns, `[size, count]`: the product then reads them as they lie. */
function uploadColumns({ count, size, values }: Rows): tf.Tensor2D {
  const columns = new Float32Array(values.length)
  for (let row = 0, at = 0; row < count; row++)
    for (let c = 0; c < size; c++) columns[c * count + row] = values[at++] as number
  return tf.tensor2d(columns, [size, count])
}

/**
 * Computes squared Euclidean distances block by block, |x|^2 + |y|^2 - 2 x.y, on the TF.js backend in use. `visit` gets
 * `squared`, `[rows, y.count]` and at least 0, for the rows [first, first + rows) of x; it may keep or change the array.
 * A distance is wrong by about 1e-6 (|x|^2 + |y|^2), norms taken from the mean of y. All numbers must be finite.
 */
export async function eachBlock(
  x: Rows,
  y: Rows,
  visit: (squared: Float32Array, first: number, rows: number) => void,
  pause: Pause = noPause,
): Promise<void> {
  assert(x.size === y.size, `rows of ${x.size} and of ${y.size} numbers have no distance`)
  // Far from the origin the three terms are large and nearly cancel.
  const centre = meanRow(y)
  const right = shifted(y, centre)
  const rightNorms = squaredNorms(right)
  const atOnce = Math.max(1, Math.floor(Math.min(BLOCK, WORK / y.size) / y.count))
  const uploaded = uploadColumns(right)
  try {
    for (let first = 0; first < x.count; first += atOnce) {
      const left = shifted(slice(x, first, Math.min(atOnce, x.count - first)), centre)
      const products = tf.tidy(() => tf.matMul(upload(left), uploaded))
      const block = (await products.data()) as Float32Array
      products.dispose()
      squareUp(block, squaredNorms(left), rightNorms)
      visit(block, first, left.count)
      await pause()
    }
  } finally {
    uploaded.dispose()
  }
}

/** Turns x.y into |x - y|^2, in place. */
function squareUp(products: Float32Array, left: Float64Array, right: Float64Array): void {
  let at = 0
  for (const l of left)
    for (let j = 0; j < right.length; j++, at++)
      products[at] = Math.max(0, l + (right[j] as number) - 2 * (products[at] as number))
}

/** The smallest numbers seen so far for each of n queries, in order, and their places. */
class Shortlist {
  readonly #keep: number
  readonly #numbers: Float64Array
  readonly #places: Uint32Array

  constructor(queries: number, keep: number) {
    this.#keep = keep
    this.#numbers = new Float64Array(queries * keep).fill(Number.POSITIVE_INFINITY)
    this.#places = new Uint32Array(queries * keep)
  }

  /** Offers a query the numbers of the places from `start` on; that of the place `skip` is left out. */
  offer(query: number, numbers: Float32Array, start: number, skip: number): void {
    const first = query * this.#keep
    const last = first + this.#keep - 1
    const best = this.#numbers
    for (let j = 0; j < numbers.length; j++) {
      const number = numbers[j] as number
      if (!(number < (best[last] as number)) || start + j === skip) continue
      let at = last
      for (; at > first && number < (best[at - 1] as number); at--) {
        best[at] = best[at - 1] as number
        this.#places[at] = this.#places[at - 1] as number
      }
      best[at] = number
      this.#places[at] = start + j
    }
  }

  /** The places on a query's list. */
  of(query: number): Uint32Array {
    return this.#places.subarray(query * this.#keep, (query + 1) * this.#keep)
  }
}

/**
 * Finds the k nearest rows of `base` for each query. The blocks only nominate them: their distances are computed again
 * exactly, and ties go to the lower index. With `self`, queries and base are the same rows and no row is its own
 * neighbour; another row that equals it is one, at distance 0.
 */
export async function nearest(
  queries: Rows,
  base: Rows,
  k: number,
  { self = false }: { readonly self?: boolean } = {},
  pause: Pause = noPause,
): Promise<Neighbours> {
  const available = base.count - (self ? 1 : 0)
  assert(k <= available, `${k} neighbours asked for, ${available} to choose from`)
  const nominated = new Shortlist(queries.count, Math.min(k + SPARE, available))
  for (let start = 0; start < base.count; start += CHUNK) {
    const chunk = slice(base, start, Math.min(CHUNK, base.count - start))
    const visit = (squared: Float32Array, first: number, rows: number): void => {
      for (let row = 0; row < rows; row++) {
        const line = squared.subarray(row * chunk.count, (row + 1) * chunk.count)
        nominated.offer(first + row, line, start, self ? first + row : -1)
      }
    }
    await eachBlock(queries, chunk, visit, pause)
  }
  const distances = new Float32Array(queries.count * k)
  const indices = new Uint32Array(queries.count * k)
  for (let query = 0; query < queries.count; query++) {
    const found = Array.from(nominated.of(query), (index) => ({
      index,
      exact: squaredDistance(queries, query, base, index),
    })).toSorted((a, b) => a.exact - b.exact || a.index - b.index)
    for (let place = 0; place < k; place++) {
      const { index, exact } = found[place] as (typeof found)[number]
      distances[query * k + place] = Math.sqrt(exact)
      indices[query * k + place] = index
    }
  }
  return { distances, indices }
}
