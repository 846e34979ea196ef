/** For tests: latent spaces of small models that nobody trained. */
import { datasetSpec } from '../datasets/datasets.ts'
import { openDataset } from '../datasets/load.ts'
import { Rng } from '../lib/rng.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { Model } from '../model/model.ts'
import type { Standing } from '../model/standing.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Space } from './space.ts'

/** Points in the plane, which need no files. */
export const openPoints = (id: string = 'moons'): Promise<Dataset> =>
  openDataset(id, { fetchFile: () => Promise.reject(new Error('points need no files')) })

/** A space whose model is at hand as it stands. */
export interface TestSpace extends Space {
  readonly standing: Standing
}

/** The latent space of a small dense model with weights drawn from a fixed seed. */
export async function smallSpace(
  familyId: string,
  data: Dataset,
  change: Hyperparameters = {},
): Promise<TestSpace> {
  const base = defaultExperiment(familyId, data.spec.id)
  const small = { network: 'dense', width: 16, depth: 2, latentDim: 2 }
  const hyperparameters = { ...base.hyperparameters, ...small, ...change }
  const experiment = { ...base, hyperparameters }
  const family = await loadFamily(familyId)
  const nets = family.build(hyperparameters, data.spec, new Rng(4))
  const standing = { family, nets, hyperparameters, form: data.spec, seed: 1, updatesOf: () => 0 }
  return {
    standing,
    model: new Model(() => standing),
    data,
    experiment,
    step: 0,
  }
}

/** Frees the networks of a space. */
export function disposeSpace({ standing }: TestSpace): void {
  for (const net of Object.values(standing.nets)) net.dispose()
}

/** Digits that are drawn at random: `count` images of noise, without files. */
export function noiseImages(trainCount: number, testCount: number): Dataset {
  const rng = new Rng(8)
  const pixels = 28 * 28
  const train = rng.uniforms(trainCount * pixels)
  const held = rng.uniforms(testCount * pixels)
  const labels = (count: number) => Uint8Array.from({ length: count }, (_, i) => i % 10)
  const trainLabels = labels(trainCount)
  return {
    spec: { ...datasetSpec('mnist'), trainCount, testCount },
    trainLabels,
    blockEnds: [trainCount],
    arrived: trainCount,
    select: () => Uint32Array.from(trainLabels.keys()),
    need: async () => {},
    read: (indices, out) =>
      indices.forEach((index, row) =>
        out.set(train.subarray(index * pixels, (index + 1) * pixels), row * pixels),
      ),
    test: async () => ({
      count: testCount,
      labels: labels(testCount),
      read: (first, count, out) => out.set(held.subarray(first * pixels, (first + count) * pixels)),
    }),
  }
}
