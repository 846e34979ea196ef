/** A set of examples beside the real data, with what several measures share worked out once. */
import { digitShares, recognisedLabelsOf, shareOf } from '../digits/digits.ts'
import { closestPairs, meanDistance, spread } from '../diversity/diversity.ts'
import { repetitionOf } from '../diversity/pictures.ts'
import { NEIGHBOURS } from '../neighbours/k.ts'
import { neighbourhoods } from '../neighbours/neighbours.ts'
import { twoSampleAccuracy } from '../neighbours/twoSample.ts'
import { cloudMeasures } from '../plane/standard.ts'
import { stackMeasures } from '../stacks/stacks.ts'
import { first } from '../statistics/rows.ts'
import { selfBleu } from '../text/bleu.ts'
import { namesOf } from '../text/names.ts'
import { cellsOf, countCells, differentCells } from '../statistics/cells.ts'
import { frechetDistance, gaussianOf } from '../statistics/frechet.ts'
import type { Judged } from '../digits/digits.ts'
import type { MeasuredSet, RealSet } from '../measures/measure.ts'
import type { DigitShares } from '../report/parts.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { Comparison, Known } from './known.ts'
import type { Placed } from './look.ts'

/** Pairs that the birthday test looks at. */
export const PAIRS = 3

/** Mean distance of the closest pairs; 0 where there is none. */
export async function nearestPairDistance(rows: Rows, pause: Pause): Promise<number> {
  const pairs = await closestPairs(rows, PAIRS, pause)
  if (pairs.length === 0) return 0
  return pairs.reduce((sum, { distance }) => sum + distance, 0) / pairs.length
}

/** Runs `make` when it is first called for, and never again. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const realOf = (known: Known, { real, nearestPair }: Comparison): RealSet => ({
  side: known.data.side,
  raw: known.raw,
  features: real,
  meanDistance: known.meanDistance,
  nearestPair,
  sharpness: known.sharpness,
  cells: known.centres.count,
  aside: known.aside,
  text: known.text,
})

function sharesOf(
  { probabilities: { values, size }, recognised }: Judged,
  mix: readonly number[],
): DigitShares {
  return digitShares(shareOf(recognisedLabelsOf(values, size, recognised), size), mix)
}

/**
 * What examples are measured with: the real data, and a cloud of examples that densities of points are measured on, or combinations of
 * digits counted in.
 */
export interface Beside {
  readonly known: Known
  readonly comparison: Comparison
  readonly cloud: Rows | null
}

/** Sets examples beside real data. What is worked out awaits `pause` all along, which throws to end it. */
export function measuredSet(
  set: Placed,
  { known, comparison, cloud }: Beside,
  pause: Pause,
): MeasuredSet {
  const { raw, features, judged } = set
  const { data, bins, gaussian, yardstick, plane, stacks } = known
  const { real, radii } = comparison
  const names = lazy(() => namesOf(raw))
  return {
    ...set,
    real: realOf(known, comparison),
    digits: lazy(() => judged && sharesOf(judged, data.mix)),
    cloud: lazy(async () =>
      plane && cloud ? await cloudMeasures(first(cloud, plane.samples), data, plane, pause) : null,
    ),
    stack: lazy(async () =>
      stacks && cloud
        ? stackMeasures(await stacks.judge.digitsIn(cloud.values, pause), stacks.judge.channels)
        : null,
    ),
    featureSpread: lazy(() => (known.spread > 0 ? spread(features) / known.spread : null)),
    meanDistance: lazy(() => meanDistance(raw, pause)),
    nearestPair: lazy(() => nearestPairDistance(raw, pause)),
    frechet: lazy(() => gaussian && frechetDistance(gaussianOf(features), gaussian)),
    twoSample: lazy(() => twoSampleAccuracy(real, features, pause)),
    differentCells: lazy(async () => {
      const cells = await cellsOf(raw, bins.centres, pause)
      return differentCells(countCells(cells, bins.centres.count), bins.counts)
    }),
    neighbourhoods: lazy(async () =>
      radii && features.count > NEIGHBOURS
        ? await neighbourhoods(real, features, { realRadii: radii, k: NEIGHBOURS }, pause)
        : null,
    ),
    repetition: lazy(async () => yardstick && (await repetitionOf(raw, yardstick, pause))),
    names,
    selfBleu: lazy(() => selfBleu(names(), pause)),
    pause,
  }
}
