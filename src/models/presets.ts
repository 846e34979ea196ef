/** Named experiments. What each one shows is said in the catalogues under `preset.<name>.title` and `preset.<name>.shows`. */
import { DEFAULT_DATASET } from '../datasets/datasets.ts'
import { checkExperiment, dataOf, defaultExperiment } from './experiment.ts'
import type { DataChoice, Experiment } from './experiment.ts'
import type { OptimiserSettings, ParameterValue } from './spec.ts'

export interface Changes {
  /** The data that it is made for; the family's usual ones unless it says so. */
  readonly dataset?: string
  readonly hyperparameters?: Readonly<Record<string, ParameterValue>>
  readonly optimisers?: Readonly<Record<string, Partial<OptimiserSettings>>>
  readonly batchSize?: number
  readonly images?: number
}

/** An experiment of a family with everything else at its default. */
export function preset(family: string, changes: Changes): Experiment {
  const base = defaultExperiment(family, changes.dataset)
  return {
    ...base,
    batchSize: changes.batchSize ?? base.batchSize,
    images: changes.images ?? base.images,
    hyperparameters: { ...base.hyperparameters, ...changes.hyperparameters },
    optimisers: Object.fromEntries(
      Object.entries(base.optimisers).map(([player, optimiser]) => [
        player,
        { ...optimiser, ...changes.optimisers?.[player] },
      ]),
    ),
  }
}

/** The convolutional networks that draw the best digits. */
const LARGE_CONV = { network: 'conv', channels: 32, stages: 3, initialiser: 'normal' } as const

/** An autoencoder and a flow of its codes: minutes on two cores. */
const LATENT_FLOW = {
  optimisers: {
    autoencoder: { learningRate: 2e-3, decaySteps: 20_000 },
    denoiser: { learningRate: 2e-3, decaySteps: 20_000 },
  },
  batchSize: 128,
} as const

/** Convolutional networks for any computer. */
const SMALL_CONV = {
  hyperparameters: { network: 'conv', channels: 16, stages: 2, initialiser: 'normal', packing: 2 },
  optimisers: { critic: { decaySteps: 12_000 }, generator: { decaySteps: 12_000 } },
  batchSize: 32,
} as const

/** Dense networks in which nothing ties the samples of a batch together. */
const COLLAPSING = {
  hyperparameters: { width: 256, depth: 3, batchNorm: false, averageDecay: 0 },
  optimisers: { critic: { learningRate: 2e-4 }, generator: { learningRate: 2e-4 } },
} as const

