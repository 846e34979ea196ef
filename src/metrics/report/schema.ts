/**
 * What was measured, read from a file. A measure that the file does not know, made before there was one, has no value;
 * one that we do not know is left out. Numbers need not be finite: those of a run that diverged are not.
 */
import * as z from 'zod/mini'
import { _default as otherwise } from 'zod/mini'
import { MEASURE_NAMES, OWN_NAMES } from './measures.ts'
import type {
  Glance,
  Lacking,
  LatentMeasures,
  OwnName,
  PlayerMeasures,
  Report,
  RequestedMeasures,
  SampleMeasures,
  TextMeasures,
} from './measures.ts'
import type { ClassedNats } from '../text/rivals.ts'
import type {
  DigitShares,
  Floor,
  ModeMeasures,
  NoClassifier,
  NoValue,
  OwnEyes,
  PlaneMeasures,
  StackMeasures,
  Reason,
} from './parts.ts'

/** The most classes, dimensions, players or terms of anything that is measured. */
const MOST = 4096

export const anyNumber = z.custom<number>((value) => typeof value === 'number')
export const count = z.int().check(z.gte(0))
const measure = otherwise(z.nullable(anyNumber), null)
const numbers = z.array(anyNumber).check(z.maxLength(MOST))
const orNull = <T extends z.ZodMiniType>(schema: T) => otherwise(z.nullable(schema), null)

/** A table of which only the entries that have one of these names and fit the schema are taken. */
export const entriesOf = <Name extends string, T>(
  names: readonly Name[],
  schema: z.ZodMiniType<T>,
) =>
  z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((table): Partial<Record<Name, T>> => {
      const taken = names.flatMap((name) => {
        const { data, success } = schema.safeParse(table[name])
        return success ? [[name, data] as const] : []
      })
      return Object.fromEntries(taken) as Partial<Record<Name, T>>
    }),
  )

/** Numbers by any name. */
const table = z
  .record(z.string(), anyNumber)
  .check(z.refine((entries) => Object.keys(entries).length <= MOST))

const NO_CLASSIFIER = [
  'unlabelled',
  'fewOfClass',
  'unreliable',
] as const satisfies readonly NoClassifier[]

const REASONS = [
  'notDigits',
  'notImages',
  'reconstructions',
  'needsMore',
  'fewHeldOut',
  'unrecognised',
  'notPoints',
  'notText',
  'noDistances',
  'noModes',
  'alike',
  ...NO_CLASSIFIER,
] as const satisfies readonly Reason[]

const lacking = otherwise(
  entriesOf(
    MEASURE_NAMES,
    z.object({ reason: z.enum(REASONS), least: z.exactOptional(anyNumber) }) satisfies Of<NoValue>,
  ),
  {},
) satisfies Of<Lacking>

const floors = otherwise(
  entriesOf(
    MEASURE_NAMES,
    z.object({ mean: anyNumber, low: anyNumber, high: anyNumber }) satisfies Of<Floor>,
  ),
  {},
)

/** A schema whose output is this. */
type Of<T> = z.ZodMiniType<T>

const sharesSchema = z.object({
  share: numbers,
  covered: anyNumber,
  totalVariation: measure,
  kl: measure,
}) satisfies Of<DigitShares>

const pictures = z.object({
  estimate: anyNumber,
  low: anyNumber,
  high: anyNumber,
  of: anyNumber,
})

const eyes = z.object({
  features: count,
  exam: orNull(z.object({ accuracy: anyNumber, count })),
  instead: orNull(z.enum(NO_CLASSIFIER)),
  variance: measure,
}) satisfies Of<OwnEyes>

const own = Object.fromEntries(OWN_NAMES.map((name) => [name, measure])) as Record<
  OwnName,
  typeof measure
>

const modes = z.object({
  highQuality: anyNumber,
  covered: anyNumber,
  of: anyNumber,
  missing: orNull(z.array(z.object({ mode: count, at: numbers })).check(z.maxLength(MOST))),
  reverseKl: measure,
  variation: measure,
}) satisfies Of<ModeMeasures>

const stack = z.object({
  count,
  covered: anyNumber,
  of: anyNumber,
  kl: anyNumber,
}) satisfies Of<StackMeasures>

const plane = z.object({
  count,
  kl: anyNumber,
  js: anyNumber,
  slicedWasserstein: anyNumber,
}) satisfies Of<PlaneMeasures>

const samples = z.object({
  ...own,
  count,
  of: z.enum(['samples', 'reconstructions']),
  extractor: z.enum([
    'judge',
    'channels',
    'classifier',
    'components',
    'pixels',
    'coordinates',
    'characters',
  ]),
  eyes: orNull(eyes),
  digits: orNull(sharesSchema),
  frechet: otherwise(z.object({ value: measure, floor: measure }), { value: null, floor: null }),
  pictures: orNull(pictures),
  modes: orNull(modes),
  stack: orNull(stack),
  plane: orNull(plane),
  memorisation: orNull(z.object({ ct: anyNumber, nearestRatio: anyNumber, copies: anyNumber })),
  lacking,
  floors,
}) satisfies Of<SampleMeasures>

export const playersSchema = z.object({
  accuracyReal: z.exactOptional(anyNumber),
  accuracyGenerated: z.exactOptional(anyNumber),
  gradientNorms: table,
  lossDistance: table,
  criticGap: z.exactOptional(anyNumber),
}) satisfies Of<PlayerMeasures>

const latent = z.object({
  dimensions: count,
  kl: z.nullable(numbers),
  activeUnits: anyNumber,
  collapsed: measure,
  aggregate: z.object({ mean: numbers, variance: numbers }),
  error: anyNumber,
  pcaError: anyNumber,
  loss: z.object({ term: z.string(), train: anyNumber, test: anyNumber }),
}) satisfies Of<LatentMeasures>

const requested = z.object({
  accuracy: anyNumber,
  perClass: z.array(z.nullable(anyNumber)).check(z.maxLength(MOST)),
  real: anyNumber,
}) satisfies Of<RequestedMeasures>

const classedNats = z.object({
  all: anyNumber,
  perClass: z.array(z.nullable(anyNumber)).check(z.maxLength(MOST)),
}) satisfies Of<ClassedNats>

const tokens = z.array(numbers).check(z.maxLength(MOST))

const text = z.object({
  model: orNull(z.extend(classedNats, { train: anyNumber })),
  bigram: classedNats,
  wittenBell: classedNats,
  lengths: z.object({ samples: numbers, real: numbers }),
  invented: z.object({ model: tokens, counts: tokens }),
}) satisfies Of<TextMeasures>

export const reportSchema = z.object({
  step: count,
  images: anyNumber,
  samples,
  requested: orNull(requested),
  players: playersSchema,
  latent: orNull(latent),
  text: orNull(text),
  seconds: anyNumber,
}) satisfies Of<Report>

export const glanceSchema = z.object({
  step: count,
  images: anyNumber,
  count,
  recognised: measure,
  digits: orNull(sharesSchema),
  confident: measure,
  smoothedOver: anyNumber,
  diversity: measure,
  featureSpread: measure,
  repeats: measure,
  pictures: orNull(pictures),
  empty: measure,
  distinct: measure,
  lacking,
  kl: measure,
  players: playersSchema,
  seconds: anyNumber,
  floors,
}) satisfies Of<Glance>
