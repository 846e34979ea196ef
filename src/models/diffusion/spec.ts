import { adam } from '../commonParameters.ts'
import { DENOISING_CHARTS, DENOISING_PARAMETERS } from '../denoisingParameters.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { width, depth, activation } = NETWORK_PARAMETERS

/** A model that undoes noise step by step: a rectified flow, or denoising diffusion. */
export const spec = defineFamily({
  id: 'diffusion',
  kinds: ['points'],
  represented: { points: 'flow-ring' },
  shownOn: 'ring8',
  counterpart: 'latentDiffusion',
  paper: {
    cite: 'Ho, Jain & Abbeel 2020, Denoising Diffusion Probabilistic Models',
    url: 'https://arxiv.org/abs/2006.11239',
  },
  parameters: {
    // Its network is dense.
    width: { ...width, default: 128, when: { depth: width.when.depth } },
    depth: { ...depth, default: 3, when: {} },
    activation,
    ...DENOISING_PARAMETERS,
  },
  basic: ['process', 'samplerSteps', 'denoiser.learningRate'],
  players: [
    {
      id: 'denoiser',
      tone: 'generated',
      optimiser: adam(4e-3),
    },
  ],
  charts: DENOISING_CHARTS,
  leads: true,
  sheets: ['generated'],
})

export type DiffusionHyperparameters = HyperparametersOf<typeof spec.parameters>
