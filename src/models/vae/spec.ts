import { adam, CONDITIONAL, LATENT_DIM } from '../commonParameters.ts'
import { defineFamily } from '../spec.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import type { HyperparametersOf } from '../spec.ts'

/** Variational autoencoder with a Bernoulli likelihood in logits and a unit Gaussian prior. */
export const spec = defineFamily({
  id: 'vae',
  kinds: ['image', 'points'],
  represented: { image: 'vae-dense-20' },
  likelihood: { term: 'negativeElbo', isBound: true, pixels: 'greys' },
  paper: {
    cite: 'Kingma & Welling 2014, Auto-Encoding Variational Bayes',
    url: 'https://arxiv.org/abs/1312.6114',
  },
  parameters: {
    ...NETWORK_PARAMETERS,
    activation: { ...NETWORK_PARAMETERS.activation, default: 'relu' },
    latentDim: { ...LATENT_DIM, default: 20, min: 2 },
    conditional: CONDITIONAL,
    beta: {
      kind: 'number',
      card: 'training',
      default: 1,
      min: 0.01,
      max: 30,
      step: 0.01,
      scale: 'log',
      live: true,
      tone: 'latent',
    },
    warmUpSteps: {
      kind: 'number',
      card: 'training',
      default: 0,
      min: 0,
      max: 5000,
      step: 50,
      scale: 'linear',
      integer: true,
      unit: 'steps',
      live: true,
      tone: 'latent',
    },
  },
  basic: ['latentDim', 'conditional', 'beta', 'vae.learningRate'],
  players: [
    {
      id: 'vae',
      tone: 'generated',
      optimiser: adam(1e-3),
    },
  ],
  charts: [
    { id: 'negativeElbo', axis: 'nats', curves: [{ term: 'negativeElbo', tone: 'generated' }] },
    { id: 'reconstruction', axis: 'nats', curves: [{ term: 'reconstruction', tone: 'real' }] },
    {
      id: 'kl',
      axis: 'nats',
      curves: [{ term: 'kl', tone: 'latent' }],
      references: [{ id: 'priorIgnored', value: 0, tone: 'latent' }],
    },
  ],
  latent: { dimension: 'latentDim', prior: 'normal' },
  sheets: ['generated', 'reconstructions'],
})

export type VaeHyperparameters = HyperparametersOf<typeof spec.parameters>
