/** Panels for tests: those of a GAN that does well, with changes. */
import { glanceAt, reportAt, sampleMeasures } from '../report/testReport.ts'
import type { Glance, PlayerMeasures, Report, SampleMeasures } from '../report/measures.ts'
import type { DigitShares } from '../report/parts.ts'

/** As many of each digit. */
export const MIX = new Array<number>(10).fill(0.1)

/** These shares of the digits, against the even mix. */
export function digits(share: readonly number[]): DigitShares {
  const totalVariation = share.reduce((sum, p, i) => sum + Math.abs(p - (MIX[i] ?? 0)) / 2, 0)
  return { share, covered: share.filter((p) => p >= 0.01).length, totalVariation, kl: 0 }
}

/** Shares in which these digits, equally, make up all samples. */
export const only = (...those: readonly number[]): number[] =>
  MIX.map((_, digit) => (those.includes(digit) ? 1 / those.length : 0))

/** One digit with this share; the others as often as each other. */
export const leading = (digit: number, share: number): number[] =>
  MIX.map((_, other) => (other === digit ? share : (1 - share) / 9))

/** Two players of about the same strength. */
export const PLAYERS: PlayerMeasures = {
  accuracyReal: 0.75,
  accuracyGenerated: 0.78,
  gradientNorms: { generator: 0.5, critic: 1 },
  lossDistance: { generator: 0.6, critic: -0.4 },
}

const IMAGES_PER_STEP = 96

/** A light panel. */
export const glance = (step: number, changes: Partial<Glance> = {}): Glance =>
  glanceAt(step, {
    images: step * IMAGES_PER_STEP,
    digits: digits(MIX),
    recognised: 0.99,
    confident: 0.88,
    diversity: 0.97,
    featureSpread: 0.95,
    players: PLAYERS,
    ...changes,
  })

/** Measures of samples. */
export const samples = (changes: Partial<SampleMeasures> = {}): SampleMeasures =>
  sampleMeasures(
    {
      digitScore: 9,
      recognised: 0.99,
      confident: 0.88,
      precision: 0.7,
      recall: 0.6,
      density: 0.8,
      coverage: 0.7,
      diversity: 0.97,
      featureSpread: 0.95,
      nearestPair: 0.9,
      repeats: 0.02,
      twoSample: 0.7,
      empty: 0,
      ndb: 0.3,
      sharpness: 1.1,
      ct: 0.4,
      nearestRatio: 1.1,
    },
    { count: 2000, digits: digits(MIX), frechet: { value: 0.8, floor: 0.1 }, ...changes },
  )

/** A full panel. */
export const report = (
  step: number,
  changes: Partial<SampleMeasures> = {},
  rest: Partial<Report> = {},
): Report =>
  reportAt(step, samples(changes), {
    images: step * IMAGES_PER_STEP,
    players: PLAYERS,
    ...rest,
  })

/** One image, over and over. */
export const COLLAPSED: Partial<Glance> = {
  diversity: 0.1,
  featureSpread: 0.1,
  digits: digits(only(1)),
}
/** Three digits, and no other. */
export const SOME_DIGITS: Partial<Glance> = { digits: digits(only(1, 7, 9)), diversity: 0.8 }
