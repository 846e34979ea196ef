/** Every backend that a browser offers must train as plain CPU does, on shapes that an emulated GPU can bear. */
import { beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS } from '../../lib/backends.ts'
import { Tiles } from '../../kernels/webgpu/tiles.ts'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { loadFamily } from '../../models/load.ts'
import { faster, openBackend } from '../../nn/backend.ts'
import { gradientPenaltySuite } from '../../nn/penaltySuite.ts'
import * as tf from '../../nn/tf.ts'
import { timeStep } from './timeStep.ts'
import { Trainer } from './trainer.ts'
import type { WebGpuBackend } from '../../kernels/webgpu/access.ts'
import type { BackendName } from '../../lib/backends.ts'
import type { Experiment } from '../../models/experiment.ts'

const EXAMPLES = 32
const STEPS = 3

const open = async (name: BackendName): Promise<void> => {
  const report = await openBackend(name, [])
  expect(report.backend).toBe(name)
}

/** The terms of a few steps, on the backend in use; not the accuracies, where one score near the boundary is a jump. */
async function curve(experiment: Experiment): Promise<number[]> {
  const trainer = new Trainer(
    experiment,
    await loadFamily(experiment.family),
    noiseDataset(datasetSpec(experiment.dataset), EXAMPLES),
  )
  for (let i = 0; i < STEPS; i++) trainer.advance()
  const rows = await trainer.log.read()
  trainer.dispose()
  const { terms, values } = rows ?? { terms: [], values: [] }
  return Array.from(values).filter((_, i) => !terms[i % terms.length]?.startsWith('accuracy'))
}

const tiny = (family: string, hp: Experiment['hyperparameters']): Experiment => {
  const base = defaultExperiment(family, hp['network'] === 'conv' ? 'mnist' : undefined)
  const small = { width: 16, depth: 1, channels: 4, latentDim: 3, blocks: 1, transformerBlocks: 1 }
  const batchSize = hp['network'] === 'conv' ? 4 : 8
  return { ...base, batchSize, hyperparameters: { ...base.hyperparameters, ...small, ...hp } }
}

const EXPERIMENTS: readonly (readonly [string, Experiment])[] = [
  ...FAMILIES.flatMap(({ id, parameters }) =>
    'network' in parameters
      ? ['dense', 'conv'].map((network) => [`${id}, ${network}`, tiny(id, { network })] as const)
      : [[id, tiny(id, {})] as const],
  ),
  ...['wgan-gp', 'r3gan', 'hinge'].map((objective) => {
    const hp = { objective, network: 'conv', spectralNorm: true, packing: 2, stages: 3 }
    return [`gan, conv, ${objective}`, tiny('gan', hp)] as const
  }),
  [
    'gan, conv, r3gan, tanh',
    tiny('gan', { objective: 'r3gan', network: 'conv', activation: 'tanh' }),
  ],
  ['gan, 3 wide, relu', tiny('gan', { width: 3, activation: 'relu' })],
  ['vae, 1 wide, tanh', tiny('vae', { width: 1, activation: 'tanh' })],
  ['autoencoder, 5 wide, linear', tiny('autoencoder', { width: 5, activation: 'linear' })],
  ['autoencoder, without a hidden layer', tiny('autoencoder', { depth: 0 })],
]

const onCpu = new Map<string, number[]>()

/** What plain CPU finds, worked out once for all backends. */
async function expectedOf(name: string, experiment: Experiment): Promise<number[]> {
  const known = onCpu.get(name)
  if (known) return known
  await open('cpu')
  const found = await curve(experiment)
  onCpu.set(name, found)
  return found
}

describe.each(BACKENDS)('on %s', (backend) => {
  describe('gradient penalties', () => {
    gradientPenaltySuite(() => open(backend))
  })

  describe('a few steps give the terms that plain CPU gives', () => {
    it.each(EXPERIMENTS)('%s', async (name, experiment) => {
      const expected = await expectedOf(name, experiment)
      await open(backend)
      const found = await curve(experiment)
      expect(found).toHaveLength(expected.length)
      expected.forEach((value, i) => {
        const off = Math.abs((found[i] ?? Number.NaN) - value) / (1 + Math.abs(value))
        expect(off).toBeLessThan(5e-3)
      })
    })
  })

  it('leaks no tensor', async () => {
    await open(backend)
    const experiment = tiny('gan', { batchNorm: true, spectralNorm: true })
    const before = tf.memory().numTensors
    await curve(experiment)
    expect(tf.memory().numTensors).toBe(before)
  })
})

