/** The list of measures, in the order in which tables show them. A new measure is one file and its line here. */
import { measure as recognised } from './recognised.ts'
import { measure as highQuality } from './highQuality.ts'
import { measure as modes } from './modes.ts'
import { measure as reverseKl } from './reverseKl.ts'
import { measure as modeVariation } from './modeVariation.ts'
import { measure as stackModes } from './stackModes.ts'
import { measure as stackKl } from './stackKl.ts'
import { measure as densityKl } from './densityKl.ts'
import { measure as densityJs } from './densityJs.ts'
import { measure as slicedWasserstein } from './slicedWasserstein.ts'
import { measure as covered } from './covered.ts'
import { measure as totalVariation } from './totalVariation.ts'
import { measure as kl } from './kl.ts'
import { measure as frechet } from './frechet.ts'
import { measure as digitScore } from './digitScore.ts'
import { measure as confident } from './confident.ts'
import { measure as twoSample } from './twoSample.ts'
import { measure as precision } from './precision.ts'
import { measure as recall } from './recall.ts'
import { measure as density } from './density.ts'
import { measure as coverage } from './coverage.ts'
import { measure as diversity } from './diversity.ts'
import { measure as featureSpread } from './featureSpread.ts'
import { measure as nearestPair } from './nearestPair.ts'
import { measure as repeats } from './repeats.ts'
import { measure as ndb } from './ndb.ts'
import { measure as sharpness } from './sharpness.ts'
import { measure as empty } from './empty.ts'
import { measure as ct } from './ct.ts'
import { measure as nearestRatio } from './nearestRatio.ts'
import { measure as copies } from './copies.ts'
import { measure as bleu } from './bleu.ts'
import { measure as lengthVariation } from './lengthVariation.ts'
import { measure as newNames } from './newNames.ts'
import { measure as nearCopies } from './nearCopies.ts'
import { measure as distinctNames } from './distinctNames.ts'
import { measure as selfBleu } from './selfBleu.ts'

export const MEASURES = [
  recognised,
  highQuality,
  modes,
  reverseKl,
  modeVariation,
  stackModes,
  stackKl,
  densityKl,
  densityJs,
  slicedWasserstein,
  covered,
  totalVariation,
  kl,
  frechet,
  digitScore,
  confident,
  twoSample,
  precision,
  recall,
  density,
  coverage,
  diversity,
  featureSpread,
  nearestPair,
  repeats,
  ndb,
  sharpness,
  empty,
  ct,
  nearestRatio,
  copies,
  bleu,
  lengthVariation,
  newNames,
  nearCopies,
  distinctNames,
  selfBleu,
] as const
