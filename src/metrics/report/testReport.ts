/** Reports for tests: a test says what it is about, and the rest follows from the list of measures. */
import { OWN_NAMES } from './measures.ts'
import type {
  Glance,
  MeasureName,
  OwnName,
  PlayerMeasures,
  Report,
  SampleMeasures,
} from './measures.ts'

type Values = Readonly<Partial<Record<MeasureName, number>>>

const PLAYERS: PlayerMeasures = { gradientNorms: {}, lossDistance: {} }

/** Measures of 1,000 digits with these values; those that are not named have none. */
export function sampleMeasures(values: Values, rest: Partial<SampleMeasures> = {}): SampleMeasures {
  const { ct = 0, nearestRatio = 1, copies = 0.01, frechet = null } = values
  return {
    ...(Object.fromEntries(OWN_NAMES.map((name) => [name, values[name] ?? null])) as Record<
      OwnName,
      number | null
    >),
    count: 1000,
    of: 'samples',
    extractor: 'judge',
    eyes: null,
    digits: null,
    frechet: { value: frechet, floor: null },
    pictures: null,
    modes: null,
    stack: null,
    plane: null,
    memorisation: { ct, nearestRatio, copies },
    lacking: {},
    floors: {},
    ...rest,
  }
}

/** A light panel of 128 samples that nobody judges. */
export const glanceAt = (step: number, changes: Partial<Glance> = {}): Glance => ({
  step,
  images: 64 * step,
  count: 128,
  digits: null,
  recognised: null,
  confident: null,
  seconds: 0.02,
  smoothedOver: 512,
  diversity: 1,
  featureSpread: 1,
  players: PLAYERS,
  repeats: 0.02,
  pictures: null,
  empty: 0,
  distinct: null,
  lacking: {},
  kl: null,
  floors: {},
  ...changes,
})

/** A full panel of these samples. */
export const reportAt = (
  step: number,
  samples: SampleMeasures,
  changes: Partial<Report> = {},
): Report => ({
  step,
  images: 64 * step,
  samples,
  requested: null,
  players: PLAYERS,
  latent: null,
  text: null,
  seconds: 1,
  ...changes,
})
