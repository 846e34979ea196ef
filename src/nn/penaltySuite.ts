/** The test of gradient penalties, run on every backend: in Node for CPU and WASM, in a browser for WebGL and WebGPU. */
import { beforeAll, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { INITIALISERS } from './initialisers.ts'
import { conv, dense } from './layers.ts'
import { EVALUATING, Network } from './network.ts'
import { interpolatedPenalty, zeroCentredPenalty } from './penalties.ts'
import { randomFrom } from './random.ts'
import * as tf from './tf.ts'
import type { LayerMaker, Shape } from './network.ts'

const hidden = { initialiser: INITIALISERS.he, activation: 'leakyRelu' } as const
const CRITICS: Record<string, { shape: Shape; layers: LayerMaker[] }> = {
  dense: { shape: [5], layers: [dense(7, hidden), dense(1)] },
  conv: {
    shape: [6, 6, 2],
    layers: [conv(3, 4, 2, hidden), conv(4, 3, 2, hidden), dense(1)],
  },
}

/** Compares the gradient of each penalty by the critic's weights with finite differences, along random directions. */
export function gradientPenaltySuite(open: () => Promise<void>): void {
  beforeAll(open)

  it.each(Object.entries(CRITICS))(
    'agree with finite differences for a %s critic',
    async (_name, { shape, layers }) => {
      const rng = new Rng(3)
      const net = new Network(shape, layers, rng)
      const examples = (): tf.Tensor => {
        const size = 4 * shape.reduce((a, b) => a * b, 1)
        return tf.tensor(rng.normals(size), [4, ...shape])
      }
      const real = examples()
      const fake = examples()
      const critic = (x: tf.Tensor): tf.Tensor => net.apply(x, EVALUATING)
      const weights = [...net.trainable.values()]
      const penalties = {
        interpolated: (): tf.Scalar =>
          interpolatedPenalty(critic, real, fake, randomFrom(new Rng(5))),
        zeroCentred: (): tf.Scalar => zeroCentredPenalty(critic, real),
      }
      for (const penalty of Object.values(penalties)) {
        const { grads } = tf.variableGrads(penalty, weights)
        // Biases behind the last kink do not matter to the gradient; the kernels all do.
        for (const weight of weights.filter((w) => w.rank > 1)) {
          const direction = tf.tensor(rng.normals(weight.size), weight.shape)
          const gradient = grads[weight.name] as tf.Tensor
          const slope = (await tf.sum(tf.mul(gradient, direction)).data())[0] ?? Number.NaN
          const at = tf.clone(weight)
          const moved = async (h: number): Promise<number> => {
            weight.assign(tf.add(at, tf.mul(direction, h)))
            const found = (await penalty().data())[0] ?? Number.NaN
            weight.assign(tf.clone(at))
            return found
          }
          const h = 3e-4
          const expected = ((await moved(h)) - (await moved(-h))) / (2 * h)
          expect(Math.abs(slope - expected)).toBeLessThan(0.03 * (1 + Math.abs(expected)))
        }
      }
    },
  )
}
