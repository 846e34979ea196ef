/** Training steps of the product: its own trainer, on the benchmark's nets. */
import { noiseDataset } from '../../src/data/noise.ts'
import { datasetSpec } from '../../src/datasets/datasets.ts'
import { loadFamily } from '../../src/models/load.ts'
import { openBackend } from '../../src/nn/backend.ts'
import * as tf from '../../src/nn/tf.ts'
import { Trainer } from '../../src/training/loop/trainer.ts'
import { GPU_READ_EVERY } from '../page/service.ts'
import { experimentOf, FAMILIES } from '../works/experiments.ts'
import { WORKS } from '../workList.ts'
import type { Prepared, Questions } from '../page/protocol.ts'
import type { Training } from '../page/service.ts'
import type { BackendName } from '../../src/lib/backends.ts'

const EXAMPLES = 4096

/** Opens a backend as the product does. @returns what it runs on. @throws when it cannot be had. */
async function open(backend: BackendName, threads?: number): Promise<string> {
  const report = await openBackend(backend, [], null, threads)
  if (report.backend === backend) return report.adapter
  const found = report.backends.find(({ name }) => name === backend)
  throw new Error(`${backend} cannot be used here: ${found?.detail || found?.verdict}`)
}

/** Turns the product's trainer into what the benchmark times. */
export const trainingOf = (trainer: Trainer, backend: BackendName): Training => ({
  step: () => {
    trainer.prepare()
    trainer.advance()
  },
  read: async () => (await trainer.log.read())?.values ?? [],
  readEvery: backend === 'webgpu' || backend === 'webgl' ? GPU_READ_EVERY : 1,
})

/** A trainer on an open backend, and what the benchmark says of it. */
export interface Opened {
  readonly prepared: Prepared
  readonly trainer: Trainer
}

/** Makes a step with a trainer of its own, so that the kernels are tuned for its shape as they are in the product. */
async function tuneFor(trainer: Trainer): Promise<void> {
  trainer.advance()
  await trainer.log.read()
  trainer.dispose()
  await tf.searchTiles()
}

/** @param make Builds a trainer, the same each time. */
async function opened(make: () => Trainer, device: string): Promise<Opened> {
  if (tf.getBackend() === 'webgpu') await tuneFor(make())
  const trainer = make()
  const trainable = Object.values(trainer.nets).flatMap((net) => [...net.trainable.values()])
  const parameters = trainable.reduce((sum, weight) => sum + weight.size, 0)
  return { prepared: { parameters, device }, trainer }
}

/** Builds the net of a work, and its trainer. */
export async function openWork({
  work,
  batch,
  backend,
  threads,
}: Questions['prepare']['params']): Promise<Opened> {
  const device = await open(backend, threads)
  const experiment = experimentOf(work, batch)
  const data = noiseDataset(datasetSpec(experiment.dataset), EXAMPLES, WORKS[work].range)
  return opened(() => new Trainer(experiment, FAMILIES[work], data), device)
}

/** Builds the net of an experiment of the product, and its trainer. */
export async function openExperiment({
  experiment,
  backend,
}: Questions['prepareExperiment']['params']): Promise<Opened> {
  const device = await open(backend)
  const family = await loadFamily(experiment.family)
  const data = noiseDataset(datasetSpec(experiment.dataset), EXAMPLES)
  return opened(() => new Trainer(experiment, family, data), device)
}
