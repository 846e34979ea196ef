/** Can real and generated samples be told apart by their neighbours? */
import { nearest } from '../statistics/distances.ts'
import { first } from '../statistics/rows.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Samples of each kind that are looked at, at most. */
const MOST = 1000

/** Distance of each row to the nearest of the others, and to the nearest of another set. */
async function nearestOf(rows: Rows, others: Rows, pause: Pause) {
  const { distances: own } = await nearest(rows, rows, 1, { self: true }, pause)
  const { distances: other } = await nearest(rows, others, 1, {}, pause)
  return { own, other }
}

/**
 * Share of real and generated samples, as many of each, whose nearest neighbour among all the others is of their own kind:
 * the leave-one-out accuracy of a 1-nearest-neighbour classifier, Lopez-Paz & Oquab 2017 (arXiv:1610.06545). 0.5 when the
 * two cannot be told apart, 1 when they lie apart, below 0.5 when samples sit on real examples. Neighbours at the same
 * distance count half. `null` of fewer than two of a kind.
 */
export async function twoSampleAccuracy(
  real: Rows,
  fake: Rows,
  pause: Pause,
): Promise<number | null> {
  const count = Math.min(MOST, real.count, fake.count)
  if (count < 2) return null
  const [ours, theirs] = [first(fake, count), first(real, count)]
  const sides = [await nearestOf(ours, theirs, pause), await nearestOf(theirs, ours, pause)]
  let right = 0
  for (const { own, other } of sides)
    own.forEach((distance, i) => {
      const beside = other[i] as number
      right += distance < beside ? 1 : distance === beside ? 0.5 : 0
    })
  return right / (2 * count)
}
