/** The ways on which noise becomes points of the plane, and which way leads from any place. */
import { rowsOf } from '../../metrics/statistics/rows.ts'
import { middlesOf } from './critic.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Pause, Rows } from '../../metrics/statistics/rows.ts'
import type { Model } from '../model.ts'

/** Where points are at the start, `[count, 2]`, and after each of the steps: `[steps + 1, count, 2]`. */
export interface Ways {
  readonly steps: number
  readonly values: Float32Array<ArrayBuffer>
}

/** Draws points as {@link Model.sample} does, and keeps where they are on their way. */
export async function waysOf(
  model: Model,
  {
    count,
    labels,
    rng,
  }: { readonly count: number; readonly labels: Uint8Array; readonly rng: Rng },
  pause: Pause,
): Promise<{ readonly x: Rows; readonly ways: Ways }> {
  let values = new Float32Array(0)
  let steps = 0
  const x = await model.sample(count, labels, rng, {
    pause,
    trace: (first, frame) => {
      if (values.length === 0) {
        steps = frame.steps
        values = new Float32Array(2 * count * (steps + 1))
      }
      values.set(frame.examples.values, 2 * (frame.step * count + first))
    },
  })
  return { x, ways: { steps, values } }
}

/**
 * Which way points go towards the data at a time, at the middles of `cells` x `cells` cells of a square: minus dx/dt. Each
 * `[cells cells, 2]`; `null` of a family that leads none.
 */
export async function fieldOf(
  model: Model,
  { box, cells, label, t }: FieldWish,
  pause: Pause,
): Promise<{ readonly from: Rows; readonly by: Rows } | null> {
  const from = middlesOf(box, cells)
  const labels = new Uint8Array(from.count).fill(label)
  const velocity = await model.velocity(from, labels, t, pause)
  return (
    velocity && {
      from,
      by: rowsOf(
        velocity.values.map((each) => -each),
        2,
      ),
    }
  )
}

interface FieldWish {
  readonly box: Parameters<typeof middlesOf>[0]
  readonly cells: number
  /** The class of which a class-conditional model is asked. */
  readonly label: number
  /** From 0 (data) to 1 (noise). */
  readonly t: number
}
