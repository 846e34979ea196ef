import { adam } from '../../commonParameters.ts'
import { defineFamily } from '../../spec.ts'
import type { HyperparametersOf } from '../../spec.ts'

/** A throw-away diffusion model of points: no latent vector, and a sampler of many steps. */
export const spec = defineFamily({
  id: 'test-diffusion',
  paper: {
    cite: 'Ho et al. 2020, Denoising Diffusion Probabilistic Models',
    url: 'https://arxiv.org/abs/2006.11239',
  },
  kinds: ['points'],
  parameters: {
    width: {
      kind: 'number',
      card: 'model',
      default: 64,
      min: 8,
      max: 256,
      step: 8,
      scale: 'log',
      integer: true,
      unit: 'units',
      live: false,
    },
    samplerSteps: {
      kind: 'number',
      card: 'model',
      default: 20,
      min: 1,
      max: 100,
      step: 1,
      scale: 'linear',
      integer: true,
      unit: 'steps',
      live: true,
    },
  },
  basic: ['samplerSteps', 'width'],
  players: [
    {
      id: 'denoiser',
      tone: 'generated',
      optimiser: adam(5e-3),
    },
  ],
  charts: [
    { id: 'noise', axis: 'squaredError', curves: [{ term: 'noiseError', tone: 'generated' }] },
  ],
  sheets: ['generated'],
  views: [{ id: 'field', of: 'model' }],
})

export type DiffusionHyperparameters = HyperparametersOf<typeof spec.parameters>
