/** `dcgan-bn`: conv-gan with batch normalisation in the generator, LeakyReLU and dropout in the critic. */
import { batchNorm, conv, convTranspose, dense, dropout, reshape } from '../../src/nn/layers.ts'
import { SMALL_IMAGE } from './convolutions.ts'
import { ganOf } from './gan.ts'

export const dcganBn = ganOf({
  generator: [
    dense(7 * 7 * 64),
    batchNorm({ activation: 'relu' }),
    reshape(SMALL_IMAGE),
    convTranspose(32, 4, 2),
    batchNorm({ activation: 'relu' }),
    convTranspose(1, 4, 2, { activation: 'tanh' }),
  ],
  critic: [
    conv(32, 4, 2, { activation: 'leakyRelu' }),
    dropout(),
    conv(64, 4, 2, { activation: 'leakyRelu' }),
    dropout(),
    dense(1),
  ],
  latentDim: 64,
  dropout: 0.3,
})
