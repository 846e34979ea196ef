/** What a model's objectives say of data that it was not trained on. */
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Family, Networks } from '../models/family.ts'
import type { Hyperparameters } from '../models/spec.ts'

const TEST_BATCH = 200

/** A model and the data that it is measured on. */
interface Evaluated {
  readonly family: Family
  readonly nets: Networks
  readonly hyperparameters: Hyperparameters
  readonly seed: number
  readonly data: Dataset
}

interface Course {
  /** Updates of a player so far: where its schedules stand. */
  readonly updatesOf: (player: string) => number
  /** Awaited after each batch; when it says false the measurement is given up. */
  readonly between: () => Promise<boolean>
}

/**
 * Averages every term over the whole held-out set; `null` when it was given up. Draws from its own stream, so that
 * measuring changes nothing.
 */
export async function evaluate(
  { family, nets, hyperparameters, seed, data }: Evaluated,
  { updatesOf, between }: Course,
): Promise<Record<string, number> | null> {
  const test = await data.test()
  const { shape } = data.spec
  const rng = new Rng(seed)
  const sums = new Map<string, number>()
  for (let first = 0; first < test.count; first += TEST_BATCH) {
    const batch = Math.min(TEST_BATCH, test.count - first)
    const values = new Float32Array(batch * sizeOf(shape))
    test.read(first, batch, values)
    const terms = tf.tidy(() => {
      const x = tf.tensor(values, [batch, ...shape])
      return Object.entries(family.players).flatMap(([id, player]) => {
        const objective = player.objective(nets, x, hyperparameters, {
          training: false,
          random: randomFrom(rng),
          scheduled: (value) => tf.scalar(value(updatesOf(id))),
        })
        return Object.entries(objective.terms)
      })
    })
    for (const [name, term] of terms) {
      const [value = Number.NaN] = await term.data()
      sums.set(name, (sums.get(name) ?? 0) + value * batch)
      term.dispose()
    }
    if (!(await between())) return null
  }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, sum / test.count]))
}
