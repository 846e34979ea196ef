/** A captured step must be the same computation as the step it was captured from, on every backend that captures. */
import { afterEach, beforeAll, expect, it } from 'vitest'
import { recorderInUse, registerRecorder } from '../../kernels/capture.ts'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { loadFamily } from '../../models/load.ts'
import * as tf from '../../nn/tf.ts'
import { loadCheckpoint, saveCheckpoint } from '../files/checkpoint.ts'
import { Trainer } from './trainer.ts'
import type { Recorder } from '../../kernels/capture.ts'
import type { Experiment } from '../../models/experiment.ts'

const tiny = (family: string, hp: Experiment['hyperparameters'], kind = 'adam'): Experiment => {
  const isConv = hp['network'] === 'conv'
  const base = defaultExperiment(family, isConv ? 'mnist' : undefined)
  const small = { width: 16, depth: 1, channels: 4, blocks: 1, latentDim: 3 }
  return {
    ...base,
    batchSize: isConv ? 4 : 8,
    hyperparameters: { ...base.hyperparameters, ...small, ...hp },
    optimisers: Object.fromEntries(
      Object.entries(base.optimisers).map(([id, optimiser]) => [
        id,
        { ...optimiser, kind: kind as typeof optimiser.kind },
      ]),
    ),
  }
}

/** Everything that changes from step to step: noise that fades, dropped units, several critic steps, packs. */
const RESTLESS = {
  instanceNoise: 0.3,
  instanceNoiseSteps: 100,
  dropout: 0.3,
  criticSteps: 2,
  packing: 2,
  spectralNorm: true,
  labelSmoothing: 0.1,
}

/** Of a transformer. */
const SHORT = { transformerBlocks: 2, heads: 2, dropout: 0.3 }

const EXPERIMENTS: readonly (readonly [string, Experiment])[] = [
  ...FAMILIES.flatMap(({ id, parameters }) =>
    'network' in parameters
      ? ['dense', 'conv'].map((network) => [`${id}, ${network}`, tiny(id, { network })] as const)
      : [[id, tiny(id, {})] as const],
  ),
  [
    'diffusion, ddpm, conditional',
    { ...tiny('diffusion', { process: 'ddpm', conditional: true }), dataset: 'ring8' },
  ],
  ['diffusion, conv, conditional', tiny('diffusion', { network: 'conv', conditional: true })],
  ['autoregressive, conditional', tiny('autoregressive', { conditional: true, depth: 2 })],
  [
    'autoregressive, conv, conditional',
    tiny('autoregressive', { network: 'conv', blocks: 2, conditional: true }),
  ],
  ['autoregressive, no masks', tiny('autoregressive', { masks: false, pixelOrder: 'shuffled' })],
  [
    'latentDiffusion, ddpm, conditional',
    tiny('latentDiffusion', { process: 'ddpm', conditional: true }),
  ],
  ['transformer, conditional, restless', tiny('transformer', { ...SHORT, conditional: true })],
  ['transformer, untied', tiny('transformer', { ...SHORT, tied: false, dropout: 0 })],
  ['gan, conditional', tiny('gan', { conditional: true })],
  ['vae, conditional', tiny('vae', { conditional: true })],
  ['vae, warming up', tiny('vae', { warmUpSteps: 10 })],
  ['autoencoder, denoising', tiny('autoencoder', { corruption: 0.4 })],
  ['autoencoder, squared error', tiny('autoencoder', { likelihood: 'squared-error' })],
  ['autoencoder, RMSProp', tiny('autoencoder', {}, 'rmsprop')],
  ['autoencoder, SGD', tiny('autoencoder', {}, 'sgd')],
  ...['non-saturating', 'minimax', 'least-squares', 'hinge', 'wasserstein', 'wgan-gp', 'r3gan'].map(
    (objective) => [`gan, ${objective}`, tiny('gan', { objective, ...RESTLESS })] as const,
  ),
  ...['non-saturating', 'wasserstein', 'wgan-gp', 'r3gan'].map(
    (objective) =>
      [
        `gan, conditional, ${objective}`,
        tiny('gan', { conditional: true, objective, ...RESTLESS }),
      ] as const,
  ),
  ['gan, conditional, conv', tiny('gan', { conditional: true, network: 'conv', ...RESTLESS })],
  ['gan, conv, restless', tiny('gan', { network: 'conv', stages: 3, ...RESTLESS })],
]

/** Every other activation in every kind of network, and networks of so few units that no vector is ever full. */
const MADE_OTHERWISE: readonly (readonly [string, Experiment])[] = [
  ...FAMILIES.flatMap(({ id, parameters: { activation } }) =>
    (activation?.kind === 'choice' ? activation.options : [])
      .filter((option) => option !== activation?.default)
      .flatMap((option) =>
        ['dense', 'conv'].map(
          (network) =>
            [`${id}, ${network}, ${option}`, tiny(id, { network, activation: option })] as const,
        ),
      ),
  ),
  ...['wgan-gp', 'r3gan'].map(
    (objective) =>
      [
        `gan, ${objective}, tanh`,
        tiny('gan', { objective, activation: 'tanh', ...RESTLESS }),
      ] as const,
  ),
  ...FAMILIES.flatMap(({ id }) => [
    ...[1, 2, 3, 5].map(
      (width) => [`${id}, ${width} wide`, tiny(id, { width, heads: 1 })] as const,
    ),
    [`${id}, without a hidden layer`, tiny(id, { depth: 0 })] as const,
  ]),
]

