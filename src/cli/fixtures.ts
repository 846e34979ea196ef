/** A measurement that was never made. */
import { sampleMeasures } from '../metrics/report/testReport.ts'
import type { SampleMeasures } from '../metrics/report/measures.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'

export const MEASURES: SampleMeasures = sampleMeasures(
  {
    digitScore: 3.3,
    recognised: 0.98765,
    confident: 0.87654,
    precision: 0.71,
    recall: 0.21,
    density: 0.8,
    coverage: 0.33,
    diversity: 0.9,
    featureSpread: 0.8,
    nearestPair: 0.7,
    repeats: 0.02,
    twoSample: 0.7,
    empty: 0,
    ndb: 0.6,
    sharpness: 1.1,
    ct: -0.5,
    nearestRatio: 1.02,
  },
  {
    digits: {
      share: [0.5, 0.25, 0.125, 0.125, 0, 0, 0, 0, 0, 0],
      covered: 4,
      totalVariation: 0.6,
      kl: 1.0904,
    },
    frechet: { value: 41.23456, floor: 0.51 },
    floors: { precision: { mean: 0.95, low: 0.93, high: 0.97 } },
  },
)

export const VERDICT: Verdict = {
  id: 'partial-collapse',
  evidence: {
    signals: { totalVariation: 0.6, missing: 6 },
    dominant: [0, 1],
    dominantShare: 0.75,
    missing: [4, 5, 6, 7, 8, 9],
    suspicion: null,
  },
}
