/** The real distribution of points in the plane, as clouds of samples are held against it. */
import { modeMeasures } from '../modes/modes.ts'
import { floorsOf } from '../reference/floors.ts'
import { first, slice } from '../statistics/rows.ts'
import { countOnGrid, jsOnGrid, klOnGrid } from './grid.ts'
import { quantilesOf, slicedWasserstein } from './sliced.ts'
import type { CloudMeasures } from '../report/parts.ts'
import type { PlaneStandard, RealData } from '../reference/known.ts'
import type { Pause, Rows } from '../statistics/rows.ts'
import type { Grid } from './grid.ts'
import type { Quantiles } from './sliced.ts'

/** Samples of a cloud. */
const CLOUD = 10_000
/** Points that the real density is counted from, and what a perfect sampler is asked for to learn what it scores. */
const REAL = 50_000
const PERFECT = 8 * CLOUD

/** The most cells along a side, and points that there are to be for each. */
const MOST_CELLS = 30
const EACH = 10
/** How far the grid goes beyond nearly all real points, as a share of its width. */
const MARGIN = 0.05
/** Fewer held-out points than this say nothing of a density. E. */
const LEAST_HELD_OUT = 50

/** Nearly all real points lie within; the lines that quantiles are taken along begin with x, and y is halfway on. */
function gridOf(quantiles: Quantiles, count: number): Grid {
  const ends = [0, quantiles.length / 2].map((line) => {
    const along = quantiles[line] as Float32Array
    const [low, high] = [along[0] as number, along.at(-1) as number]
    const margin = MARGIN * Math.max(high - low, Number.EPSILON)
    return [low - margin, high + margin] as const
  })
  const [[left, right], [bottom, top]] = ends as [
    readonly [number, number],
    readonly [number, number],
  ]
  const side = Math.max(2, Math.min(MOST_CELLS, Math.floor(Math.sqrt(count / EACH))))
  return { low: [left, bottom], high: [right, top], side }
}

/** Real points to count, and others to be taken for samples; of data that nobody draws they are what was held out. */
async function population(data: RealData, pause: Pause) {
  const { fresh, train, heldOut } = data
  if (!fresh)
    return {
      real: train.read(0, Math.min(REAL, train.count)),
      perfect: {
        raw: heldOut.read(0, Math.min(PERFECT, heldOut.count)),
        labels: heldOut.labels,
      },
    }
  return {
    real: (await fresh(REAL, 0, pause)).raw,
    perfect: await fresh(PERFECT, 1, pause),
  }
}

type Against = Pick<PlaneStandard, 'grid' | 'counts' | 'quantiles'>

/** Measures a cloud of samples: on the grid, along lines, and beside the modes where they are known. */
export async function cloudMeasures(
  cloud: Rows,
  { modes, mix }: Pick<RealData, 'modes' | 'mix'>,
  { grid, counts, quantiles }: Against,
  pause: Pause,
): Promise<CloudMeasures> {
  await pause()
  const found = countOnGrid(grid, cloud)
  const beside = modes && modeMeasures(cloud, modes, mix)
  return {
    modes: beside,
    plane: {
      count: cloud.count,
      kl: klOnGrid(counts, found),
      js: jsOnGrid(counts, found),
      slicedWasserstein: slicedWasserstein(await quantilesOf(cloud, pause), quantiles),
    },
  }
}

/** Looks at the real distribution once; `null` of images, and of too few held-out points. */
export async function planeStandard(data: RealData, pause: Pause): Promise<PlaneStandard | null> {
  if (data.side !== null) return null
  const { real, perfect } = await population(data, pause)
  const there = perfect.raw.count
  if (there < LEAST_HELD_OUT) return null
  const quantiles = await quantilesOf(real, pause)
  const grid = gridOf(quantiles, real.count)
  const against = { grid, counts: countOnGrid(grid, real), quantiles }
  const samples = Math.min(CLOUD, there)
  const floors = await floorsOf({ there, classes: 0 }, samples, (from, count) =>
    cloudMeasures(slice(perfect.raw, from, count), data, against, pause),
  )
  return {
    ...against,
    samples,
    floors,
    given: { raw: first(perfect.raw, samples), labels: perfect.labels },
  }
}
