import { adam } from '../commonParameters.ts'
import { DENOISING_CHARTS, DENOISING_PARAMETERS } from '../denoisingParameters.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { network, width, depth, channels, activation } = NETWORK_PARAMETERS

/** A model that undoes noise step by step: a rectified flow, or denoising diffusion. Points by dense layers, images by a U-Net. */
export const spec = defineFamily({
  id: 'diffusion',
  kinds: ['points', 'image'],
  represented: { points: 'flow-ring', image: 'unet-flow' },
  shownOn: 'ring8',
  paper: {
    cite: 'Ho, Jain & Abbeel 2020, Denoising Diffusion Probabilistic Models',
    url: 'https://arxiv.org/abs/2006.11239',
  },
  parameters: {
    network: {
      ...network,
      needs: {
        ...network.needs,
        dense: { kinds: ['points'], limit: 'denseNeedsPoints' },
      },
    },
    width: { ...width, default: 128 },
    depth: { ...depth, default: 3 },
    channels: { ...channels, default: 8 },
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
  sheets: ['generated', 'ways'],
})

export type DiffusionHyperparameters = HyperparametersOf<typeof spec.parameters>
