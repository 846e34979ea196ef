import { denoiserNetwork } from '../denoisingParameters.ts'
import { downLayers, initialiserFor, upLayers } from '../layers.ts'
import type { NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { LatentDiffusionHyperparameters as Hp } from '../latentDiffusion/spec.ts'

/** The layers of the encoder, which ends in mu and logVar side by side, `[2 latentDim]`, of the decoder, and of the denoiser. */
export const networks = (
  hp: Hp,
  { shape, classes }: DataForm,
): Record<'encoder' | 'decoder' | 'denoiser', NetworkSpec> => ({
  encoder: {
    inputShape: shape,
    layers: [
      ...downLayers(hp, { initialiser: initialiserFor(hp.activation) }),
      { kind: 'dense', units: 2 * hp.latentDim, initialiser: 'glorot', activation: 'linear' },
    ],
  },
  decoder: {
    inputShape: [hp.latentDim],
    layers: upLayers(hp, shape, { initialiser: 'glorot' }),
  },
  denoiser: denoiserNetwork(hp.latentDim, hp, classes),
})