export const PRESETS = {
  'gan-dense': preset('gan', {
    hyperparameters: {
      width: 512,
      depth: 2,
      dropout: 0.3,
      labelSmoothing: 0.1,
      averageDecay: 0.998,
    },
    optimisers: {
      critic: { learningRate: 1e-3, decaySteps: 40_000 },
      generator: { learningRate: 1e-3, decaySteps: 40_000 },
    },
    batchSize: 32,
  }),
  'gan-conv': preset('gan', {
    hyperparameters: { ...LARGE_CONV, packing: 2 },
    optimisers: { critic: { decaySteps: 6000 }, generator: { decaySteps: 6000 } },
    batchSize: 32,
  }),
  // Dropout and packing keep the discriminator from learning the digits by heart in a run of a million images.
  'gan-conv-long': preset('gan', {
    hyperparameters: { ...LARGE_CONV, packing: 2, dropout: 0.25 },
    optimisers: {
      critic: { learningRate: 8e-4, decaySteps: 32_000 },
      generator: { decaySteps: 32_000 },
    },
    batchSize: 32,
  }),
  'gan-conv-lite': preset('gan', SMALL_CONV),
  'gan-conditional-lite': preset('gan', {
    hyperparameters: {
      network: 'conv',
      channels: 16,
      stages: 2,
      initialiser: 'normal',
      conditional: true,
    },
    optimisers: {
      critic: { learningRate: 1e-3, decaySteps: 3000 },
      generator: { learningRate: 3e-3, decaySteps: 3000 },
    },
    batchSize: 32,
  }),
  'gan-conditional': preset('gan', {
    hyperparameters: { ...LARGE_CONV, conditional: true },
    optimisers: { critic: { decaySteps: 6000 }, generator: { decaySteps: 6000 } },
    batchSize: 32,
  }),
  'wgan-gp': preset('gan', {
    hyperparameters: { objective: 'wgan-gp', criticSteps: 3, batchNorm: false },
    optimisers: {
      critic: { learningRate: 1e-3, beta2: 0.9 },
      generator: { learningRate: 1e-3, beta2: 0.9 },
    },
    batchSize: 32,
  }),
  r3gan: preset('gan', {
    hyperparameters: { objective: 'r3gan', batchNorm: false },
    optimisers: {
      critic: { learningRate: 1e-3, beta1: 0, beta2: 0.99 },
      generator: { learningRate: 1e-3, beta1: 0, beta2: 0.99 },
    },
    batchSize: 32,
  }),
  'gan-collapse': preset('gan', COLLAPSING),
  // At first both colours show the same digit.
  'stacked-collapse': preset('gan', { dataset: 'stackedTwo', ...COLLAPSING }),
  'stacked-packed': preset('gan', { dataset: 'stackedTwo', ...SMALL_CONV }),
  'gan-critic-too-strong': preset('gan', {
    hyperparameters: { objective: 'minimax', batchNorm: false, criticSteps: 5, averageDecay: 0 },
    optimisers: { critic: { learningRate: 2e-3 }, generator: { learningRate: 1e-4 } },
  }),
  // Without normalisation over the batch, and with noise at first, points spread over their modes instead of along a curve.
  'gan-ring': preset('gan', {
    dataset: 'ring8',
    hyperparameters: {
      width: 64,
      depth: 2,
      latentDim: 4,
      batchNorm: false,
      packing: 2,
      instanceNoise: 0.2,
      averageDecay: 0.998,
    },
    optimisers: {
      critic: { learningRate: 1e-3, decaySteps: 12_000 },
      generator: { learningRate: 1e-3, decaySteps: 12_000 },
    },
    batchSize: 128,
  }),
  'gan-moons': preset('gan', {
    dataset: 'moons',
    hyperparameters: { width: 64, depth: 2, latentDim: 8, packing: 2, averageDecay: 0.998 },
    optimisers: {
      critic: { learningRate: 1e-3, decaySteps: 8000 },
      generator: { learningRate: 1e-3, decaySteps: 8000 },
    },
    batchSize: 128,
  }),
  'vae-dense-20': preset('vae', {
    hyperparameters: { width: 400, depth: 1, latentDim: 20 },
    batchSize: 128,
  }),
  'vae-2d': preset('vae', {
    hyperparameters: { width: 320, depth: 2, latentDim: 2 },
    batchSize: 128,
  }),
  'vae-conv': preset('vae', {
    hyperparameters: { network: 'conv', channels: 16, latentDim: 16, warmUpSteps: 450 },
    batchSize: 128,
  }),
  // In eight dimensions half of the draws from the prior show no digit at all, whichever is asked for.
  'vae-conditional': preset('vae', {
    hyperparameters: { width: 400, depth: 1, latentDim: 2, conditional: true },
    batchSize: 128,
  }),
  'ae-32': preset('autoencoder', { hyperparameters: { latentDim: 32 }, batchSize: 128 }),
  'ae-2d': preset('autoencoder', { hyperparameters: { latentDim: 2 }, batchSize: 128 }),
  'ae-denoising': preset('autoencoder', {
    hyperparameters: { latentDim: 32, corruption: 0.4 },
    batchSize: 128,
  }),
  'flow-ring': preset('diffusion', {
    dataset: 'ring8',
    optimisers: { denoiser: { decaySteps: 6000 } },
    batchSize: 256,
  }),
  'flow-checkerboard': preset('diffusion', {
    dataset: 'checkerboard',
    optimisers: { denoiser: { decaySteps: 12_000 } },
    batchSize: 256,
  }),
  'ddpm-moons': preset('diffusion', {
    dataset: 'moons',
    hyperparameters: { process: 'ddpm', samplerSteps: 100 },
    optimisers: { denoiser: { decaySteps: 6000 } },
    batchSize: 256,
  }),
  'latent-flow': preset('latentDiffusion', LATENT_FLOW),
  'latent-flow-conditional': preset('latentDiffusion', {
    ...LATENT_FLOW,
    hyperparameters: { conditional: true, guidance: 2 },
  }),
  // Each step of the sampler is two passes through the U-Net: ten of them follow a way that is nearly straight.
  'unet-flow': preset('diffusion', {
    dataset: 'mnist',
    hyperparameters: { samplerSteps: 10 },
    optimisers: { denoiser: { learningRate: 4e-3, decaySteps: 6000 } },
  }),
  // A single step cannot follow a way that bends: everything is drawn near the middle.
  'flow-one-step': preset('diffusion', {
    dataset: 'ring8',
    hyperparameters: { samplerSteps: 1, solver: 'euler' },
    optimisers: { denoiser: { decaySteps: 6000 } },
    batchSize: 256,
  }),
  made: preset('autoregressive', {
    optimisers: { predictor: { learningRate: 2e-3, decaySteps: 20_000 } },
    batchSize: 128,
  }),
  pixelcnn: preset('autoregressive', {
    hyperparameters: { network: 'conv' },
    optimisers: { predictor: { learningRate: 2e-3, decaySteps: 10_000 } },
    batchSize: 32,
  }),
  // Every output sees its own pixel, and learns to copy it.
  'made-no-masks': preset('autoregressive', { hyperparameters: { masks: false }, batchSize: 128 }),
  places: preset('transformer', {
    hyperparameters: { conditional: true, dropout: 0.1 },
    optimisers: { predictor: { learningRate: 3e-3, decaySteps: 14_000 } },
  }),
  'places-lite': preset('transformer', {
    hyperparameters: { transformerBlocks: 2, width: 32, conditional: true },
    optimisers: { predictor: { learningRate: 5e-3, decaySteps: 8000 } },
  }),
  'places-small': preset('transformer', {
    hyperparameters: { transformerBlocks: 1, heads: 1, width: 16 },
    optimisers: { predictor: { learningRate: 5e-3 } },
  }),
  'places-memorised': preset('transformer', {
    images: 500,
    hyperparameters: { width: 96 },
    optimisers: { predictor: { weightDecay: 0 } },
  }),
} as const satisfies Record<string, Experiment>

/** Tells whether a preset is made for one data set: on others it would not show what it says. */
export const hasOwnData = (name: PresetName): boolean =>
  PRESETS[name].dataset !== DEFAULT_DATASET.id

/**
 * A preset on the data at hand; on those that it comes with where it is made for them, or where its networks cannot read
 * the others.
 */
export function presetOn(name: PresetName, data: DataChoice): Experiment {
  const own: Experiment = PRESETS[name]
  const moved = { ...own, ...dataOf(data) }
  const canMove = data.dataset === own.dataset || !hasOwnData(name)
  return canMove && 'experiment' in checkExperiment(moved) ? moved : own
}

export type PresetName = keyof typeof PRESETS

export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]

/** Tells whether `name` is one of the presets. */
export const isPresetName = (name: string): name is PresetName => Object.hasOwn(PRESETS, name)
