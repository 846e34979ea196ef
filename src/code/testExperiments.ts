/** Small experiments in which, among them, every setting means something. */
import { DATASETS } from '../datasets/datasets.ts'
import { ownSpec } from '../datasets/own.ts'
import { checkExperiment, defaultExperiment, fitOptions } from '../models/experiment.ts'
import { spec as gan } from '../models/gan/spec.ts'
import type { OwnText } from '../datasets/own.ts'
import type { Experiment } from '../models/experiment.ts'
import type {
  DataKind,
  Hyperparameters,
  OptimiserSettings,
  ParameterValue,
} from '../models/spec.ts'

const SMALL = { width: 16, depth: 2, channels: 4, latentDim: 3 } as const

/** One setting changed. */
export const withSetting = (base: Experiment, name: string, value: ParameterValue): Experiment => ({
  ...base,
  hyperparameters: { ...base.hyperparameters, [name]: value },
})

/** The settings of one optimiser changed. */
export const withOptimisers = (
  base: Experiment,
  player: string,
  settings: Partial<OptimiserSettings>,
): Experiment => ({
  ...base,
  optimisers: {
    ...base.optimisers,
    [player]: { ...(base.optimisers[player] as OptimiserSettings), ...settings },
  },
})

function small(family: string, dataset: string, changes: Hyperparameters): Experiment {
  const base = defaultExperiment(family, dataset)
  const sizes = Object.entries(SMALL).filter(([name]) => name in base.hyperparameters)
  const hyperparameters = {
    ...base.hyperparameters,
    ...Object.fromEntries(sizes),
    ...changes,
  }
  const made = fitOptions({ ...base, batchSize: 24, hyperparameters })
  const checked = checkExperiment(made)
  if ('faults' in checked) throw new Error(checked.faults.join('; '))
  return made
}

/** All that can be on together, besides the objective. */
const FULL = {
  conditional: true,
  packing: 2,
  criticSteps: 2,
  dropout: 0.25,
  labelSmoothing: 0.1,
  instanceNoise: 0.2,
  spectralNorm: true,
  averageDecay: 0.99,
} as const

/** Told the class, and led to it. */
const GUIDED = { conditional: true, guidance: 2.5, samplerSteps: 8 } as const

/** A small transformer whose draws are of the likeliest tokens. */
const SHAPED = {
  transformerBlocks: 2,
  heads: 2,
  temperature: 0.8,
  topK: 12,
  topP: 0.9,
} as const

/** Sets of points that are drawn. */
const drawnSets = DATASETS.filter(({ noise }) => noise !== undefined)

