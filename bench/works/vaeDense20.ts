/** `vae-dense-20`: 784-400-20, PyTorch's own example. */
import { dense, reshape } from '../../src/nn/layers.ts'
import { vaeOf } from './vae.ts'

const LATENT_DIM = 20

export const vaeDense20 = vaeOf({
  encoder: [dense(400, { activation: 'relu' }), dense(2 * LATENT_DIM)],
  decoder: [dense(400, { activation: 'relu' }), dense(784), reshape([28, 28, 1])],
  latentDim: LATENT_DIM,
})
