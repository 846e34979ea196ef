/** Runs that were never trained, for tests. */
import { MEASURES, VERDICT } from '../cli/fixtures.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { sizeOf } from '../lib/numbers.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import { PRESETS } from '../models/presets.ts'
import type { Glance, Report } from '../metrics/report/measures.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Exhibits } from '../worker/protocol/measures.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Moment, RunRecord } from './record.ts'

/** The metadata `state` of a run of these players at step 30. */
const stateOf = ({ optimisers }: Experiment): object => ({
  step: 30,
  epoch: 0.016,
  images: 960,
  seconds: 1.25,
  rng: [1, -2, 3, 4, 0.1],
  batches: { epoch: 0, position: 960, rng: [5, 6, 7, 8, null] },
  updates: Object.fromEntries(Object.keys(optimisers).map((player) => [player, 30])),
})

/** A checkpoint that no network has: two tensors. */
export const checkpointFor = (
  experiment: Experiment,
  metadata: Readonly<Record<string, string>> = {},
): ArrayBuffer =>
  encodeArchive({
    tensors: new Map([
      ['generator/0.kernel', { shape: [2, 2], values: Float32Array.of(0.5, -0.25, 1e-30, 3) }],
      ['optimiser.generator/first', { shape: [2], values: Float32Array.of(0, 1 / 3) }],
    ]),
    metadata: {
      experiment: JSON.stringify(experiment),
      state: JSON.stringify(stateOf(experiment)),
      ...metadata,
    },
  })

function examples({ dataset }: Experiment, count: number, from = 0): Examples {
  const { kind, shape } = datasetSpec(dataset)
  const length = count * sizeOf(shape)
  const values =
    kind === 'image'
      ? Uint8Array.from({ length }, (_, i) => (from + 7 * i) % 256)
      : Float32Array.from({ length }, (_, i) => Math.sin(from + i))
  return { shape, count, values }
}

/** Moments of both views; that of step 10 has other latent vectors than the others. */
function momentsOf(experiment: Experiment): readonly Moment[] {
  const generated = (step: number, seed = 42): Moment => ({
    step,
    sheet: {
      view: 'generated',
      samples: examples(experiment, 4, step),
      originals: null,
      classes: Uint8Array.of(0, 1, 0, 1),
      seed,
    },
  })
  const reconstructed: Moment = {
    step: 20,
    sheet: {
      view: 'reconstructions',
      samples: examples(experiment, 2, 20),
      originals: examples(experiment, 2, 21),
      classes: null,
      seed: 42,
    },
  }
  return [generated(0), generated(10, 3), reconstructed, generated(30)]
}

const PLAYERS = {
  accuracyReal: 0.75,
  gradientNorms: { critic: 0.1, generator: Number.POSITIVE_INFINITY },
  lossDistance: { critic: -0, generator: Number.NaN },
}

const REPORT: Report = {
  step: 30,
  images: 960,
  samples: MEASURES,
  requested: null,
  players: PLAYERS,
  latent: null,
  text: null,
  seconds: 0.1 + 0.2,
}

const GLANCE: Glance = {
  step: 25,
  images: 800,
  count: 64,
  recognised: 0.9,
  digits: MEASURES.digits,
  confident: null,
  smoothedOver: 256,
  diversity: 0.5,
  featureSpread: null,
  repeats: 0,
  pictures: { estimate: 40, low: 30.5, high: 60, of: 60_000 },
  empty: 0,
  distinct: null,
  lacking: { recall: { reason: 'needsMore', least: 100 } },
  kl: null,
  players: PLAYERS,
  seconds: 0.01,
  floors: {},
}

const exhibitsOf = (experiment: Experiment): Exhibits => ({
  pairs: {
    samples: examples(experiment, 2, 1),
    nearest: examples(experiment, 2, 2),
    distances: [0.9, 1.1],
    among: 60_000,
  },
  closest: {
    samples: examples(experiment, 2, 3),
    sampleDistances: [2.5],
    real: examples(experiment, 2, 4),
    realDistances: [4.5],
  },
})

/** A run with something of everything that a file holds. */
export function recordFor(
  experiment: Experiment = PRESETS['gan-conditional-lite'],
  changes: Partial<RunRecord> = {},
): RunRecord {
  const moments = momentsOf(experiment)
  return {
    name: 'Twelve zeros',
    savedAt: 1_764_000_000_000,
    experiment,
    edited: { ...experiment, seed: 7 },
    checkpoint: checkpointFor(experiment),
    progress: { step: 30, epoch: 0.016, images: 960, seconds: 1.25 },
    ownFrom: 0,
    view: 'generated',
    measured: { step: 29, terms: { critic: 1.5, generator: Number.NaN } },
    curves: {
      stride: 2,
      offered: 3,
      steps: Uint32Array.of(1, 29),
      columns: new Map([
        ['critic', Float32Array.of(1.5, 0.1)],
        ['generator', Float32Array.of(Number.NaN, 2)],
      ]),
      latestStep: 30,
      latest: new Map([
        ['critic', 0.5],
        ['generator', Number.NaN],
      ]),
    },
    replay: { stride: 2, offered: 7, kept: moments.slice(0, 3), latest: moments[3] ?? null },
    diagnosis: {
      glances: [GLANCE],
      reports: [REPORT],
      exhibits: exhibitsOf(experiment),
      verdict: VERDICT,
    },
    ...changes,
  }
}
