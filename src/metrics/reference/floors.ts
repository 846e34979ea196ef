/** What real data score: the same measures, of held-out examples in the place of samples. */
import { stretch } from './look.ts'
import { MEASURES } from '../measures/catalog.ts'
import { measureOf } from '../report/measures.ts'
import { bandOf } from './typical.ts'
import type { Placed } from './look.ts'
import type { Bare } from './measure.ts'
import type { Measure } from '../measures/measure.ts'
import type { Floors, MeasureName } from '../report/measures.ts'
import type { Floor } from '../report/parts.ts'

type Listed = Omit<Measure, 'id'> & { readonly id: MeasureName }

const MOST_DRAWS = 8
const LEAST_DRAWS = 4
/** A draw of one example has no spread. */
const LEAST_DRAWN = 2

/**
 * Mean and band of each measure over disjoint draws of `count` stand-ins. When they are too few for four such draws, the
 * spread is that of smaller ones, times sqrt(size / count), and the mean is that of as many stand-ins as there are. Of
 * fewer than eight stand-ins, which a reader's own few examples may leave, nothing can be said.
 */
export async function floorsOf(
  standIns: Placed,
  count: number,
  measureSet: (set: Placed) => Promise<Bare>,
): Promise<Floors> {
  const there = standIns.raw.count
  const size = Math.min(count, Math.floor(there / LEAST_DRAWS))
  if (size < LEAST_DRAWN) return {}
  const draws: Bare[] = []
  for (let i = 0; i < Math.min(MOST_DRAWS, Math.floor(there / size)); i++)
    draws.push(await measureSet(stretch(standIns, i * size, size)))
  const whole =
    size < count ? [await measureSet(stretch(standIns, 0, Math.min(count, there)))] : draws
  const shrink = Math.sqrt(size / Math.min(count, there))
  const floors = MEASURES.flatMap(({ id: name, most }: Listed): [MeasureName, Floor][] => {
    const scattered = valuesOf(draws, name)
    if (scattered.length === 0) return []
    const { mean } = bandOf(valuesOf(whole, name))
    const scatter = bandOf(scattered)
    const half = (scatter.high - scatter.mean) * shrink
    // What is never negative has no room below 0, and a share none above 1.
    const low = scattered.every((value) => value >= 0) ? Math.max(0, mean - half) : mean - half
    const high = Math.min(mostOf(most, standIns), mean + half)
    return [[name, { mean, low, high }]]
  })
  return Object.fromEntries(floors)
}

const mostOf = (most: Measure['most'], { judged }: Placed): number =>
  most === 'classes' ? (judged?.probabilities.size ?? 0) : (most ?? Number.POSITIVE_INFINITY)

const valuesOf = (draws: readonly Bare[], name: MeasureName): number[] =>
  draws.map((draw) => measureOf(draw, name)).filter((value) => value !== null)
