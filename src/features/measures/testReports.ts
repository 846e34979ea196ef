/** Made-up panels and pictures of a run, for tests of what is shown of them. */
import { glanceAt, reportAt, sampleMeasures } from '../../metrics/report/testReport.ts'
import type {
  Glance,
  LatentMeasures,
  Report,
  SampleMeasures,
} from '../../metrics/report/measures.ts'
import type { Exhibits } from '../../worker/protocol/measures.ts'

export const VERDICT = {
  id: 'healthy',
  evidence: { signals: {}, dominant: [], dominantShare: 0, missing: [], suspicion: null },
} as const
const PLAYERS = {
  accuracyReal: 0.75,
  accuracyGenerated: 0.8,
  gradientNorms: { critic: 0.5, generator: 0.02 },
  lossDistance: { generator: 1.2 },
}

/** Shares of the digits with some of them left out; the others have a tenth each, as in the mix. */
export const sharesWithout = (...digits: number[]): Glance['digits'] => ({
  share: Array.from({ length: 10 }, (_, digit) => (digits.includes(digit) ? 0 : 0.1)),
  covered: 10 - digits.length,
  totalVariation: 0.2,
  kl: 0.3,
})

export const glance = (step: number, digits: Glance['digits']): Glance =>
  glanceAt(step, {
    count: 64,
    digits,
    recognised: 0.95,
    confident: 0.8,
    smoothedOver: 1024,
    diversity: 0.9,
    featureSpread: 0.9,
    players: PLAYERS,
  })

export const SAMPLES: SampleMeasures = sampleMeasures(
  {
    digitScore: 6.9,
    recognised: 0.95,
    confident: 0.81,
    precision: 0.75,
    recall: 0.34,
    density: 0.7,
    coverage: 0.55,
    diversity: 0.8,
    featureSpread: 0.8,
    nearestPair: 0.4,
    repeats: 0.02,
    twoSample: 0.7,
    empty: 0,
    ndb: 0.6,
    sharpness: 1.1,
    ct: -0.8,
    nearestRatio: 0.97,
    copies: 0.014,
  },
  {
    digits: sharesWithout(4),
    frechet: { value: 38.2, floor: 2.4 },
    floors: { frechet: { mean: 2.4, low: 1.9, high: 2.9 } },
  },
)
export const LATENT: LatentMeasures = {
  dimensions: 3,
  kl: [0.5, 0.002, 2],
  activeUnits: 2,
  collapsed: 1 / 3,
  aggregate: { mean: [0.1, 0, -0.5], variance: [1, 1.5, 0.9] },
  error: 0.0124,
  pcaError: 0.0226,
  loss: { term: 'negativeElbo', train: 103.2, test: 105.8 },
}

export const images = (count: number): Exhibits['closest']['real'] => ({
  shape: [28, 28, 1],
  count,
  values: new Uint8Array(784 * count),
})
export const EXHIBITS: Exhibits = {
  pairs: { samples: images(2), nearest: images(2), distances: [0.94, 0.12], among: 60_000 },
  closest: {
    samples: images(6),
    sampleDistances: [0.61, 0.72, 0.74],
    real: images(6),
    realDistances: [1.72, 1.81, 1.9],
  },
}

export const report = (step: number, changes: Partial<Report> = {}): Report =>
  reportAt(step, SAMPLES, { players: { ...PLAYERS, criticGap: 0.04 }, seconds: 4, ...changes })
