import { defined } from '../lib/assert.ts'
import type * as tf from '../nn/tf.ts'
import type { Networks, Player } from '../models/family.ts'
import type { Hyperparameters } from '../models/spec.ts'

/** Lists what a player moves, by names that are stable over runs: `<network>.<layer index>.<name>`. */
export const weightsOf = (
  nets: Networks,
  player: Player<Networks, Hyperparameters>,
): ReadonlyMap<string, tf.Variable> =>
  new Map(
    player.updates.flatMap((net) =>
      [...defined(nets[net], net).trainable].map(([name, v]) => [`${net}.${name}`, v]),
    ),
  )
