import { defined } from '../lib/assert.ts'
import * as tf from './tf.ts'
import type { Network } from './network.ts'

/**
 * average := decay average + (1 - decay) source, for every weight and every running statistic: statistics of other
 * weights would not fit the averaged ones. Yazici et al. 2019 (arXiv:1806.04498). Both networks have the same layers.
 */
export function moveAverage(average: Network, source: Network, decay: number): void {
  for (const [name, to] of average.variables) {
    const from = defined(source.variables.get(name), name)
    tf.tidy(() => {
      if (decay === 0) return to.assign(tf.clone(from))
      const moved = tf.runUpdate('AverageUpdate', { average: to, value: from }, { decay })
      to.assign(moved ? moved[0] : tf.add(tf.mul(to, decay), tf.mul(from, 1 - decay)))
    })
  }
}
