/** The pictures that go with a full panel: nearest training examples, closest pairs. */
import { median } from '../metrics/memorisation/copying.ts'
import { closestPairs } from '../metrics/diversity/diversity.ts'
import { PAIRS } from '../metrics/reference/measuredSet.ts'
import { pick, slice } from '../metrics/statistics/rows.ts'
import type { Placed } from '../metrics/reference/look.ts'
import type { SampleMeasures } from '../metrics/report/measures.ts'
import type { Reference } from '../metrics/reference/reference.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'

/** Samples that are shown beside their nearest training example. */
const SHOWN = 8

/** The pictures, as rows of raw values. */
export interface RawExhibits {
  readonly pairs: {
    readonly samples: Rows
    readonly nearest: Rows
    readonly distances: readonly number[]
    readonly among: number
  } | null
  readonly closest: {
    readonly samples: Rows
    readonly sampleDistances: readonly number[]
    readonly real: Rows
    readonly realDistances: readonly number[]
  }
}

const NONE: Rows = { count: 0, size: 0, values: new Float32Array(0) }
/** Of texts nobody measures a distance. */
const NONE_CLOSE = { samples: NONE, sampleDistances: [], real: NONE, realDistances: [] }

/** Finds them among the samples of a panel. */
export async function exhibitsOf(
  set: Placed,
  { known }: Reference,
  of: SampleMeasures['of'],
  pause: Pause,
): Promise<RawExhibits> {
  if (known.text) return { pairs: null, closest: NONE_CLOSE }
  const real = slice(known.raw, 0, Math.min(set.raw.count, known.raw.count))
  const [ours, theirs] = [
    await closestPairs(set.raw, PAIRS, pause),
    await closestPairs(real, PAIRS, pause),
  ]
  const both = (pairs: typeof ours): number[] =>
    pairs.flatMap(({ first, second }) => [first, second])
  const shown = Math.min(SHOWN, set.raw.count)
  const nearest = Array.from(set.nearestIndex.subarray(0, shown), (i) =>
    known.data.train.read(i, 1),
  )
  const usual = median(known.aside.nearest)
  return {
    pairs:
      of === 'samples'
        ? {
            samples: slice(set.raw, 0, shown),
            nearest: {
              count: shown,
              size: set.raw.size,
              values: Float32Array.from(nearest.flatMap(({ values }) => [...values])),
            },
            distances: Array.from(set.nearest.subarray(0, shown), (d) => d / usual),
            among: known.train.count,
          }
        : null,
    closest: {
      samples: pick(set.raw, both(ours)),
      sampleDistances: ours.map(({ distance }) => distance),
      real: pick(real, both(theirs)),
      realDistances: theirs.map(({ distance }) => distance),
    },
  }
}
