/** Every measure of one set of examples: the same for samples and for the real examples that say what is possible. */
import { cellsOf, countCells, differentCells } from '../statistics/cells.ts'
import { copyShare, dataCopying, nearestRatio } from '../memorisation/copying.ts'
import {
  confidentShare,
  digitScore,
  digitShares,
  recognisedLabelsOf,
  recognisedShare,
  shareOf,
} from '../digits/digits.ts'
import { closestPairs, meanDistance, spread } from '../diversity/diversity.ts'
import { emptyShare } from '../digits/empty.ts'
import { repetitionOf } from '../diversity/pictures.ts'
import { modeMeasures } from '../modes/modes.ts'
import { twoSampleAccuracy } from '../neighbours/twoSample.ts'
import { frechetDistance, gaussianOf } from '../statistics/frechet.ts'
import { lackingOf } from './lacking.ts'
import { neighbourhoods, NEIGHBOURS } from '../neighbours/neighbours.ts'
import { laplacianVariance } from '../digits/sharpness.ts'
import type { Comparison, Known } from './known.ts'
import type { Placed } from './look.ts'
import type { MeasureName, Memorisation, SampleMeasures } from '../report/measures.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Measures without what real data score. */
export type Bare = Omit<SampleMeasures, 'floors' | 'of'>

/** Pairs that the birthday test looks at. */
export const PAIRS = 3

/** Mean distance of the closest pairs; 0 where there is none. */
export async function nearestPairDistance(rows: Rows, pause: Pause): Promise<number> {
  const pairs = await closestPairs(rows, PAIRS, pause)
  if (pairs.length === 0) return 0
  return pairs.reduce((sum, { distance }) => sum + distance, 0) / pairs.length
}

function memorisation(set: Placed, { aside, centres }: Known): Memorisation {
  return {
    ct: dataCopying({
      generated: set.nearest,
      heldOut: aside.nearest,
      generatedCells: set.cells,
      heldOutCells: aside.cells,
      cells: centres.count,
    }),
    nearestRatio: nearestRatio(set.nearest, aside.nearest),
    copies: copyShare(set.nearest, aside.nearest),
  }
}

function labels({ judged }: Placed, { data }: Known) {
  if (!judged) return { recognised: null, digits: null, digitScore: null, confident: null }
  const { probabilities, recognised } = judged
  const { values, size } = probabilities
  const seen = recognisedLabelsOf(values, size, recognised)
  return {
    recognised: recognisedShare(recognised),
    digits: digitShares(shareOf(seen, size), data.mix),
    digitScore: digitScore(values, size, recognised),
    confident: confidentShare(values, size, recognised),
  }
}

/** How samples lie among real ones; nothing is known of it where either are too few for a ball. */
async function neighbours({ features }: Placed, { real, radii }: Comparison, pause: Pause) {
  if (!radii || features.count <= NEIGHBOURS)
    return { precision: null, recall: null, density: null, coverage: null }
  return await neighbourhoods(real, features, { realRadii: radii, k: NEIGHBOURS }, pause)
}

/** Measures a set of examples against real data. */
export async function measure(
  set: Placed,
  known: Known,
  comparison: Comparison,
  pause: Pause,
): Promise<Bare> {
  const { raw, features } = set
  const { bins, data, gaussian, sharpness } = known
  const cells = await cellsOf(raw, bins.centres, pause)
  const spreadRatio = known.spread > 0 ? spread(features) / known.spread : null
  const lacking = lackingOf(known.train.count, spreadRatio)
  const unless = <T>(name: MeasureName, value: T): T | null => (lacking[name] ? null : value)
  const near = await neighbours(set, comparison, pause)
  const repetition = known.yardstick && (await repetitionOf(raw, known.yardstick, pause))
  return {
    count: raw.count,
    extractor: known.judge ? 'judge' : data.side === null ? 'coordinates' : 'pixels',
    ...labels(set, known),
    frechet: { value: gaussian && frechetDistance(gaussianOf(features), gaussian), floor: null },
    ...near,
    precision: unless('precision', near.precision),
    density: unless('density', near.density),
    diversity: unless('diversity', (await meanDistance(raw, pause)) / known.meanDistance),
    featureSpread: unless('featureSpread', spreadRatio),
    nearestPair: unless(
      'nearestPair',
      (await nearestPairDistance(raw, pause)) / comparison.nearestPair,
    ),
    repeats: repetition?.repeats ?? null,
    pictures: repetition?.pictures ?? null,
    twoSample: unless('twoSample', await twoSampleAccuracy(comparison.real, features, pause)),
    modes: data.modes && modeMeasures(raw, data.modes, data.mix),
    empty: data.side === null ? null : emptyShare(raw),
    ndb: unless('ndb', differentCells(countCells(cells, bins.centres.count), bins.counts)),
    sharpness: data.side && sharpness ? laplacianVariance(raw, data.side) / sharpness : null,
    memorisation: memorisation(set, known),
    lacking,
  }
}
