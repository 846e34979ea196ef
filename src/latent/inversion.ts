/**
 * Looks for the latent vector whose picture comes closest to an example: what a model without an encoder knows of it.
 * Zhu et al. 2016, sec. 3.1 (arXiv:1609.03552); Creswell & Bharath 2018 (arXiv:1802.05701). Here many starts compete, and
 * the best go down the slope together.
 */
import { rowsOf } from '../metrics/statistics/rows.ts'
import * as tf from '../nn/tf.ts'
import { hasPrior, latentDimOf } from './space.ts'
import type { Rng } from '../lib/rng.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Space } from './space.ts'

/** Draws from N(0, I) among which the search begins, and how many of them it follows. */
const STARTS = 256
const FOLLOWED = 8
const STEPS = 200
/** Learning rate of the first and the last step; it falls by the same factor from each step to the next. */
const FIRST_RATE = 0.1
const LAST_RATE = 0.01
/** Adam's, Kingma & Ba 2015 (arXiv:1412.6980). */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8]
/**
 * Weight of mean(z^2) beside the mean squared error: keeps z where the prior has mass, and costs a draw from the prior
 * 0.001, far less than a picture that differs visibly. None for a family whose codes follow no prior.
 */
const PULL = 1e-3
const PROGRESS_EVERY_MS = 100

/** A latent vector, `[latentDim]`, what it decodes to, `[...dataShape]`, and mean((G(z) - x)^2) over its values. */
export interface Find {
  readonly z: Float32Array<ArrayBuffer>
  readonly example: Float32Array
  readonly error: number
}

/** What to look for. */
export interface Aim {
  /** `[...dataShape]`, in the data's own range. */
  readonly x: Float32Array
  /** Its class, for a model that is told it; not read otherwise. */
  readonly label: number | null
}

/** A way out, awaited all along, and one who hears how far the search is, 0 to 1, at most ten times a second. */
export interface Search {
  readonly pause: Pause
  readonly progress: (done: number, best: Find) => void
}

/** The smallest objective so far, and where it was. */
interface Best {
  objective: number
  z: Float32Array<ArrayBuffer>
}

/**
 * Minimises mean((G(z) - x)^2) + 0.001 mean(z^2) over z with Adam, through the displayed network: from the best 8 of 256
 * draws (an encoder's guess takes the place of one), 200 steps with a learning rate that falls from 0.1 to 0.01. Returns
 * the best of all that was seen. Only z moves.
 */
export async function invert(space: Space, aim: Aim, rng: Rng, search: Search): Promise<Find> {
  const { pause, progress } = search
  const z = await starts(space, aim, rng, pause)
  const best: Best = { objective: Number.POSITIVE_INFINITY, z: z.values.slice(0, z.size) }
  const adam = new Adam(z.values.length)
  let toldAt = Number.NEGATIVE_INFINITY
  for (let step = 0; step < STEPS; step++) {
    const { objectives, gradient } = await slope(space, aim, z, pause)
    note(best, z, objectives)
    if (performance.now() - toldAt >= PROGRESS_EVERY_MS) {
      const found = await shown(space, aim, best, pause)
      toldAt = performance.now()
      progress(step / STEPS, found)
    }
    adam.move(z.values, gradient, FIRST_RATE * (LAST_RATE / FIRST_RATE) ** (step / (STEPS - 1)))
  }
  note(best, z, (await slope(space, aim, z, pause)).objectives)
  return await shown(space, aim, best, pause)
}

const pullOf = (space: Space): number => (hasPrior(space) ? PULL : 0)

/** The class of the aim for each of `count` vectors. */
const labelsOf = ({ label }: Aim, count: number): Uint8Array =>
  new Uint8Array(count).fill(label ?? 0)

