/** Signals for tests, as they may be in runs of some kind. */
import type { KnownSignals } from './signals.ts'

/** The light panel of a GAN that does well. */
export const LIGHT: KnownSignals = {
  repeats: 0.02,
  empty: 0,
  images: 500_000,
  diversity: 0.97,
  featureSpread: 0.95,
  recognised: 0.98,
  totalVariation: 0.06,
  missing: 0,
  dominance: 1.3,
  confident: 0.88,
  accuracyReal: 0.75,
  accuracyGenerated: 0.78,
  generatorLossDistance: 0.8,
  generatorGradient: 0,
  notFinite: 0,
  explosion: 0.1,
}

/** What a full panel adds. */
export const FULL: KnownSignals = {
  precision: 0.7,
  recall: 0.6,
  density: 0.8,
  coverage: 0.7,
  frechetRatio: 8,
  ndb: 0.4,
  sharpness: 1.1,
  ct: 0.5,
  nearestRatio: 1.1,
  copies: 0.01,
}

export const GAN = { ...LIGHT, ...FULL }

/** A VAE with 20 dimensions; its light panel knows no critic. */
export const VAE_LIGHT: KnownSignals = {
  images: 600_000,
  diversity: 0.85,
  featureSpread: 0.85,
  recognised: 0.92,
  totalVariation: 0.09,
  missing: 0,
  dominance: 1.5,
  confident: 0.6,
}
export const VAE: KnownSignals = {
  ...FULL,
  ...VAE_LIGHT,
  sharpness: 0.55,
  frechetRatio: 25,
  kl: 25,
  activeShare: 1,
  collapsedShare: 0,
  errorOverPca: 0.5,
}
export const VAE_2D: KnownSignals = {
  ...VAE,
  kl: 6.8,
  diversity: 0.7,
  sharpness: 0.45,
  errorOverPca: 0.75,
}
export const DEAD_ENCODER: KnownSignals = {
  ...VAE,
  diversity: 0.3,
  totalVariation: 0.5,
  missing: 4,
  dominance: 4,
  coverage: 0.1,
  kl: 6,
  activeShare: 0.15,
  collapsedShare: 0.8,
  errorOverPca: 1.6,
  sharpness: 0.3,
}

/** Noise, in which no digit is counted. */
export const NOISE: KnownSignals = {
  diversity: 1.05,
  featureSpread: 0.4,
  recognised: 0,
  confident: 0,
  precision: 0,
  recall: 0,
  density: 0,
  coverage: 0,
  frechetRatio: 290,
  ndb: 0.9,
  sharpness: 9,
  nearestRatio: 2.2,
}
/** One image over and over, which is not even near real ones. */
export const ONE_IMAGE: KnownSignals = { ...NOISE, diversity: 0.01, featureSpread: 0.01 }

/** Points in the plane: no judge. */
export const POINTS: KnownSignals = {
  images: 300_000,
  diversity: 1,
  featureSpread: 1,
  accuracyReal: 0.6,
  accuracyGenerated: 0.6,
  twoSample: 0.56,
  repeats: 0.6,
}
/** Stacked digits of a GAN, whose combinations are counted and whose classes nobody tells. */
export const STACKS: KnownSignals = {
  ...{ images: 200_000, diversity: 1, featureSpread: 0.95, accuracyReal: 0.7 },
  ...{ stacksMissing: 0.01, stackKl: 0.05, precision: 0.7, recall: 0.6, coverage: 0.7 },
}
/** The same of a mixture whose modes are known. */
export const MIXTURE: KnownSignals = { ...POINTS, highQuality: 0.9, modesMissing: 0 }

/** A transformer that does well on place names. */
export const NAMES: KnownSignals = {
  images: 500_000,
  examples: 30_827,
  newNames: 0.93,
  distinctNames: 0.98,
  lengthVariation: 0.05,
  bleuRatio: 0.99,
  selfBleuRatio: 1.02,
  natsOverBigram: 0.72,
  testGap: 0.08,
  notFinite: 0,
  explosion: 0.1,
}
