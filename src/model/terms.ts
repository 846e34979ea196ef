/** What a model's objectives say of examples that it is not being trained on. */
import { sizeOf } from '../lib/numbers.ts'
import { Rng } from '../lib/rng.ts'
import { randomFrom } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { examplesTensor, labelsFor } from './tensors.ts'
import { weightsOf } from './weights.ts'
import type { Rows } from '../metrics/statistics/rows.ts'
import type { Labels, Moment } from '../models/family.ts'
import type { Standing } from './standing.ts'

const BATCH = 200

/** Examples to measure it on. */
export interface Examples {
  readonly count: number
  /** Class of each. */
  readonly labels: Uint8Array
  /** Copies the examples [first, first + count) into `out`, row by row. */
  read(first: number, count: number, out: Float32Array): void
}

/** A moment outside of training: nothing is dropped, schedules stand where training left them. */
export const momentOf = (standing: Standing, player: string, rng: Rng, labels: Labels): Moment => ({
  training: false,
  random: randomFrom(rng),
  labels,
  scheduled: (value) => tf.scalar(value(standing.updatesOf(player))),
})

/**
 * Averages every term over all the examples; `null` when it was given up, because `between`, awaited after each batch,
 * said false. Draws from its own stream, so that measuring changes nothing.
 */
export async function evaluate(
  standing: Standing,
  { count, labels, read }: Examples,
  between: () => Promise<boolean>,
): Promise<Record<string, number> | null> {
  const { family, nets, hyperparameters, form, seed } = standing
  const rng = new Rng(seed)
  const sums = new Map<string, number>()
  for (let first = 0; first < count; first += BATCH) {
    const batch = Math.min(BATCH, count - first)
    const values = new Float32Array(batch * sizeOf(form.shape))
    read(first, batch, values)
    const terms = tf.tidy(() => {
      const x = examplesTensor(form, values, batch)
      const y = labelsFor(hyperparameters, labels.subarray(first, first + batch), form.classes)
      return Object.entries(family.players).flatMap(([id, player]) =>
        Object.entries(
          player.objective(nets, x, hyperparameters, momentOf(standing, id, rng, y)).terms,
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

/**
 * Length of the gradient of each player's objective, by player, on examples of these classes: with running statistics and
 * nothing dropped, so that looking changes nothing.
 */
export async function gradientNorms(
  standing: Standing,
  examples: Rows,
  classes: Uint8Array,
): Promise<Record<string, number>> {
  const { family, nets, hyperparameters, form, seed } = standing
  const rng = new Rng(seed)
  const x = examplesTensor(form, examples.values, examples.count)
  const labels = labelsFor(hyperparameters, classes, form.classes)
  const norms: Record<string, number> = {}
  for (const [id, player] of Object.entries(family.players)) {
    const weights = [...weightsOf(nets, player).values()]
    const norm = tf.tidy(() => {
      const moment = momentOf(standing, id, rng, labels)
      const { grads } = tf.variableGrads(
        () => player.objective(nets, x, hyperparameters, moment).loss,
        weights,
      )
      return tf.sqrt(tf.addN(Object.values(grads).map((g) => tf.sum(tf.square(g)))))
    })
    norms[id] = (await norm.data())[0] ?? Number.NaN
    norm.dispose()
  }
  x.dispose()
  labels?.dispose()
  return norms
}