/** The starts with the smallest objectives, `[FOLLOWED, latentDim]`. */
async function starts(
  space: Space,
  aim: Aim,
  rng: Rng,
  pause: Pause,
): Promise<Rows & { readonly values: Float32Array<ArrayBuffer> }> {
  const size = latentDimOf(space)
  const values = rng.normals(STARTS * size)
  const guess = await space.model.encode(rowsOf(aim.x, aim.x.length), pause)
  if (guess) values.set(guess.mu.values)
  const decoded = await space.model.decode(rowsOf(values, size), labelsOf(aim, STARTS), { pause })
  const errors = Array.from({ length: STARTS }, (_, i) => {
    const at = i * decoded.size
    const error = meanSquare(decoded.values.subarray(at, at + decoded.size), aim.x)
    return error + pullOf(space) * meanSquare(values.subarray(i * size, (i + 1) * size), null)
  })
  const order = [...errors.keys()].sort((a, b) => (errors[a] as number) - (errors[b] as number))
  const chosen = new Float32Array(FOLLOWED * size)
  order
    .slice(0, FOLLOWED)
    .forEach((from, to) => chosen.set(values.subarray(from * size, (from + 1) * size), to * size))
  return { count: FOLLOWED, size, values: chosen }
}

/** mean((a - b)^2); `null` stands for zeros. */
function meanSquare(a: Float32Array, b: Float32Array | null): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += ((a[at] as number) - (b?.[at] ?? 0)) ** 2
  return sum / a.length
}

/** Computes the objective of each vector, `[count]`, and its gradient with respect to that vector, `[count, latentDim]`. */
export async function slope(
  space: Space,
  aim: Aim,
  z: Rows,
  pause: Pause,
): Promise<{ readonly objectives: Float32Array; readonly gradient: Float32Array }> {
  const objective = (decoded: tf.Tensor, at: tf.Tensor): tf.Tensor => {
    const x = tf.tensor(aim.x, [1, aim.x.length])
    const error = tf.mean(tf.square(tf.sub(tf.reshape(decoded, [z.count, -1]), x)), 1)
    const flat = tf.reshape(at, [z.count, -1])
    return tf.add(error, tf.mul(pullOf(space), tf.mean(tf.square(flat), 1)))
  }
  const { values, gradient } = await space.model.slope(z, labelsOf(aim, z.count), objective, pause)
  return { objectives: values, gradient }
}

/** Keeps the vector with the smallest objective so far. */
function note(best: Best, z: Rows, objectives: Float32Array): void {
  for (const [i, objective] of objectives.entries())
    if (objective < best.objective) {
      best.objective = objective
      best.z = new Float32Array(z.values.subarray(i * z.size, (i + 1) * z.size))
    }
}

/** The best so far as others see it. */
async function shown(space: Space, aim: Aim, best: Best, pause: Pause): Promise<Find> {
  const { z } = best
  const { values } = await space.model.decode(rowsOf(z, z.length), labelsOf(aim, 1), { pause })
  return { z: z.slice(), example: values, error: meanSquare(values, aim.x) }
}

/** Adam on an array: m and v of Kingma & Ba 2015, algorithm 1, with their bias corrected. */
class Adam {
  readonly #m: Float64Array
  readonly #v: Float64Array
  #step = 0

  constructor(length: number) {
    this.#m = new Float64Array(length)
    this.#v = new Float64Array(length)
  }

  /** Takes one step down the gradient, in place. */
  move(values: Float32Array, gradient: Float32Array, rate: number): void {
    this.#step++
    const [m, v] = [this.#m, this.#v]
    for (let at = 0; at < values.length; at++) {
      const g = gradient[at] as number
      m[at] = BETA1 * (m[at] as number) + (1 - BETA1) * g
      v[at] = BETA2 * (v[at] as number) + (1 - BETA2) * g * g
      const mean = (m[at] as number) / (1 - BETA1 ** this.#step)
      const square = (v[at] as number) / (1 - BETA2 ** this.#step)
      values[at]! -= (rate * mean) / (Math.sqrt(square) + EPSILON)
    }
  }
}
