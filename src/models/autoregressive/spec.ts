import { CONDITIONAL } from '../commonParameters.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { width, depth, activation } = NETWORK_PARAMETERS

/** A model that draws an image pixel by pixel, each told by those before it. */
export const spec = defineFamily({
  id: 'autoregressive',
  kinds: ['image'],
  represented: { image: 'made' },
  likelihood: { term: 'surprise', isBound: false, pixels: 'bits' },
  paper: {
    cite: 'Germain et al. 2015, MADE: Masked Autoencoder for Distribution Estimation',
    url: 'https://arxiv.org/abs/1502.03509',
  },
  parameters: {
    // Its network is dense.
    width: { ...width, default: 500, when: { depth: width.when.depth } },
    depth: { ...depth, default: 1, when: {} },
    activation: { ...activation, default: 'relu', when: { depth: width.when.depth } },
    pixelOrder: {
      kind: 'choice',
      card: 'model',
      default: 'rows',
      options: ['rows', 'shuffled'],
      live: false,
    },
    masks: { kind: 'switch', card: 'model', default: true, live: false },
    conditional: CONDITIONAL,
  },
  basic: ['pixelOrder', 'masks', 'predictor.learningRate'],
  players: [
    {
      id: 'predictor',
      tone: 'generated',
      optimiser: { kind: 'adam', learningRate: 2e-3, beta1: 0.9, beta2: 0.999, decaySteps: 0 },
    },
  ],
  charts: [
    {
      id: 'surprise',
      axis: 'nats',
      curves: [{ term: 'surprise', tone: 'generated' }],
    },
  ],
  sheets: ['generated'],
  views: [
    { id: 'surprise', of: 'examples' },
    { id: 'completions', of: 'examples' },
  ],
})

export type AutoregressiveHyperparameters = HyperparametersOf<typeof spec.parameters>
