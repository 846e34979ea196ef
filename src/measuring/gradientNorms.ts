/** How strongly each player is pulled. */
import { Rng } from '../lib/rng.ts'
import * as tf from '../nn/tf.ts'
import { momentOf } from '../training/loop/evaluate.ts'
import { weightsOf } from '../training/loop/weights.ts'
import type { Labels } from '../models/family.ts'
import type { Evaluated } from '../training/loop/evaluate.ts'

/**
 * Length of the gradient of each player's objective, by player, on `x`, `[n, ...dataShape]`, of these classes: with running statistics and
 * nothing dropped, so that looking changes nothing.
 */
export async function gradientNorms(
  evaluated: Evaluated,
  x: tf.Tensor,
  labels: Labels,
): Promise<Record<string, number>> {
  const { family, nets, hyperparameters, seed } = evaluated
  const rng = new Rng(seed)
  const norms: Record<string, number> = {}
  for (const [id, player] of Object.entries(family.players)) {
    const weights = [...weightsOf(nets, player).values()]
    const norm = tf.tidy(() => {
      const moment = momentOf(evaluated, id, rng, labels)
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
