/** Outputs of windows with masks while pixels come one by one: of each layer one column is computed for each, and the rows above are kept. */
import * as products from '../kernels/products.ts'
import { EVALUATING } from './network.ts'
import * as tf from './tf.ts'
import type { MaskedWindow, Mode, Network } from './network.ts'

/** How many rows up a network sees. */
const reachOf = ({ layers }: Network): number =>
  layers.reduce(
    (sum, { branch, window }) => sum + (branch ? reachOf(branch) : (window?.above ?? 0)),
    0,
  )

/** The lowest rows of an image, with zeros above where there are not so many. */
function lowest(image: tf.Tensor, many: number): tf.Tensor {
  const rows = image.shape[1] as number
  const there = Math.min(many, rows)
  return tf.pad(tf.slice(image, [0, rows - there, 0, 0], [-1, there, -1, -1]), [
    [0, 0],
    [many - there, 0],
    [0, 0],
    [0, 0],
  ])
}

/** Applies a network, and puts what each of its windows reads of the lowest rows into `found`. */
function applied({ layers }: Network, x: tf.Tensor, mode: Mode, found: tf.Tensor[]): tf.Tensor {
  return layers.reduce((h, layer) => {
    if (layer.branch) return tf.add(h, applied(layer.branch, h, mode, found))
    if (layer.window) found.push(lowest(h, layer.window.above))
    return layer.apply(h, mode)
  }, x)
}

const modeOf = (told: tf.Tensor | undefined): Mode => (told ? { ...EVALUATING, told } : EVALUATING)

/**
 * What each window of a network reads above a row, `[n, above, width, channels]`: looked at anew in as much of the image as is seen
 * from there.
 * @param image `[n, height, width, 1]`, of which the rows above are there.
 * @param told what the network is told beside the image.
 */
export function rowsAbove(
  network: Network,
  image: tf.Tensor,
  row: number,
  told?: tf.Tensor,
): readonly tf.Tensor[] {
  const first = Math.max(0, row - reachOf(network))
  const found: tf.Tensor[] = []
  applied(
    network,
    tf.slice(image, [0, first, 0, 0], [-1, Math.max(1, row - first), -1, -1]),
    modeOf(told),
    found,
  )
  return row > 0 ? found : found.map((rows) => tf.zerosLike(rows))
}

/** From a column that enters to the one that leaves, `[n, 1, 1, channels]` both; called from left to right. */
type Column = (x: tf.Tensor) => tf.Tensor

/** What a window has read of the row. */
interface Reading {
  readonly above: tf.Tensor
  readonly columns: tf.Tensor[]
}

function windowColumn(window: MaskedWindow, { above, columns }: Reading): Column {
  const { weights, bias, left, activation } = window
  const [, size = 0, inputs = 0, channels = 0] = weights().shape
  const upper = tf.pad(above, [
    [0, 0],
    [0, 0],
    [window.above, window.above],
    [0, 0],
  ])
  const ofUpper = window.above * size * inputs
  const w = tf.slice(tf.reshape(weights(), [-1, channels]), [0, 0], [ofUpper + left * inputs, -1])
  return (x) => {
    const place = columns.length
    columns.push(x)
    const none = Array.from({ length: Math.max(0, left - columns.length) }, () => tf.zerosLike(x))
    const beside = [...none, ...columns.slice(-left)]
    const patch = tf.slice(upper, [0, 0, place, 0], [-1, window.above, size, -1])
    const read = [
      tf.reshape(patch, [-1, ofUpper]),
      ...beside.map((each) => tf.reshape(each, [-1, inputs])),
    ]
    return tf.reshape(products.dense(tf.concat(read, 1), w, bias, activation), [-1, 1, 1, channels])
  }
}

/**
 * The columns of a row, told the rows above and the pixels to the left. The first layer's mask is A, those of all others B. In one tidy,
 * which frees what it holds.
 */
export class RowOfPixels {
  readonly #column: Column
  readonly #readings: Reading[] = []
  #before: tf.Tensor

  /**
   * @param above as {@link rowsAbove} has it.
   * @param known the pixels at the beginning of the row, `[n, 1, 1, 1]` each.
   * @param told what the network is told beside the image.
   */
  constructor(
    network: Network,
    above: readonly tf.Tensor[],
    known: readonly tf.Tensor[],
    told?: tf.Tensor,
  ) {
    this.#column = this.#columnOf(network, [...above], modeOf(told))
    this.#before = tf.zeros([above[0]?.shape[0] ?? 0, 1, 1, 1])
    for (const pixel of known) {
      this.#column(this.#before)
      this.#before = pixel
    }
  }

  #columnOf({ layers }: Network, above: tf.Tensor[], mode: Mode): Column {
    const columns = layers.map(({ branch, window, apply }): Column => {
      if (branch) {
        const inside = this.#columnOf(branch, above, mode)
        return (x) => tf.add(x, inside(x))
      }
      // Every other layer looks at one pixel alone.
      if (!window) return (x) => apply(x, mode)
      const reading = { above: above.shift() as tf.Tensor, columns: [] }
      this.#readings.push(reading)
      return windowColumn(window, reading)
    })
    return (x) => columns.reduce((h, column) => column(h), x)
  }

  /** The output at the next place, `[n, 1]`. */
  output(): tf.Tensor {
    return tf.reshape(this.#column(this.#before), [-1, 1])
  }

  /** Puts a pixel at the place whose output was asked for last, `[n, 1]`. */
  add(pixel: tf.Tensor): void {
    this.#before = tf.reshape(pixel, [-1, 1, 1, 1])
  }

  /** What the windows read above the next row, when this one is done. */
  get above(): readonly tf.Tensor[] {
    return this.#readings.map(({ above, columns }, index) => {
      // The first window was given the pixel before each place.
      const row = index === 0 ? [...columns.slice(1), this.#before] : columns
      return lowest(tf.concat([above, tf.concat(row, 2)], 1), above.shape[1] as number)
    })
  }
}
