/** A diffusion model that has learnt a single Gaussian must say the velocity that is known of it in closed form. */
import { beforeAll, expect, it } from 'vitest'
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { Rng } from '../../lib/rng.ts'
import { noPause } from '../../metrics/statistics/rows.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { Trainer } from '../../training/loop/trainer.ts'
import { defaultExperiment } from '../experiment.ts'
import { loadFamily } from '../load.ts'
import type { Dataset } from '../../data/dataset.ts'

beforeAll(() => openTestBackend('wasm'))

const MEAN = 0.6
const DEVIATION = 0.4
const POINTS = 400

/** Points of N(0.6, 0.4^2) in both coordinates, drawn anew each time. */
function gaussian(): Dataset {
  const rng = new Rng(5)
  const spec = datasetSpec('ring8')
  return {
    ...noiseDataset(spec, 4096),
    read: (indices, out) =>
      out.set(rng.normals(2 * indices.length).map((z) => MEAN + DEVIATION * z)),
  }
}

/**
 * E[eps - x | x_t] of x_t = (1 - t) x + t eps with x of N(m, s^2): (t - (1 - t) s^2) / ((1 - t)^2 s^2 + t^2) (x_t - (1 - t) m) - m,
 * by the mean of one Gaussian given another.
 */
function exactVelocity(xt: number, t: number): number {
  const kept = 1 - t
  const variance = (kept * DEVIATION) ** 2 + t ** 2
  return ((t - kept * DEVIATION ** 2) / variance) * (xt - kept * MEAN) - MEAN
}

it('recovers the velocity of a rectified flow', async () => {
  const base = defaultExperiment('diffusion', 'ring8')
  const experiment = {
    ...base,
    batchSize: 256,
    hyperparameters: { ...base.hyperparameters, process: 'flow' },
    optimisers: {
      denoiser: { ...base.optimisers['denoiser']!, learningRate: 2e-3, decaySteps: 2000 },
    },
  }
  const trainer = new Trainer(experiment, await loadFamily('diffusion'), gaussian())
  for (let i = 0; i < 2000; i++) trainer.advance()
  const rng = new Rng(9)
  for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    // As the points themselves lie at this time.
    const values = rng
      .normals(2 * POINTS)
      .map((z) => (1 - t) * MEAN + Math.hypot((1 - t) * DEVIATION, t) * z)
    const x = { count: POINTS, size: 2, values: Float32Array.from(values) }
    const found = await trainer.model.velocity(x, new Uint8Array(POINTS), t, noPause)
    const exact = x.values.map((xt) => exactVelocity(xt, t))
    const meanSquare = (of: (value: number, i: number) => number): number =>
      exact.reduce((sum, value, i) => sum + of(value, i) ** 2, 0) / exact.length
    const error = meanSquare((value, i) => value - (found?.values[i] ?? Number.NaN))
    expect(error, `at ${t}`).toBeLessThan(0.01 * meanSquare((value) => value))
  }
  trainer.dispose()
})
