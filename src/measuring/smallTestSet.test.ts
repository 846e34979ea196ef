/** A reader's own data can be few: so are the examples that are held out of them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { noiseDataset } from '../data/noise.ts'
import { Judge } from '../metrics/digits/judge.ts'
import { MEASURE_NAMES, measureOf } from '../metrics/report/measures.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { Rng } from '../lib/rng.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { loadFamily } from '../models/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Trainer } from '../training/loop/trainer.ts'
import { Panels } from './panels.ts'
import { RecentTerms } from './recentTerms.ts'
import { References } from './references.ts'
import type { Dataset } from '../data/dataset.ts'

const EXAMPLES = 20
const SAMPLES = 40

beforeAll(() => openTestBackend('wasm'))

/** Noise in two classes, of which so many examples are held out. */
function noiseOf(dataset: 'mnist' | 'ring8', heldOut: number): Dataset {
  const noise = noiseDataset(datasetSpec(dataset), EXAMPLES + 12)
  const labels = Uint8Array.from({ length: EXAMPLES }, (_, i) => i % 2)
  return {
    ...noise,
    trainLabels: labels,
    select: () => Uint32Array.from(labels.keys()),
    test: async () => ({
      count: heldOut,
      labels: labels.subarray(0, heldOut),
      read: (first, some, out) =>
        noise.read(
          Uint32Array.from({ length: some }, (_, i) => EXAMPLES + first + i),
          out,
        ),
    }),
  }
}

const FEW = (['gan', 'autoencoder'] as const).flatMap((family) =>
  (['mnist', 'ring8'] as const).flatMap((dataset) =>
    [1, 2, 3, 5, 8, 12].map((heldOut) => ({ family, dataset, heldOut })),
  ),
)

describe('a run whose data leave few examples to compare with', () => {
  it.each(FEW)('is measured: $family on $dataset, $heldOut held out', async (few) => {
    const { family, dataset, heldOut } = few
    const base = defaultExperiment(family, dataset)
    const small = { width: 8, depth: 1, latentDim: 2, network: 'dense' }
    const experiment = {
      ...base,
      batchSize: 16,
      hyperparameters: { ...base.hyperparameters, ...small },
    }
    const data = noiseOf(dataset, heldOut)
    const trainer = new Trainer(experiment, await loadFamily(family), data)
    const parts = { trainer, data, experiment: () => experiment, recent: new RecentTerms() }
    const panels = new Panels(parts, new References(async () => new Judge(new Rng(1))))
    for (let i = 0; i < 3; i++) trainer.advance()
    const course = { depth: 'all', turns: () => noPause, progress: () => undefined } as const
    const { report } = await panels.report(SAMPLES, course)
    for (const name of MEASURE_NAMES) {
      const { floors } = report.samples
      const numbers = [measureOf(report.samples, name), ...Object.values(floors[name] ?? {})]
      expect(
        numbers.filter((n) => n !== null && !Number.isFinite(n)),
        name,
      ).toEqual([])
    }
    trainer.dispose()
  })
})
