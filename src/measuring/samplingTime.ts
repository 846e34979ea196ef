/** How long a model takes to draw. */
import { Rng } from '../lib/rng.ts'
import { TimedPause } from './timedPause.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { Model } from '../model/model.ts'

/** The first draw makes what later ones find made: it is repeated while it is quick. */
const MOST_DRAWS = 5
const LONG_ENOUGH_MS = 1000

/**
 * Seconds of work on drawing `count` samples, the least of a few draws; pauses do not count.
 * @param classes the class of each; `null` of a model that is told none.
 */
export async function samplingSeconds(
  model: Model,
  classes: Uint8Array | null,
  count: number,
  pause: Pause,
): Promise<number> {
  const draws: number[] = []
  let spent = 0
  while (draws.length < MOST_DRAWS && spent < LONG_ENOUGH_MS) {
    const timed = new TimedPause(pause)
    await model.sample(count, classes, new Rng(draws.length), { pause: () => timed.pause() })
    draws.push(timed.worked)
    spent += timed.worked
  }
  return Math.min(...draws) / 1000
}
