/** How long a step of an experiment takes on the backend in use: what a choice between backends rests on. */
import { noiseDataset } from '../../data/noise.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { loadFamily } from '../../models/load.ts'
import { Trainer } from './trainer.ts'
import type { Experiment } from '../../models/experiment.ts'

/** Steps before the clock runs: shaders are compiled, the step is captured. */
const WARM_UP = 4
const TIMED = 6

/** Trains a few steps on random examples, and says how many milliseconds one took. Leaves nothing behind. */
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
    await train(WARM_UP)
    return (await train(TIMED)) / TIMED
  } finally {
    trainer.dispose()
  }
}
