/** Every measure of one set of examples: the same for samples and for the real examples that say what is possible. */
import { MEASURES } from '../measures/catalog.ts'
import { appliesTo, OWN_NAMES } from '../report/measures.ts'
import { lackingOf } from './lacking.ts'
import { measuredSet } from './measuredSet.ts'
import type { Measure, MeasuredSet } from '../measures/measure.ts'
import type { MeasureName, OwnName, SampleMeasures } from '../report/measures.ts'
import type { Pause } from '../statistics/rows.ts'
import type { Beside } from './measuredSet.ts'
import type { Placed } from './look.ts'

/** Measures without what real data score. */
export type Bare = Omit<SampleMeasures, 'floors'>

type Values = Readonly<Record<MeasureName, number | null>>

/** The values of all measures in their places. */
async function placed(
  values: Values,
  { digits, cloud, stack, repetition }: MeasuredSet,
  of: SampleMeasures['of'],
) {
  const own = OWN_NAMES.map((name) => [name, values[name]] as const)
  const { ct, nearestRatio, copies } = values
  const areSamples = of === 'samples'
  return {
    ...(Object.fromEntries(own) as Record<OwnName, number | null>),
    digits: digits(),
    frechet: { value: values.frechet, floor: null },
    pictures: areSamples ? ((await repetition())?.pictures ?? null) : null,
    modes: (await cloud())?.modes ?? null,
    stack: areSamples ? await stack() : null,
    plane: (await cloud())?.plane ?? null,
    memorisation:
      ct === null || nearestRatio === null || copies === null ? null : { ct, nearestRatio, copies },
  }
}

/** Measures a set of examples against real data. */
export async function measure(
  examples: Placed,
  of: SampleMeasures['of'],
  beside: Beside,
  pause: Pause,
): Promise<Bare> {
  const { known } = beside
  const set = measuredSet(examples, beside, pause)
  const { eyes } = known
  const extractor = eyes?.extractor ?? (known.data.side === null ? 'coordinates' : 'pixels')
  const own = eyes?.own ?? null
  const lacking = lackingOf(known.train.count, set.featureSpread(), own)
  const valueOf = async ({ id, samplesOnly, value }: Measure): Promise<number | null> =>
    appliesTo(id, extractor) && !(samplesOnly && of === 'reconstructions') ? await value(set) : null
  const values: Partial<Record<MeasureName, number | null>> = {}
  for (const one of MEASURES) values[one.id] = lacking[one.id] ? null : await valueOf(one)
  return {
    count: examples.raw.count,
    of,
    extractor,
    eyes: own,
    ...(await placed(values as Values, set, of)),
    lacking,
  }
}
