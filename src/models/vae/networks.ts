import { decodedShape, downLayers, initialiserFor, upLayers } from '../layers.ts'
import type { NetworkSpec } from '../layers.ts'
import type { DataForm } from '../spec.ts'
import type { VaeHyperparameters as Hp } from '../vae/spec.ts'

/** The layers of the encoder, which ends in mu and logVar side by side, `[2 latentDim]`, and of the decoder. */
export const networks = (hp: Hp, data: DataForm): Record<'encoder' | 'decoder', NetworkSpec> => ({
  encoder: {
    inputShape: data.shape,
    layers: [
      ...downLayers(hp, { initialiser: initialiserFor(hp.activation) }),
      { kind: 'dense', units: 2 * hp.latentDim, initialiser: 'glorot', activation: 'linear' },
    ],
  },
  decoder: {
    inputShape: decodedShape(hp, data),
    layers: upLayers(hp, data.shape, { initialiser: 'glorot' }),
  },
})
