/**
 * Experiments for the command line: the page's presets, and the comparison of GANs on mixtures of Gaussians that VEEGAN
 * (Srivastava et al. 2017, arXiv:1705.07761) and PacGAN (Lin et al. 2018, arXiv:1712.04086) made, with modes of standard
 * deviation 0.1 and few updates: Sandland's, https://github.com/brycesandlund/paired-discriminator.
 */
import { isPresetName, preset, PRESET_NAMES, PRESETS } from './presets.ts'
import type { Experiment } from './experiment.ts'
import type { Changes } from './presets.ts'
import type { OptimiserSettings } from './spec.ts'

type Method = Pick<Changes, 'hyperparameters' | 'optimisers'>

/** 8 modes on a ring of radius 2, and 25 on a grid of spacing 1.5. */
const MIXTURES = {
  ring: { dataset: 'ring8', updates: 10_000, depth: 2 },
  grid: { dataset: 'grid25', updates: 50_000, depth: 3 },
} as const

const both = (optimiser: Partial<OptimiserSettings>): NonNullable<Method['optimisers']> => ({
  critic: optimiser,
  generator: optimiser,
})

/** Each method by its name; `updates` is when the learning rate has come to its end. */
const METHODS: Readonly<Record<string, (updates: number) => Method>> = {
  /** As VEEGAN's comparison has it: a generator that learns ten times as fast as the critic, and no moving average of it. */
  vanilla: () => ({
    hyperparameters: { averageDecay: 0 },
    optimisers: { critic: { learningRate: 1e-4 }, generator: { learningRate: 1e-3 } },
  }),
  'wgan-gp': (updates) => ({
    hyperparameters: { objective: 'wgan-gp', gradientPenalty: 0.1, criticSteps: 2 },
    optimisers: both({ learningRate: 1e-3, beta2: 0.9, decaySteps: updates }),
  }),
  pacgan2: (updates) => ({
    hyperparameters: {
      packing: 2,
      instanceNoise: 0.2,
      instanceNoiseSteps: Math.round(updates / 5),
    },
    optimisers: both({ learningRate: 1e-3, decaySteps: updates }),
  }),
  r3gan: (updates) => ({
    hyperparameters: { objective: 'r3gan', gamma: 0.01 },
    optimisers: both({ learningRate: 1e-3, beta1: 0, beta2: 0.99, decaySteps: updates }),
  }),
}

/** Every method on both mixtures: `ring-vanilla`, `grid-pacgan2`, ... */
const OF_PAPERS: ReadonlyMap<string, Experiment> = new Map(
  Object.entries(MIXTURES).flatMap(([mixture, { dataset, updates, depth }]) =>
    Object.entries(METHODS).map(([name, method]) => {
      const { hyperparameters, optimisers } = method(updates)
      const experiment = preset('gan', {
        dataset,
        hyperparameters: {
          width: 64,
          depth,
          latentDim: 4,
          batchNorm: false,
          averageDecay: 0.999,
          ...hyperparameters,
        },
        ...(optimisers && { optimisers }),
        batchSize: 256,
      })
      return [
        `${mixture}-${name}`,
        { ...experiment, stop: { kind: 'steps', at: updates } },
      ] as const
    }),
  ),
)

export const RECIPE_NAMES: readonly string[] = [...PRESET_NAMES, ...OF_PAPERS.keys()]

/** Looks an experiment up by its name; `undefined` when there is none. */
export const findRecipe = (name: string): Experiment | undefined =>
  isPresetName(name) ? PRESETS[name] : OF_PAPERS.get(name)
