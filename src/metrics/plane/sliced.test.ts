import { expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { noPause } from '../statistics/rows.ts'
import { quantilesOf, slicedWasserstein } from './sliced.ts'
import type { Rows } from '../statistics/rows.ts'

const cloud = (count: number, place: (i: number) => readonly [number, number]): Rows => ({
  count,
  size: 2,
  values: Float32Array.from(Array.from({ length: count }, (_, i) => place(i)).flat()),
})
const distance = async (a: Rows, b: Rows): Promise<number> =>
  slicedWasserstein(await quantilesOf(a, noPause), await quantilesOf(b, noPause))
const rng = new Rng(1)
const normal = cloud(20_000, () => [rng.normal(), rng.normal()])

it('is 0 of the same points, in whatever order', async () => {
  const backwards = cloud(normal.count, (i) => {
    const at = 2 * (normal.count - 1 - i)
    return [normal.values[at] as number, normal.values[at + 1] as number]
  })
  expect(await distance(normal, backwards)).toBe(0)
})

it('of a shift by d is |d| E|cos| = 2 |d| / pi, whichever way it goes', async () => {
  for (const [x, y] of [
    [0.5, 0],
    [-0.3, 0.4],
  ] as const) {
    const shifted = cloud(normal.count, (i) => [
      (normal.values[2 * i] as number) + x,
      (normal.values[2 * i + 1] as number) + y,
    ])
    expect(await distance(normal, shifted)).toBeCloseTo((2 * 0.5) / Math.PI, 2)
  }
})

it('of a Gaussian twice as wide is E|Z| = sqrt(2 / pi)', async () => {
  const wide = { ...normal, values: normal.values.map((value) => 2 * value) }
  expect(await distance(normal, wide)).toBeCloseTo(Math.sqrt(2 / Math.PI), 2)
})

it('compares clouds of different sizes', async () => {
  const fewer = { ...normal, count: 10_000, values: normal.values.subarray(0, 20_000) }
  expect(await distance(normal, fewer)).toBeLessThan(0.03)
})
