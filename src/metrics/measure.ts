/** Every measure of one set of examples: the same for samples and for the real examples that say what is possible. */
import { cellsOf, countCells, differentCells } from './cells.ts'
import { copyShare, dataCopying, nearestRatio } from './copying.ts'
import { confidentShare, digitScore, digitShares, labelsOf, shareOf } from './digits.ts'
import { closestPairs, meanDistance, spread } from './diversity.ts'
import { frechetDistance, gaussianOf } from './frechet.ts'
import { neighbourhoods, NEIGHBOURS } from './neighbours.ts'
import { laplacianVariance } from './sharpness.ts'
import type { Comparison, Known } from './known.ts'
import type { Placed } from './look.ts'
import type { Memorisation, SampleMeasures } from './measures.ts'
import type { Pause, Rows } from './rows.ts'

/** Measures without what real data score. */
export type Bare = Omit<SampleMeasures, 'floors' | 'of'>

/** Pairs that the birthday test looks at. */
export const PAIRS = 3

/** Mean distance of the closest pairs. */
export async function nearestPairDistance(rows: Rows, pause: Pause): Promise<number> {
  const pairs = await closestPairs(rows, PAIRS, pause)
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

function labels({ probabilities }: Placed, { data }: Known) {
  if (!probabilities) return { digits: null, digitScore: null, confident: null }
  const { values, size } = probabilities
  return {
    digits: digitShares(shareOf(labelsOf(values, size), size), data.mix),
    digitScore: digitScore(values, size),
    confident: confidentShare(values, size),
  }
}

/** Measures a set of examples against real data. */
export async function measure(
  set: Placed,
  known: Known,
  { real, radii, nearestPair }: Comparison,
  pause: Pause,
): Promise<Bare> {
  const { raw, features } = set
  const { bins, data, sharpness } = known
  const near = await neighbourhoods(real, features, { realRadii: radii, k: NEIGHBOURS }, pause)
  const cells = await cellsOf(raw, bins.centres, pause)
  return {
    count: raw.count,
    extractor: known.judge ? 'judge' : 'coordinates',
    ...labels(set, known),
    frechet: { value: frechetDistance(gaussianOf(features), known.gaussian), floor: 0 },
    ...near,
    diversity: (await meanDistance(raw, pause)) / known.meanDistance,
    featureSpread: spread(features) / known.spread,
    nearestPair: (await nearestPairDistance(raw, pause)) / nearestPair,
    ndb: differentCells(countCells(cells, bins.centres.count), bins.counts),
    sharpness: data.side && sharpness ? laplacianVariance(raw, data.side) / sharpness : null,
    memorisation: memorisation(set, known),
  }
}