/** Every objective, family, network and kind of data, plain and with all that can be added. */
export const everyKind = (): readonly (readonly [string, Experiment])[] => [
  ...gan.parameters.objective.options.map(
    (objective) => [objective, small('gan', 'mnist', { objective, ...FULL })] as const,
  ),
  ['conv, all on', small('gan', 'mnist', { ...FULL, network: 'conv', stages: 3 })],
  [
    'conv, no average',
    small('gan', 'mnist', { network: 'conv', averageDecay: 0, initialiser: 'glorot' }),
  ],
  ['points, all on', small('gan', 'ring8', { ...FULL, objective: 'r3gan' })],
  ...drawnSets.map(
    ({ id }) =>
      [id, { ...small('vae', id, {}), noise: id === 'line' ? 0 : 0.5, dataSeed: 3 }] as const,
  ),
  ['points', small('gan', 'moons', { objective: 'wgan-gp', batchNorm: false })],
  ['vae', small('vae', 'mnist', { warmUpSteps: 100 })],
  ['vae, conv', small('vae', 'mnist', { network: 'conv', stages: 3, conditional: true })],
  ['vae of points', small('vae', 'moons', { conditional: true })],
  ['autoencoder', small('autoencoder', 'mnist', { corruption: 0.3 })],
  [
    'autoencoder, conv',
    small('autoencoder', 'mnist', { network: 'conv', likelihood: 'cross-entropy' }),
  ],
  ['autoencoder of points', small('autoencoder', 'ring8', { corruption: 0.1 })],
  ['tanh', small('gan', 'ring8', { ...FULL, activation: 'tanh', initialiser: 'glorot', width: 3 })],
  ['vae, conv, leaky ReLU', small('vae', 'mnist', { network: 'conv', activation: 'leakyRelu' })],
  ['autoencoder, linear', small('autoencoder', 'mnist', { activation: 'linear' })],
  ['no hidden layer', small('gan', 'mnist', { ...FULL, depth: 0 })],
  ['vae, no hidden layer', small('vae', 'moons', { depth: 0 })],
  ['autoencoder, no hidden layer', small('autoencoder', 'ring8', { depth: 0 })],
  ['made', small('autoregressive', 'mnist', { depth: 1 })],
  [
    'made, shuffled, told the class',
    small('autoregressive', 'mnist', { pixelOrder: 'shuffled', conditional: true }),
  ],
  ['made, no masks', small('autoregressive', 'mnist', { masks: false, depth: 1 })],
  ['made, no hidden layer', small('autoregressive', 'mnist', { depth: 0 })],
  ['pixelcnn', small('autoregressive', 'mnist', { network: 'conv', blocks: 1 })],
  [
    'pixelcnn, told the class',
    small('autoregressive', 'mnist', { network: 'conv', blocks: 2, conditional: true }),
  ],
  ['flow', small('diffusion', 'moons', { samplerSteps: 5 })],
  [
    'flow, euler, guided',
    small('diffusion', 'ring8', { ...GUIDED, solver: 'euler', averageDecay: 0.5 }),
  ],
  ['flow, heun, guided', small('diffusion', 'ring8', GUIDED)],
  ['ddpm', small('diffusion', 'pinwheel', { process: 'ddpm', samplerSteps: 8 })],
  ['flow of images', small('diffusion', 'mnist', { samplerSteps: 3 })],
  ['flow of images, guided', small('diffusion', 'mnist', { ...GUIDED, solver: 'euler' })],
  [
    'ddpm of images, guided',
    small('diffusion', 'mnist', { ...GUIDED, process: 'ddpm', activation: 'relu' }),
  ],
  ['flow of stacks', small('diffusion', 'stackedTwo', {})],
  ['latent flow', small('latentDiffusion', 'mnist', { samplerSteps: 5 })],
  [
    'latent flow, conv, euler, guided',
    small('latentDiffusion', 'mnist', { ...GUIDED, network: 'conv', solver: 'euler' }),
  ],
  [
    'latent ddpm, guided',
    small('latentDiffusion', 'mnist', { ...GUIDED, network: 'conv', process: 'ddpm', stages: 3 }),
  ],
  ['ddpm, guided', small('diffusion', 'ring8', { ...GUIDED, process: 'ddpm' })],
  ['transformer', small('transformer', 'places', { ...SHAPED, tied: true })],
  [
    'transformer, told the class, with dropout',
    small('transformer', 'places', { ...SHAPED, tied: false, conditional: true, dropout: 0.2 }),
  ],
  ['transformer, drawn as it is', small('transformer', 'places', { transformerBlocks: 1 })],
  ['stacks', small('gan', 'stackedTwo', { network: 'conv', packing: 2 })],
  ['dense stacks', small('gan', 'stackedThree', { packing: 2 })],
  ['autoencoder of stacks', small('autoencoder', 'stackedTwo', { network: 'conv' })],
  ['vae of stacks', small('vae', 'stackedThree', { network: 'conv' })],
]

const brought = (
  kind: DataKind,
  hash: string,
  {
    text,
    classNames = [],
  }: { readonly text?: OwnText; readonly classNames?: readonly string[] } = {},
) =>
  ownSpec({
    hash,
    kind,
    ...(text ? { text } : {}),
    classNames,
    perClass: classNames.length ? classNames.map(() => 30) : [60],
    trainCount: 50,
    testCount: 10,
    name: 'mine',
    file: null,
  })

/** Data that somebody brought, with labels and without. */
export const ownDatasets = [
  brought('image', '0123456789abcdef'),
  brought('image', '1032547698badcfe', { classNames: ['cat', 'dog'] }),
  brought('points', 'fedcba9876543210'),
  brought('tokens', '02468ace13579bdf', {
    text: { length: 9, alphabet: ['', ' ', '"', 'a', 'é'] },
  }),
] as const
