import { keyParts, RandomTensors } from '../kernels/random.ts'
import * as tf from './tf.ts'
import type { Rng } from '../lib/rng.ts'

export { RandomTensors }

/** Draws a key, int32 `[4]` as values. */
export const drawKey = (rng: Rng): Int32Array<ArrayBuffer> =>
  Int32Array.from(keyParts(rng.integer(2 ** 32), rng.integer(2 ** 32)))

/** Random tensors under a key drawn from `rng`, for use within the present scope. */
export const randomFrom = (rng: Rng): RandomTensors =>
  new RandomTensors(tf.tensor1d(drawKey(rng), 'int32'))
