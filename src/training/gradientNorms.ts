/** How strongly each player is pulled. */
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import * as tf from '../nn/tf.ts'
import { momentOf } from './evaluate.ts'
import type { Evaluated } from './evaluate.ts'

/**
 * Length of the gradient of each player's objective, by player, on `x`, `[n, ...dataShape]`: with running statistics and
 * nothing dropped, so that looking changes nothing.
 */
export async function gradientNorms(
  evaluated: Evaluated,
  x: tf.Tensor,
): Promise<Record<string, number>> {
  const { family, nets, hyperparameters, seed } = evaluated
  const rng = new Rng(seed)
  const norms: Record<string, number> = {}
  for (const [id, player] of Object.entries(family.players)) {
    const weights = player.updates.flatMap((net) => [...defined(nets[net], net).trainable.values()])
    const norm = tf.tidy(() => {
      const moment = momentOf(evaluated, id, rng)
      const { grads } = tf.variableGrads(
        () => player.objective(nets, x, hyperparameters, moment).loss,
        weights,
      )
      return tf.sqrt(tf.addN(Object.values(grads).map((g) => tf.sum(tf.square(g)))))
    })
    norms[id] = (await norm.data())[0] ?? Number.NaN
    norm.dispose()
  }
  return norms
}
