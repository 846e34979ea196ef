/** Made-up panels of a GAN that draws few digits, and verdicts on it; a test changes what it is about. */
import { MEASURE_NAMES } from '../../metrics/report/measures.ts'
import { glanceAt, reportAt, sampleMeasures } from '../../metrics/report/testReport.ts'
import type {
  Glance,
  LatentMeasures,
  MeasureName,
  PlayerMeasures,
  Report,
  SampleMeasures,
} from '../../metrics/report/measures.ts'
import type { Floor } from '../../metrics/report/parts.ts'
import type { Evidence, Verdict, VerdictId } from '../../metrics/verdict/verdicts.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Exhibits } from '../../worker/protocol/measures.ts'

const SHARES = [0.06, 0.34, 0.002, 0.1, 0, 0.004, 0, 0.2, 0.07, 0.2] as const

const DIGITS = { share: SHARES, covered: 6, totalVariation: 0.54, kl: 0.62 }

const REAL: Partial<Record<MeasureName, readonly [mean: number, halfWidth: number]>> = {
  covered: [10, 0],
  totalVariation: [0.03, 0.02],
  kl: [0.01, 0.01],
  frechet: [2.1, 0.5],
  digitScore: [9.8, 0.1],
  recognised: [0.99, 0.01],
  confident: [0.98, 0.01],
  precision: [0.96, 0.03],
  recall: [0.95, 0.03],
  density: [1, 0.06],
  coverage: [0.95, 0.03],
  diversity: [1, 0.03],
  featureSpread: [1, 0.03],
  nearestPair: [1, 0.2],
  ndb: [0.05, 0.04],
  sharpness: [1, 0.04],
  ct: [0, 2],
  nearestRatio: [1, 0.05],
  copies: [0.01, 0.01],
}

const FLOORS: Readonly<Partial<Record<MeasureName, Floor>>> = Object.fromEntries(
  MEASURE_NAMES.flatMap((name) => {
    const [mean, half] = REAL[name] ?? [0, 0]
    return name in REAL
      ? [[name, { mean, low: Math.max(mean - half, name === 'ct' ? -9 : 0), high: mean + half }]]
      : []
  }),
)

const GAN_PLAYERS: PlayerMeasures = {
  accuracyReal: 0.93,
  accuracyGenerated: 0.89,
  gradientNorms: { critic: 0.041, generator: 3.2e-4 },
  lossDistance: { critic: -0.92, generator: 1.84 },
  criticGap: 0.12,
}

export const aGlance = (changes: Partial<Glance> = {}): Glance =>
  glanceAt(3284, {
    count: 64,
    digits: DIGITS,
    recognised: 0.97,
    confident: 0.82,
    diversity: 0.61,
    featureSpread: 0.66,
    players: GAN_PLAYERS,
    floors: FLOORS,
    ...changes,
  })

const SAMPLES: SampleMeasures = sampleMeasures(
  {
    digitScore: 6.9,
    recognised: 0.97,
    confident: 0.82,
    precision: 0.81,
    recall: 0.34,
    density: 0.88,
    coverage: 0.41,
    diversity: 0.61,
    featureSpread: 0.66,
    nearestPair: 0.4,
    repeats: 0.02,
    twoSample: 0.7,
    empty: 0,
    ndb: 0.62,
    sharpness: 1.12,
    ct: 4.2,
    nearestRatio: 1.16,
    copies: 0.004,
  },
  { digits: DIGITS, frechet: { value: 38.2, floor: 2.1 }, floors: FLOORS },
)

/** A full panel; `samples` are changes to those of the made-up GAN. */
export const aReport = (
  changes: Partial<Omit<Report, 'samples'>> = {},
  samples: Partial<SampleMeasures> = {},
): Report =>
  reportAt(3200, { ...SAMPLES, ...samples }, { players: GAN_PLAYERS, seconds: 1.23, ...changes })

/** What the encoder of a VAE does that leaves half of its dimensions alone. */
export const aLatent = (changes: Partial<LatentMeasures> = {}): LatentMeasures => {
  const kl = [2.9, 2.7, 0.002, 2.4, 1.9, 0.004, 1.1, 0.3, 0.001, 0.003]
  return {
    dimensions: kl.length,
    kl,
    activeUnits: 6,
    collapsed: 0.4,
    aggregate: { mean: kl.map(() => 0), variance: kl.map((nats) => 1 - Math.exp(-nats)) },
    error: 0.0121,
    pcaError: 0.0168,
    loss: { term: 'negativeElbo', train: 103.7, test: 105.8 },
    ...changes,
  }
}

const NOTHING: Examples = { shape: [28, 28, 1], count: 0, values: new Uint8Array(0) }

export const NO_EXHIBITS: Exhibits = {
  pairs: null,
  closest: { samples: NOTHING, sampleDistances: [], real: NOTHING, realDistances: [] },
}

export const aVerdict = (id: VerdictId, evidence: Partial<Evidence> = {}): Verdict => ({
  id,
  evidence: {
    signals: {},
    dominant: [],
    dominantShare: 0,
    missing: [],
    suspicion: null,
    ...evidence,
  },
})

/** The verdict on the made-up GAN. */
export const PARTIAL_COLLAPSE = aVerdict('partial-collapse', {
  signals: { totalVariation: 0.54, missing: 4, dominance: 3.1 },
  dominant: [1, 7, 9],
  dominantShare: 0.84,
  missing: [2, 4, 5, 6],
})
