import { downLayers, initialiserFor, upLayers } from '../layers.ts'
import type { NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { AutoencoderHyperparameters as Hp } from '../autoencoder/spec.ts'

/** The layers of the encoder and of the decoder. */
export const networks = (
  hp: Hp,
  { shape }: DataForm,
): Record<'encoder' | 'decoder', NetworkSpec> => ({
  encoder: {
    inputShape: shape,
    layers: [
      ...downLayers(hp, { initialiser: initialiserFor(hp.activation) }),
      { kind: 'dense', units: hp.latentDim, initialiser: 'glorot', activation: 'linear' },
    ],
  },
  decoder: {
    inputShape: [hp.latentDim],
    layers: upLayers(hp, shape, { initialiser: initialiserFor(hp.activation) }),
  },
})
