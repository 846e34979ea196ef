/** The generator's noise: normal or uniform, of one number or of many. */
import { beforeAll, describe, expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { flowOf } from '../../measuring/flow.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { openDataset } from '../../datasets/load.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { defaultExperiment } from '../experiment.ts'
import { inOneStep } from '../family.ts'
import { loadFamily } from '../load.ts'
import type { Experiment } from '../experiment.ts'

const noData = (): Promise<never> => Promise.reject(new Error('points need no files'))

function experimentOf(prior: 'normal' | 'uniform', latentDim: number): Experiment {
  const base = defaultExperiment('gan', 'line')
  const small = { width: 16, depth: 1, latentDim, prior }
  return { ...base, batchSize: 120, hyperparameters: { ...base.hyperparameters, ...small } }
}

const opened = async (prior: 'normal' | 'uniform', latentDim: number) => {
  const data = await openDataset('line', { fetchFile: noData })
  return {
    data,
    trainer: new Trainer(experimentOf(prior, latentDim), await loadFamily('gan'), data),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

beforeAll(() => openTestBackend('wasm'))

describe.each([
  ['normal', 3],
  ['uniform', 9 / 5],
] as const)('%s noise', (prior, kurtosis) => {
  it.each([1, 16])('of %i numbers has mean 0 and variance 1', async (latentDim) => {
    const { data, trainer } = await opened(prior, latentDim)
    trainer.advance()
    const z = [...((await flowOf(trainer, data))?.['z']?.values ?? [])]
    trainer.dispose()
    const width = 4 / Math.sqrt(z.length)
    expect(z.length % latentDim).toBe(0)
    expect(Math.abs(mean(z))).toBeLessThan(width)
    expect(Math.abs(mean(z.map((x) => x ** 2)) - 1)).toBeLessThan(width * Math.sqrt(kurtosis - 1))
    if (latentDim > 1) expect(mean(z.map((x) => x ** 4))).toBeCloseTo(kurtosis, 0)
    const largest = Math.max(...z.map(Math.abs))
    if (prior === 'uniform') expect(largest).toBeLessThanOrEqual(Math.sqrt(3) + 1e-6)
    else if (latentDim > 1) expect(largest).toBeGreaterThan(Math.sqrt(3))
  })
})

it('makes of a latent vector what normal noise makes of its rank between -sqrt(3) and sqrt(3)', async () => {
  const z = new Rng(3).normals(50)
  const rank = tf.tidy(() =>
    tf.mul(Math.sqrt(3), tf.erf(tf.div(tf.tensor(z, [50, 1]), Math.SQRT2))),
  )
  const samplesOf = async (prior: 'normal' | 'uniform', at: tf.Tensor): Promise<Float32Array> => {
    const { trainer } = await opened(prior, 1)
    const { family, nets } = trainer
    const { hyperparameters } = experimentOf(prior, 1)
    const made = tf.tidy(() => {
      const { sample, sampleTrained } = inOneStep(family)
      const both = [sample, defined(sampleTrained, 'samples of the trained generator')]
      return tf.concat(both.map((draw) => draw(nets, at, hyperparameters, null)))
    })
    trainer.dispose()
    return (await made.data()) as Float32Array
  }
  const uniform = await samplesOf('uniform', tf.tensor(z, [50, 1]))
  const normal = await samplesOf('normal', rank)
  const off = uniform.map((value, i) => Math.abs(value - (normal[i] as number)))
  expect(Math.max(...off)).toBeLessThan(1e-4)
  expect(Math.max(...uniform)).toBeGreaterThan(1)
})
