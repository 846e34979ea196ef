import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { width, depth, activation } = NETWORK_PARAMETERS

/** A model that undoes noise step by step: a rectified flow, or denoising diffusion. */
export const spec = defineFamily({
  id: 'diffusion',
  kinds: ['points'],
  shownOn: 'ring8',
  paper: {
    cite: 'Ho, Jain & Abbeel 2020, Denoising Diffusion Probabilistic Models',
    url: 'https://arxiv.org/abs/2006.11239',
  },
  parameters: {
    // Its network is dense.
    width: { ...width, default: 128, when: { depth: width.when.depth } },
    depth: { ...depth, default: 3, when: {} },
    activation,
    conditional: {
      kind: 'switch',
      card: 'model',
      default: false,
      needsClasses: true,
      live: false,
    },
    process: {
      kind: 'choice',
      card: 'training',
      default: 'flow',
      options: ['flow', 'ddpm'],
      live: false,
    },
    samplerSteps: {
      kind: 'number',
      card: 'model',
      default: 25,
      min: 1,
      max: 100,
      step: 1,
      scale: 'log',
      integer: true,
      unit: 'steps',
      live: true,
      tone: 'generated',
    },
    solver: {
      kind: 'choice',
      card: 'model',
      default: 'heun',
      options: ['euler', 'heun'],
      live: true,
      when: { process: ['flow'] },
    },
    guidance: {
      kind: 'number',
      card: 'model',
      default: 1,
      min: 0,
      max: 5,
      step: 0.1,
      scale: 'linear',
      live: true,
      tone: 'generated',
      when: { conditional: [true] },
    },
    averageDecay: {
      kind: 'number',
      card: 'training',
      default: 0.999,
      min: 0,
      max: 0.9999,
      step: 0.0001,
      scale: 'linear',
      live: true,
      tone: 'generated',
    },
  },
  basic: ['process', 'samplerSteps', 'denoiser.learningRate'],
  players: [
    {
      id: 'denoiser',
      tone: 'generated',
      optimiser: { kind: 'adam', learningRate: 4e-3, beta1: 0.9, beta2: 0.999, decaySteps: 0 },
    },
  ],
  charts: [
    {
      id: 'denoising',
      axis: 'squaredError',
      curves: [{ term: 'denoisingError', tone: 'generated' }],
    },
    {
      id: 'byTime',
      axis: 'squaredError',
      curves: [
        { term: 'errorLittleNoise', tone: 'real' },
        { term: 'errorHalfNoise', tone: 'latent' },
        { term: 'errorMuchNoise', tone: 'generated' },
      ],
    },
  ],
  leads: true,
  sheets: ['generated'],
})

export type DiffusionHyperparameters = HyperparametersOf<typeof spec.parameters>
