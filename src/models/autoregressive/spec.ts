import { adam, BLOCKS, CONDITIONAL } from '../commonParameters.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { network, width, depth, channels, activation } = NETWORK_PARAMETERS

/** What masks of dense layers can do, and those of windows cannot. */
const IF_DENSE = { network: ['dense'] }

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
    network,
    width: { ...width, default: 500 },
    depth: { ...depth, default: 1 },
    channels,
    blocks: BLOCKS,
    activation: { ...activation, default: 'relu' },
    pixelOrder: {
      kind: 'choice',
      card: 'model',
      default: 'rows',
      options: ['rows', 'shuffled'],
      live: false,
      when: IF_DENSE,
    },
    masks: { kind: 'switch', card: 'model', default: true, live: false, when: IF_DENSE },
    conditional: CONDITIONAL,
  },
  basic: ['network', 'pixelOrder', 'masks', 'predictor.learningRate'],
  players: [
    {
      id: 'predictor',
      tone: 'generated',
      optimiser: adam(2e-3),
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
