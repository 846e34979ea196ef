/** The U-Net: that its table is the network, that it is told the time, and that it learns to undo noise. */
import { beforeAll, expect, it } from 'vitest'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { Rng } from '../../lib/rng.ts'
import { EVALUATING } from '../../nn/network.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { defaultExperiment } from '../experiment.ts'
import { loadFamily } from '../load.ts'
import { parameterCount, placedLayers } from '../layers.ts'
import { networkOf } from '../trunks.ts'
import { networks } from './networks.ts'
import type { DiffusionHyperparameters } from './spec.ts'
import type { Experiment } from '../experiment.ts'

const form = datasetSpec('mnist')
const base = defaultExperiment('diffusion', 'mnist')

const experiment = (changes: Experiment['hyperparameters']): Experiment => ({
  ...base,
  batchSize: 16,
  hyperparameters: { ...base.hyperparameters, channels: 4, ...changes },
})

const tableOf = ({ hyperparameters }: Experiment) =>
  networks(hyperparameters as unknown as DiffusionHyperparameters, form).denoiser

beforeAll(() => openTestBackend('wasm'))

it('halves an image twice and ends in its shape, with the weights of its table', () => {
  const table = tableOf(experiment({}))
  const [, outer] = placedLayers(table)
  const inner = outer && 'layers' in outer.layer ? placedLayers({ ...outer, ...outer.layer }) : []
  expect(inner.map(({ outputShape }) => outputShape[0])).toEqual([14, 14, 14, 14, 14, 28])
  expect(placedLayers(table).at(-1)?.outputShape).toEqual(form.shape)
  const net = networkOf(table, new Rng(1))
  const sizes = [...net.trainable.values()].map(({ size }) => size)
  expect(sizes.reduce((a, b) => a + b, 0)).toBe(parameterCount(table))
  net.dispose()
})

it.each([{ conditional: false }, { conditional: true }])(
  'learns, is told the time, and draws images: %j',
  { timeout: 60_000 },
  async (changes) => {
    const trainer = new Trainer(
      experiment({ ...changes, samplerSteps: 2 }),
      await loadFamily('diffusion'),
      noiseDataset(form, 16),
    )
    for (let i = 0; i < 60; i++) trainer.advance()
    const rows = await trainer.log.read()
    const errors = Array.from(rows?.steps ?? [], (_, i) => rows?.values[i * rows.terms.length] ?? 0)
    const mean = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0) / some.length
    expect(mean(errors.slice(-10))).toBeLessThan(0.8 * mean(errors.slice(0, 10)))
    const denoiser = trainer.nets['denoiser'] as ReturnType<typeof networkOf>
    const at = (t: number): Float32Array =>
      tf.tidy(() => {
        const told = tf.oneHot(tf.tensor1d([t], 'int32'), changes.conditional ? 26 : 16)
        return denoiser
          .apply(tf.zeros([1, ...form.shape]), { ...EVALUATING, told: tf.cast(told, 'float32') })
          .dataSync<'float32'>()
      })
    expect(at(0)).not.toEqual(at(15))
    const { values } = await trainer.model.sample(2, Uint8Array.of(3, 7), new Rng(2))
    expect(values.every((pixel) => pixel >= 0 && pixel <= 1)).toBe(true)
    trainer.dispose()
  },
)
