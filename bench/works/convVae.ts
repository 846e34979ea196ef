/** `conv-vae`: the same convolutions around 16 latent dimensions. */
import { downward, upward } from './convolutions.ts'
import { vaeOf } from './vae.ts'

const LATENT_DIM = 16

export const convVae = vaeOf({
  encoder: downward(2 * LATENT_DIM),
  decoder: upward('linear'),
  latentDim: LATENT_DIM,
})
