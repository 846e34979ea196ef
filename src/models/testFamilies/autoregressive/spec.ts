import { adam } from '../../commonParameters.ts'
import { defineFamily } from '../../spec.ts'
import type { HyperparametersOf } from '../../spec.ts'

/** A throw-away model of token sequences, one token after the other: no latent vector. */
export const spec = defineFamily({
  id: 'test-autoregressive',
  paper: {
    cite: 'Larochelle & Murray 2011, The Neural Autoregressive Distribution Estimator',
    url: 'https://proceedings.mlr.press/v15/larochelle11a.html',
  },
  kinds: ['tokens'],
  parameters: {
    width: {
      kind: 'number',
      card: 'model',
      default: 32,
      min: 8,
      max: 256,
      step: 8,
      scale: 'log',
      integer: true,
      unit: 'units',
      live: false,
    },
    conditional: { kind: 'switch', card: 'model', default: false, live: false },
  },
  basic: ['width', 'reader.learningRate'],
  players: [
    {
      id: 'reader',
      tone: 'generated',
      optimiser: adam(1e-2),
    },
  ],
  charts: [
    { id: 'likelihood', axis: 'nats', curves: [{ term: 'crossEntropy', tone: 'generated' }] },
  ],
  sheets: ['generated'],
  views: [{ id: 'surprise', of: 'examples' }],
})

export type AutoregressiveHyperparameters = HyperparametersOf<typeof spec.parameters>
