/** The signals behind a verdict, each in the way its numbers are written. */
import { formatted } from './formats.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { SignalName } from '../../metrics/verdict/signals.ts'
import type { Format } from '../../metrics/measures/measure.ts'

const FORMAT_OF: Readonly<Record<SignalName, Format | 'truth'>> = {
  images: 'count',
  examples: 'count',
  diversity: 'share',
  featureSpread: 'share',
  recognised: 'share',
  totalVariation: 'share',
  missing: 'count',
  dominance: 'ratio',
  confident: 'share',
  highQuality: 'share',
  modesMissing: 'count',
  reverseKl: 'figures',
  stacksMissing: 'share',
  stackKl: 'signedFigures',
  densityKl: 'signedFigures',
  densityJs: 'signedFigures',
  twoSample: 'share',
  repeats: 'share',
  pictures: 'count',
  pictureShare: 'figures',
  empty: 'share',
  precision: 'share',
  recall: 'share',
  density: 'ratio',
  coverage: 'share',
  frechetRatio: 'figures',
  ndb: 'share',
  sharpness: 'share',
  ct: 'signed',
  nearestRatio: 'ratio',
  copies: 'fineShare',
  newNames: 'share',
  distinctNames: 'share',
  lengthVariation: 'share',
  bleuRatio: 'ratio',
  selfBleuRatio: 'ratio',
  natsOverBigram: 'ratio',
  confidentGain: 'ratio',
  coverageLoss: 'ratio',
  shareCosine: 'ratio',
  leaderChanges: 'count',
  accuracyReal: 'share',
  accuracyGenerated: 'share',
  generatorLossDistance: 'signedFigures',
  generatorGradient: 'signed',
  criticGap: 'ratio',
  kl: 'figures',
  activeShare: 'share',
  collapsedShare: 'share',
  errorOverPca: 'share',
  testGap: 'share',
  notFinite: 'truth',
  halted: 'truth',
  explosion: 'score',
}

export const SIGNAL_NAMES = Object.keys(FORMAT_OF) as readonly SignalName[]

/** A signal's value in words. */
export function signalValue(
  name: SignalName,
  value: number,
  { t, number }: Pick<Messages, 't' | 'number'>,
): string {
  const format = FORMAT_OF[name]
  if (format === 'truth') return t(value > 0 ? 'diagnosis.yes' : 'diagnosis.no')
  return formatted(value, format, number)
}