/** How much a suite does. */
interface Extent {
  /** Steps of every run: one as it is written, one recorded, the others replayed. */
  readonly steps: number
  /** Steps over which memory is held against itself. */
  readonly more: number
  /** Every experiment, or a few where a step takes long. */
  readonly thorough: boolean
}

/** More steps than it takes for WASM to try one thread and all by turns. */
export const EVERYTHING: Extent = { steps: 14, more: 50, thorough: true }

/** For a backend that is emulated: each step of a small network takes a third of a second. */
export const LITTLE: Extent = { steps: 5, more: 6, thorough: false }

/** A trainer after some steps, with the terms of each and all tensors at the end. */
async function run(
  experiment: Experiment,
  steps: number,
): Promise<{ trainer: Trainer; trace: string }> {
  const spec = datasetSpec(experiment.dataset)
  // Classes that differ from step to step.
  const data = {
    ...noiseDataset(spec, 32),
    trainLabels: Uint8Array.from({ length: 32 }, (_, i) => i % spec.classes),
  }
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  for (let i = 0; i < steps; i++) trainer.advance()
  return { trainer, trace: await traceOf(trainer) }
}

async function traceOf(trainer: Trainer): Promise<string> {
  const rows = await trainer.log.read()
  const tensors = await Promise.all([...trainer.stored.values()].map((v) => v.data()))
  return JSON.stringify([[...(rows?.values ?? [])], tensors.map((values) => [...values])])
}

/** Compares captured steps with the steps themselves on one backend. `open` makes it the one in use. */
export function captureSuite(
  backend: string,
  open: () => Promise<void>,
  { steps, more, thorough }: Extent,
): void {
  let recorder: Recorder
  beforeAll(async () => {
    await open()
    recorder = recorderInUse() as Recorder
  })
  afterEach(() => registerRecorder(backend, recorder))

  /** Lets steps run as they are written. */
  const refuseCaptures = (): void =>
    registerRecorder(backend, {
      begin: () => undefined,
      end: () => ({ refused: 'for comparison' }),
      overwrite: (tensor, values) => recorder.overwrite(tensor, values),
      copy: (tensor) => recorder.copy(tensor),
    })

  it.each(
    thorough
      ? [...EXPERIMENTS, ...MADE_OTHERWISE]
      : EXPERIMENTS.filter(([, { family }], i) => i < 7 || family !== 'gan'),
  )('gives exactly the numbers of the step itself: %s', async (_name, experiment) => {
    const captured = await run(experiment, steps)
    expect(captured.trainer.captured).toEqual(expect.any(Number))
    expect(captured.trainer.captured).not.toBe(0)
    refuseCaptures()
    const plain = await run(experiment, steps)
    expect(plain.trainer.captured).toBe('for comparison')
    expect(captured.trace).toBe(plain.trace)
    captured.trainer.dispose()
    plain.trainer.dispose()
  })

  it('is made anew when a hyperparameter changes, and follows a learning rate as it is', async () => {
    const experiment = tiny('gan', {})
    const { critic, generator } = experiment.optimisers
    const faster: Experiment = {
      ...experiment,
      optimisers: { critic: { ...critic!, learningRate: 0.01 }, generator: generator! },
    }
    const moreSteps: Experiment = {
      ...faster,
      hyperparameters: { ...experiment.hyperparameters, criticSteps: 3 },
    }
    const runs = []
    for (const capture of [true, false]) {
      if (!capture) refuseCaptures()
      const { trainer } = await run(experiment, steps)
      const lengths = [trainer.captured]
      for (const changed of [faster, moreSteps]) {
        trainer.retune(changed)
        lengths.push(trainer.captured)
        for (let i = 0; i < steps; i++) trainer.advance()
        lengths.push(trainer.captured)
      }
      runs.push({ lengths, trace: await traceOf(trainer) })
      trainer.dispose()
    }
    const [captured, plain] = runs
    expect(captured?.trace).toBe(plain?.trace)
    const [first, afterRate, , afterSteps, longer] = (captured?.lengths ?? []) as number[]
    expect(afterRate).toBe(first)
    expect(afterSteps).toBe(0)
    expect(longer).toBeGreaterThan(first as number)
  })

  it('goes on from a checkpoint that was loaded under it', async () => {
    const experiment = tiny('gan', {})
    const { trainer } = await run(experiment, steps)
    const kept = await saveCheckpoint(trainer, experiment, { seconds: 0 })
    const onward = async (): Promise<string> => {
      for (let i = 0; i < steps; i++) trainer.advance()
      return await traceOf(trainer)
    }
    const expected = await onward()
    loadCheckpoint(trainer, kept)
    expect(await onward()).toBe(expected)
    trainer.dispose()
  })

  it('holds no more memory after many steps, and gives all of it back', async () => {
    const before = tf.memory()
    const { trainer } = await run(tiny('gan', RESTLESS), steps)
    const heap = (): number => tf.memory().numBytes
    const [tensors, bytes] = [tf.memory().numTensors, heap()]
    for (let i = 0; i < more; i++) trainer.advance()
    await trainer.log.read()
    expect([tf.memory().numTensors, heap()]).toEqual([tensors, bytes])
    trainer.dispose()
    expect(tf.memory().numTensors).toBe(before.numTensors)
  })
}
