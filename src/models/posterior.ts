/** What an encoder makes of data: the posterior q(z|x) = N(mu, diag exp(logVar)). */
import * as tf from '../nn/tf.ts'
import type { Mode, Network } from '../nn/network.ts'

/** @param encoder ends in mu and logVar, side by side: `[n, 2 latentDim]`. */
export function posteriorOf(
  encoder: Network,
  x: tf.Tensor,
  mode: Mode,
): [mu: tf.Tensor, logVar: tf.Tensor] {
  const [mu, logVar] = tf.split(encoder.apply(x, mode), 2, 1)
  return [mu as tf.Tensor, logVar as tf.Tensor]
}
