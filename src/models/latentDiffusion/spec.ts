import { adam, LATENT_DIM } from '../commonParameters.ts'
import { DENOISING_CHARTS, DENOISING_PARAMETERS } from '../denoisingParameters.ts'
import { NETWORK_PARAMETERS } from '../networkParameters.ts'
import { defineFamily } from '../spec.ts'
import type { HyperparametersOf } from '../spec.ts'

const { network, width, depth, channels, stages, activation } = NETWORK_PARAMETERS

/** An autoencoder of images, and a flow or a diffusion model of its codes. */
export const spec = defineFamily({
  id: 'latentDiffusion',
  kinds: ['image'],
  represented: { image: 'latent-flow' },
  counterpart: 'diffusion',
  paper: {
    cite: 'Rombach et al. 2022, High-Resolution Image Synthesis with Latent Diffusion Models',
    url: 'https://arxiv.org/abs/2112.10752',
  },
  parameters: {
    network,
    // The denoiser is dense whatever the others are.
    width: { ...width, when: { depth: width.when.depth } },
    depth: { ...depth, when: {} },
    channels,
    stages,
    activation,
    latentDim: { ...LATENT_DIM, default: 16, min: 2 },
    ...DENOISING_PARAMETERS,
    beta: {
      kind: 'number',
      card: 'training',
      default: 0.3,
      min: 0.01,
      max: 30,
      step: 0.01,
      scale: 'log',
      live: true,
      tone: 'latent',
    },
  },
  basic: ['latentDim', 'conditional', 'samplerSteps', 'guidance'],
  players: [
    {
      id: 'autoencoder',
      tone: 'latent',
      optimiser: adam(1e-3),
    },
    {
      id: 'denoiser',
      tone: 'generated',
      optimiser: adam(1e-3),
    },
  ],
  charts: [
    ...DENOISING_CHARTS,
    { id: 'reconstruction', axis: 'nats', curves: [{ term: 'reconstruction', tone: 'real' }] },
    { id: 'kl', axis: 'nats', curves: [{ term: 'kl', tone: 'latent' }] },
  ],
  sheets: ['generated', 'ways', 'reconstructions'],
})

export type LatentDiffusionHyperparameters = HyperparametersOf<typeof spec.parameters>
