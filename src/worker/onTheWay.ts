/** Samples on their way from noise to data. */
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { WAY_SHARES, WAY_TIMES } from '../lib/wayTimes.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'
import type { Frame } from '../model/sampling.ts'

/** Samples that are shown as strips. */
const WAYS_SHOWN = 8
/** Times at which all samples are followed at most. */
const MOST_TIMES = 100

/** What is drawn: so many samples of a seed, of these classes where the model is told any. */
interface Drawn {
  readonly model: Model
  readonly count: number
  readonly classes: Uint8Array | null
  readonly seed: number
}

/** Draws, and hands on each sample at each of these shares of its way. */
async function follow(
  { model, count, classes, seed }: Drawn,
  shares: readonly number[],
  see: (sample: number, time: number, values: Float32Array) => void,
  pause: Pause = noPause,
): Promise<void> {
  const size = sizeOf(model.form.shape)
  const trace = (first: number, { step, steps, examples }: Frame): void =>
    shares.forEach((share, time) => {
      if (Math.round(share * steps) !== step) return
      for (let i = 0; i < examples.count; i++)
        see(first + i, time, examples.values.subarray(i * size, (i + 1) * size))
    })
  await model.sample(count, classes, new Rng(seed), { trace, pause })
}

/** The first of the samples, a row of {@link WAY_TIMES} times each. */
export async function stripsOf(drawn: Drawn): Promise<Float32Array> {
  const size = sizeOf(drawn.model.form.shape)
  const values = new Float32Array(WAYS_SHOWN * WAY_TIMES * size)
  // All are drawn, since fewer would be others.
  await follow(drawn, WAY_SHARES, (sample, time, picture) => {
    if (sample < WAYS_SHOWN) values.set(picture, (sample * WAY_TIMES + time) * size)
  })
  return values
}

/**
 * All samples at so many times, evenly spread and both ends among them: all at the first time, then all at the next.
 * @throws RangeError when the times are fewer than 2 or more than 100, or the model draws in one step.
 */
export async function samplesOnTheWay(
  drawn: Drawn,
  times: number,
  pause: Pause,
): Promise<Float32Array> {
  const { model, count } = drawn
  if (!Number.isInteger(times) || times < 2 || times > MOST_TIMES)
    throw new RangeError(`a way is seen at 2 to ${MOST_TIMES} times, not ${times}`)
  if (!model.drawsInSteps) throw new RangeError('this model draws in one step: there is no way')
  const size = sizeOf(model.form.shape)
  const values = new Float32Array(times * count * size)
  const shares = Array.from({ length: times }, (_, time) => time / (times - 1))
  const see = (sample: number, time: number, picture: Float32Array): void =>
    values.set(picture, (time * count + sample) * size)
  await follow(drawn, shares, see, pause)
  return values
}
