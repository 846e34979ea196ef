import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { Rng } from '../../lib/rng.ts'
import { samplesFrom, startShape } from '../../model/testSampler.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { loadFamily } from '../../models/load.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from '../loop/trainer.ts'
import { loadCheckpoint, saveModel } from './checkpoint.ts'
import { decodePlainly } from './testDecoder.ts'
import type { Experiment } from '../../models/experiment.ts'

const PYTHON = process.env['GANVAS_PYTHON'] ?? 'python3'
const hasTorch = spawnSync(PYTHON, ['-c', 'import torch']).status === 0
const SCRIPT = fileURLToPath(new URL('samples.py', import.meta.url))
/** Runs it with ones for the noise that it draws on its way, as the model itself is given them. */
const RUN = `import runpy, sys, torch
torch.randn_like = torch.ones_like
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")`
const SAMPLES = 3
const CLOSE = 1e-4

const folder = mkdtempSync(join(tmpdir(), 'ganvas-model-'))

beforeAll(() => openTestBackend('wasm'))
afterAll(() => rmSync(folder, { recursive: true }))

const made = (family: string, hp: Experiment['hyperparameters'], dataset = 'mnist'): Experiment => {
  const base = defaultExperiment(family, dataset)
  const small = { width: 12, depth: 2, channels: 4, latentDim: 3, samplerSteps: 6 }
  return { ...base, batchSize: 8, hyperparameters: { ...base.hyperparameters, ...small, ...hp } }
}

const conv = { network: 'conv' }

const guided = { conditional: true, guidance: 2 }

/** Every kind of layer that leads from a latent vector to data, in every place that it can have, and every way in steps. */
const MODELS: readonly (readonly [string, Experiment])[] = [
  ['a dense GAN', made('gan', {})],
  ['a dense GAN with batch normalisation', made('gan', { batchNorm: true })],
  ['a conditional convolutional GAN', made('gan', { ...conv, conditional: true })],
  ['three stages with batch normalisation', made('gan', { ...conv, stages: 3, batchNorm: true })],
  ['a GAN of points', made('gan', {}, 'ring8')],
  ['a conditional VAE', made('vae', { conditional: true })],
  ['a convolutional VAE', made('vae', conv)],
  ['an autoencoder of three stages', made('autoencoder', { ...conv, stages: 3 })],
  ["a flow in Euler's steps", made('diffusion', { solver: 'euler' }, 'moons')],
  ["a guided flow in Heun's steps", made('diffusion', guided, 'ring8')],
  ['denoising diffusion', made('diffusion', { process: 'ddpm' }, 'moons')],
  ['a latent flow', made('latentDiffusion', {})],
  [
    'a guided latent diffusion of three stages',
    made('latentDiffusion', { ...guided, ...conv, stages: 3, process: 'ddpm' }),
  ],
  ['guided denoising diffusion', made('diffusion', { ...guided, process: 'ddpm' }, 'ring8')],
]

/** A model's file after some steps, inputs for it, and what the model itself makes of them. */
async function trained(experiment: Experiment) {
  const form = datasetSpec(experiment.dataset)
  const data = noiseDataset(form, 32)
  const family = await loadFamily(experiment.family)
  const trainer = new Trainer(experiment, family, data)
  for (let i = 0; i < 3; i++) trainer.advance()
  const file = await saveModel(trainer, experiment, 1)
  // The weights as the file has them, in half precision.
  loadCheckpoint(trainer, file)
  const { hyperparameters } = experiment
  const { conditional = false } = hyperparameters
  const rng = new Rng(5)
  const size = sizeOf(startShape({ family, hyperparameters, form }))
  const z = Array.from({ length: SAMPLES }, () => [...rng.normals(size)])
  const classes = z.map((_, i) =>
    Array.from({ length: form.classes }, (_unused, k) => Number(k === 3 * i)),
  )
  const samples = tf.tidy(() => {
    const labels = conditional ? tf.tensor2d(classes) : null
    const model = { family, nets: trainer.nets, hyperparameters, form }
    return [...samplesFrom(model, tf.tensor2d(z), labels).dataSync()]
  })
  trainer.dispose()
  const inputs = z.map((row, i) => (conditional ? [...row, ...(classes[i] as number[])] : row))
  return { file, inputs, samples }
}

/** The largest difference, of values beyond 1 in proportion: a sampler by a network that has learnt little ends far out. */
const furthest = (found: readonly number[], expected: readonly number[]): number =>
  Math.max(
    ...expected.map(
      (value, i) => Math.abs(value - (found[i] ?? Number.NaN)) / Math.max(1, Math.abs(value)),
    ),
  )

describe.each(MODELS)('the file of %s', (_name, experiment) => {
  it('gives the same samples when it is read by its description alone', async () => {
    const { file, inputs, samples } = await trained(experiment)
    const found = decodePlainly(file, inputs).flatMap((row) => [...row])
    expect(found).toHaveLength(samples.length)
    expect(furthest(found, samples)).toBeLessThan(CLOSE)
  })

  it.skipIf(!hasTorch)('gives the same samples in PyTorch', async () => {
    const { file, inputs, samples } = await trained(experiment)
    const path = join(folder, 'model.safetensors')
    writeFileSync(path, new Uint8Array(file))
    const ran = spawnSync(PYTHON, ['-c', RUN, SCRIPT, path], { input: JSON.stringify(inputs) })
    const found = (JSON.parse(ran.stdout.toString()) as number[][]).flat()
    expect(found).toHaveLength(samples.length)
    expect(furthest(found, samples)).toBeLessThan(CLOSE)
  })
})
