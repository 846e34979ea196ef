/** What a model's objectives say of examples that it is not being trained on. */
import { sizeOf } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { randomFrom } from '../../nn/random.ts'
import * as tf from '../../nn/tf.ts'
import { labelsFor } from './labels.ts'
import type { Family, Labels, Moment, Networks } from '../../models/family.ts'
import type { Hyperparameters } from '../../models/spec.ts'

const BATCH = 200

/** A model as it is measured. */
export interface Evaluated {
  readonly family: Family
  readonly nets: Networks
  readonly hyperparameters: Hyperparameters
  readonly seed: number
  /** Updates of a player so far: where its schedules stand. */
  readonly updatesOf: (player: string) => number
}

/** Examples to measure it on, each of this shape. */
interface Examples {
  readonly shape: readonly number[]
  readonly classes: number
  readonly count: number
  /** Class of each. */
  readonly labels: Uint8Array
  /** Copies the examples [first, first + count) into `out`, row by row. */
  read(first: number, count: number, out: Float32Array): void
}

/** A moment outside of training: nothing is dropped, schedules stand where training left them. */
export const momentOf = (
  evaluated: Evaluated,
  player: string,
  rng: Rng,
  labels: Labels,
): Moment => ({
  training: false,
  random: randomFrom(rng),
  labels,
  scheduled: (value) => tf.scalar(value(evaluated.updatesOf(player))),
})

/**
 * Averages every term over all the examples; `null` when it was given up, because `between`, awaited after each batch,
 * said false. Draws from its own stream, so that measuring changes nothing.
 */
export async function evaluate(
  evaluated: Evaluated,
  { shape, classes, count, labels, read }: Examples,
  between: () => Promise<boolean>,
): Promise<Record<string, number> | null> {
  const { family, nets, hyperparameters, seed } = evaluated
  const rng = new Rng(seed)
  const sums = new Map<string, number>()
  for (let first = 0; first < count; first += BATCH) {
    const batch = Math.min(BATCH, count - first)
    const values = new Float32Array(batch * sizeOf(shape))
    read(first, batch, values)
    const terms = tf.tidy(() => {
      const x = tf.tensor(values, [batch, ...shape])
      const y = labelsFor(hyperparameters, labels.subarray(first, first + batch), classes)
      return Object.entries(family.players).flatMap(([id, player]) =>
        Object.entries(
          player.objective(nets, x, hyperparameters, momentOf(evaluated, id, rng, y)).terms,
        ),
      )
    })
    for (const [name, term] of terms) {
      const [value = Number.NaN] = await term.data()
      sums.set(name, (sums.get(name) ?? 0) + value * batch)
      term.dispose()
    }
    if (!(await between())) return null
  }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, sum / count]))
}
