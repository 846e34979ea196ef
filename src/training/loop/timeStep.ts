/** How long a step of an experiment takes on the backend in use: what a choice between backends rests on. */
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { loadFamily } from '../../models/load.ts'
import * as tf from '../../nn/tf.ts'
import { Trainer } from './trainer.ts'
import type { Experiment } from '../../models/experiment.ts'

/** Steps before the clock runs, after a first one that compiles shaders: the step is captured. */
const WARM_UP = 3
const TIMED = 6

/**
 * Trains a few steps on random examples, and says how many milliseconds one took. What a GPU can tune for the shape of the step is
 * tuned before. Leaves nothing else behind.
 */
export async function timeStep(experiment: Experiment): Promise<number> {
  const data = noiseDataset(datasetSpec(experiment.dataset), experiment.batchSize)
  const trainer = new Trainer(experiment, await loadFamily(experiment.family), data)
  try {
    const train = async (steps: number): Promise<number> => {
      const started = performance.now()
      for (let i = 0; i < steps; i++) trainer.advance()
      // Reading waits for the device.
      await trainer.log.read()
      return performance.now() - started
    }
    await train(1)
    await tf.searchTiles()
    await train(WARM_UP)
    return (await train(TIMED)) / TIMED
  } finally {
    trainer.dispose()
  }
}
