/** What real data score: the same measures, of held-out examples in the place of samples. */
import { MEASURES } from '../measures/catalog.ts'
import { measureOf } from '../report/measures.ts'
import { bandOf } from './typical.ts'
import type { Measure } from '../measures/measure.ts'
import type { Floors, MeasureName, Values } from '../report/measures.ts'
import type { Floor } from '../report/parts.ts'

type Listed = Omit<Measure, 'id'> & { readonly id: MeasureName }

const MOST_DRAWS = 8
const LEAST_DRAWS = 4
/** A draw of one example has no spread. */
const LEAST_DRAWN = 2

/** Real examples that stand for samples: how many there are, and how many classes somebody tells apart. */
interface StandIns {
  readonly there: number
  readonly classes: number
}

/**
 * Mean and band of each measure over disjoint draws of `count` stand-ins, of which `measureSome` measures [first, first + size). When they are too few for four such draws, the
 * spread is that of smaller ones, times sqrt(size / count), and the mean is that of as many stand-ins as there are. Of
 * fewer than eight stand-ins, which a reader's own few examples may leave, nothing can be said.
 */
export async function floorsOf(
  { there, classes }: StandIns,
  count: number,
  measureSome: (first: number, size: number) => Promise<Values>,
): Promise<Floors> {
  const size = Math.min(count, Math.floor(there / LEAST_DRAWS))
  if (size < LEAST_DRAWN) return {}
  const draws: Values[] = []
  for (let i = 0; i < Math.min(MOST_DRAWS, Math.floor(there / size)); i++)
    draws.push(await measureSome(i * size, size))
  const whole = size < count ? [await measureSome(0, Math.min(count, there))] : draws
  const shrink = Math.sqrt(size / Math.min(count, there))
  const floors = MEASURES.flatMap(({ id: name, most }: Listed): [MeasureName, Floor][] => {
    const scattered = valuesOf(draws, name)
    if (scattered.length === 0) return []
    const { mean } = bandOf(valuesOf(whole, name))
    const scatter = bandOf(scattered)
    const half = (scatter.high - scatter.mean) * shrink
    // What is never negative has no room below 0, and a share none above 1.
    const low = scattered.every((value) => value >= 0) ? Math.max(0, mean - half) : mean - half
    const high = Math.min(mostOf(most, classes), mean + half)
    return [[name, { mean, low, high }]]
  })
  return Object.fromEntries(floors)
}

const mostOf = (most: Measure['most'], classes: number): number =>
  most === 'classes' ? classes : (most ?? Number.POSITIVE_INFINITY)

const valuesOf = (draws: readonly Values[], name: MeasureName): number[] =>
  draws.map((draw) => measureOf(draw, name)).filter((value) => value !== null)