describe('the choice of a backend', () => {
  beforeAll(() => open('cpu'))

  it('passes emulated GPUs over, in favour of WASM, and says so', async () => {
    const report = await openBackend('auto', [])
    expect(report.backend).toBe('wasm')
    const verdicts = Object.fromEntries(report.backends.map((b) => [b.name, b.verdict]))
    expect(verdicts).toEqual({
      webgpu: 'software',
      webgl: 'software',
      wasm: 'chosen',
      cpu: 'usable',
    })
  })

  it('takes the next when one was lost', async () => {
    const report = await openBackend('auto', ['wasm'])
    expect(report.backend).toBe('cpu')
    expect(report.backends.find((b) => b.name === 'wasm')?.verdict).toBe('lost')
  })

  it('takes the one whose step is shorter, and the other one when a step fails', async () => {
    const timed = (ms: Record<string, number>) => async () => {
      const found = ms[tf.getBackend()]
      if (found === undefined) throw new Error('this backend cannot train it')
      return found
    }
    const quickGpu = await faster('webgl', 'wasm', timed({ webgl: 3, wasm: 5 }))
    expect([quickGpu.name, tf.getBackend()]).toEqual(['webgl', 'webgl'])
    expect([...quickGpu.times]).toEqual([
      ['webgl', 3],
      ['wasm', 5],
    ])
    const slowGpu = await faster('webgl', 'wasm', timed({ webgl: 7, wasm: 5 }))
    expect([slowGpu.name, tf.getBackend()]).toEqual(['wasm', 'wasm'])
    expect((await faster('webgl', 'wasm', timed({ wasm: 5 }))).name).toBe('wasm')
  })

  it('times real steps of the experiment, and leaves nothing behind', async () => {
    await open('wasm')
    const before = tf.memory().numTensors
    expect(await timeStep(tiny('gan', { network: 'conv' }))).toBeGreaterThan(0)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('times steps on WebGPU with the tiles that were found for them', async () => {
    await open('webgpu')
    const tiles = Tiles.of(tf.backend() as unknown as WebGpuBackend)
    const experiment = tiny('autoencoder', { network: 'conv', channels: 3 })
    const before = Object.keys(tiles.choices).length
    await timeStep(experiment)
    expect(Object.keys(tiles.choices).length).toBeGreaterThan(before)
  })

  it('takes up what was timed and tuned on the same adapter, and nothing of another', async () => {
    const info = Object.getOwnPropertyDescriptor(GPUAdapter.prototype, 'info')!
    const pretend = { vendor: 'acme', architecture: '', device: '', description: 'Acme 1' }
    // A card by its name, so that it is not passed over.
    Object.defineProperty(GPUAdapter.prototype, 'info', { configurable: true, get: () => pretend })
    try {
      const step = () => Promise.resolve(tf.getBackend() === 'webgpu' ? 1 : 2)
      const first = await openBackend('auto', [], { step, earlier: [] })
      expect(first).toMatchObject({ backend: 'webgpu', timed: { isRemembered: false } })
      const { choice } = first.timed!
      const tiles = Tiles.of(tf.backend() as unknown as WebGpuBackend)
      expect(choice.tiles).toEqual(tiles.choices)

      const tuned = { ...choice, tiles: { remembered: '16 x 16 of 4 x 4' } }
      const elsewhere = { ...choice, place: 'Acme 2', tiles: { foreign: '16 x 16 of 4 x 4' } }
      const again = await openBackend('auto', [], { step, earlier: [elsewhere, tuned] })
      expect(again.timed).toEqual({ choice: tuned, isRemembered: true })
      expect(tiles.choices).toMatchObject(tuned.tiles)
      expect(tiles.choices).not.toHaveProperty('foreign')
    } finally {
      Object.defineProperty(GPUAdapter.prototype, 'info', info)
    }
  })
})
