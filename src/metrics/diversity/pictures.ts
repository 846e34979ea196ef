/**
 * How many different pictures samples show: the birthday test of Arora & Zhang 2017 (arXiv:1706.08224) as an estimate.
 * Who owns k pictures, equally often, shows the same one in every k-th pair of samples.
 */
import { centred } from './centred.ts'
import { median } from '../memorisation/copying.ts'
import { eachBlock, nearest } from '../statistics/distances.ts'
import { first, slice } from '../statistics/rows.ts'
import type { Pictures } from '../report/parts.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/** Which real neighbour says how far apart different pictures lie: a copy of a real example has the first at 0. */
const NEIGHBOUR = 3
/** Distances up to which two samples may be one picture, over that to the real neighbour: each the root of 2 times the last. */
const SCALES: readonly number[] = Array.from({ length: 9 }, (_, i) => 2 ** (i / 2 - 3))
/** Places in {@link SCALES} from half of a distance to the whole. */
const DOUBLED = 2
/** Its place there: of 1,000 real digits 9 % have a partner as close as that, of 128 some 4 %. */
const REPEATED = 5

/** Samples and real examples that are looked at. */
const MOST = 1000
/** Fewer real examples do not say what close is. */
const LEAST = 20

/** Pairs as close within half of a distance as within the whole are copies; of samples that fill a surface it is a quarter. E. */
const FLAT = 0.75
/** Standard errors by which pairs must exceed those of real data, and how many of them there must be. E. */
const SURE = 4
const FEWEST_PAIRS = 8
/** The same in shares of the pairs of real data: of points these are many. E. */
const ABOVE_USUAL = 1
/** Share of the pairs of real data from which on closeness says nothing. E. */
const COMMON = 0.05
/** Standard errors to both sides of the estimate: 95 %. */
const INTERVAL = 1.96

/** What real data say of how close two samples are by chance. */
export interface Yardstick {
  /** Pixels along a side; `null` for points. */
  readonly side: number | null
  /** Real examples, as they are compared. */
  readonly real: Rows
  /** Median distance of other real examples to their real neighbour. */
  readonly reach: number
  /** Share of the pairs of other real examples within each scale. */
  readonly usual: readonly number[]
  /** Training examples that there are. */
  readonly examples: number
}

/** How often samples repeat each other. */
export interface Repetition {
  /** Share of them that all but repeat another one, 0 to 1. */
  readonly repeats: number
  /** `null` where too many to count. */
  readonly pictures: Pictures | null
}

interface Closeness {
  /** Share of all pairs within each scale, with its standard error. */
  readonly pairs: readonly number[]
  readonly errors: readonly number[]
  /** Share of the rows that have a partner within {@link REPEATED}. */
  readonly partnered: number
}

const comparable = (rows: Rows, side: number | null): Rows =>
  side === null ? rows : centred(rows, side)

/** Distance of each row to its real neighbour: how far apart different pictures lie there. */
async function reachesOf(rows: Rows, real: Rows, pause: Pause): Promise<Float32Array> {
  const { distances } = await nearest(rows, real, NEIGHBOUR, {}, pause)
  return distances.filter((_, at) => at % NEIGHBOUR === NEIGHBOUR - 1)
}

/** Counts the partners of each row within each scale, `[scale][row]`. */
async function partnersOf(
  rows: Rows,
  reaches: Float32Array,
  pause: Pause,
): Promise<readonly Float64Array[]> {
  const { count } = rows
  const reach = (i: number): number => reaches[i] as number
  const partners = SCALES.map(() => new Float64Array(count))
  const visit = (squared: Float32Array, from: number, some: number): void => {
    for (let i = from, at = 0; i < from + some; i++)
      for (let j = 0; j < count; j++, at++) {
        if (i === j) continue
        const distance = Math.sqrt(squared[at] as number) / Math.min(reach(i), reach(j))
        for (let s = SCALES.length - 1; s >= 0 && distance <= (SCALES[s] as number); s--)
          partners[s]![i]! += 1
      }
  }
  await eachBlock(rows, rows, visit, pause)
  return partners
}

async function closenessOf(rows: Rows, reaches: Float32Array, pause: Pause): Promise<Closeness> {
  const partners = await partnersOf(rows, reaches, pause)
  const others = rows.count - 1
  const mean = (of: Float64Array): number =>
    of.reduce((sum, n) => sum + n, 0) / (rows.count * others)
  const pairs = partners.map(mean)
  // Of a mean over pairs, from what its rows add to it: Hoeffding 1948.
  const errors = partners.map((of, s) => {
    const squares = of.reduce((sum, n) => sum + (n / others - (pairs[s] as number)) ** 2, 0)
    return (2 * Math.sqrt(squares / others)) / Math.sqrt(rows.count)
  })
  const repeated = (partners[REPEATED] as Float64Array).filter((n) => n > 0).length
  return { pairs, errors, partnered: repeated / rows.count }
}

/**
 * Learns from real examples how close two of them are: the first half says what close is, the second how often it comes.
 * `null` of too few.
 */
export async function yardstickOf(
  rows: Rows,
  { side, examples }: Pick<Yardstick, 'side' | 'examples'>,
  pause: Pause,
): Promise<Yardstick | null> {
  const half = Math.min(MOST, Math.floor(rows.count / 2))
  if (half < LEAST) return null
  const real = comparable(slice(rows, 0, half), side)
  const others = comparable(slice(rows, half, half), side)
  const reaches = await reachesOf(others, real, pause)
  const { pairs } = await closenessOf(others, reaches, pause)
  return { side, real, reach: median(reaches), usual: pairs, examples }
}

/**
 * Estimates the number of pictures, 1 / (share of the pairs that show the same one), beyond the pairs that are as close by
 * chance: where the distances of pairs have a gap, for samples that differ little by little have none. `null` without one.
 */
function picturesOf(
  { pairs, errors }: Closeness,
  { usual, examples }: Yardstick,
  count: number,
): Pictures | null {
  const found = SCALES.flatMap((_, s) => {
    const [pair, error, chance] = [pairs[s] as number, errors[s] as number, usual[s] as number]
    const beyond = pair - chance
    const half = s < DOUBLED ? 0 : (pairs[s - DOUBLED] as number) - (usual[s - DOUBLED] as number)
    const enough = (beyond * count * (count - 1)) / 2 >= FEWEST_PAIRS
    const isSure = beyond > SURE * error && beyond > ABOVE_USUAL * chance && chance < COMMON
    return enough && isSure && half >= FLAT * beyond ? [{ beyond, error }] : []
  }).toSorted((a, b) => b.beyond - a.beyond)[0]
  if (!found) return null
  const wobble = INTERVAL * found.error
  return {
    estimate: Math.max(1, 1 / found.beyond),
    low: Math.max(1, 1 / Math.min(1, found.beyond + wobble)),
    high: Math.max(1, 1 / (found.beyond - wobble)),
    of: examples,
  }
}

/** Looks for repetition among samples, of which the first {@link MOST} are compared; `null` of a single one. */
export async function repetitionOf(
  samples: Rows,
  yardstick: Yardstick,
  pause: Pause,
): Promise<Repetition | null> {
  const some = comparable(first(samples, MOST), yardstick.side)
  if (some.count < 2) return null
  const { real, reach } = yardstick
  // Noise lies so far from all real examples that its own differences are small beside it.
  const reaches = (await reachesOf(some, real, pause)).map((of) => Math.min(of, reach))
  const closeness = await closenessOf(some, reaches, pause)
  return {
    repeats: closeness.partnered,
    pictures: picturesOf(closeness, yardstick, some.count),
  }
}
