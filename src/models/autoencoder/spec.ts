import { adam, LATENT_DIM } from '../commonParameters.ts'
import { defineFamily } from '../spec.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import type { HyperparametersOf } from '../spec.ts'

/** Autoencoder: what can be set and what is plotted. */
export const spec = defineFamily({
  id: 'autoencoder',
  kinds: ['image', 'points'],
  represented: { image: 'ae-32' },
  paper: {
    cite: 'Hinton & Salakhutdinov 2006, Reducing the Dimensionality of Data with Neural Networks',
    url: 'https://doi.org/10.1126/science.1127647',
  },
  parameters: {
    ...NETWORK_PARAMETERS,
    latentDim: { ...LATENT_DIM, default: 32 },
    likelihood: {
      kind: 'choice',
      card: 'model',
      default: 'squared-error',
      options: ['squared-error', 'cross-entropy'],
      live: false,
    },
    corruption: {
      kind: 'number',
      card: 'training',
      default: 0,
      min: 0,
      max: 1,
      step: 0.01,
      scale: 'linear',
      live: true,
      tone: 'real',
    },
  },
  basic: ['latentDim', 'corruption', 'autoencoder.learningRate'],
  players: [
    {
      id: 'autoencoder',
      tone: 'generated',
      optimiser: adam(1e-3),
    },
  ],
  charts: [
    {
      id: 'squaredError',
      axis: 'squaredError',
      curves: [{ term: 'squaredError', tone: 'generated' }],
      references: [{ id: 'meanImage', value: 0.0675, tone: 'real', ofImages: true }],
    },
    {
      id: 'crossEntropy',
      axis: 'nats',
      curves: [{ term: 'crossEntropy', tone: 'generated' }],
      when: { likelihood: ['cross-entropy'] },
    },
  ],
  latent: { dimension: 'latentDim', prior: 'none' },
  sheets: ['reconstructions', 'generated'],
})

export type AutoencoderHyperparameters = HyperparametersOf<typeof spec.parameters>
