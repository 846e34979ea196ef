/** `dense-gan`: 32-128-256-784 against 784-256-128-1. */
import { dense, reshape } from '../../src/nn/layers.ts'
import { ganOf } from './gan.ts'

export const denseGan = ganOf({
  generator: [
    dense(128, { activation: 'relu' }),
    dense(256, { activation: 'relu' }),
    dense(784, { activation: 'tanh' }),
    reshape([28, 28, 1]),
  ],
  critic: [dense(256, { activation: 'relu' }), dense(128, { activation: 'relu' }), dense(1)],
  latentDim: 32,
})
