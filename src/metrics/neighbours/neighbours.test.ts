import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { NEIGHBOURS } from './k.ts'
import { neighbourhoods, radii } from './neighbours.ts'
import { pick, rowsOf } from '../statistics/rows.ts'
import type { Neighbourhoods } from './neighbours.ts'
import type { Rows } from '../statistics/rows.ts'

beforeAll(() => openTestBackend('wasm'))

const gaussian = (count: number, size: number, seed: number): Rows =>
  rowsOf(new Rng(seed).normals(count * size), size)

const line = (...values: number[]): Rows => rowsOf(Float32Array.from(values), 1)
const plane = (...values: number[]): Rows => rowsOf(Float32Array.from(values), 2)

const compare = async (real: Rows, fake: Rows, k: number): Promise<Neighbourhoods> =>
  neighbourhoods(real, fake, { realRadii: await radii(real, k), k })

/** All four, up to rounding. */
const about = (expected: Neighbourhoods) => ({
  precision: expect.closeTo(expected.precision, 12),
  recall: expect.closeTo(expected.recall, 12),
  density: expect.closeTo(expected.density, 12),
  coverage: expect.closeTo(expected.coverage, 12),
})

it('measures the distance to the k-th neighbour', async () => {
  const rows = line(0, 1, 3, 3, 10)
  expect([...(await radii(rows, 1))]).toEqual([1, 1, 0, 0, 7])
  expect([...(await radii(rows, 2))]).toEqual([3, 2, 2, 2, 7])
})

describe('on points worked by hand', () => {
  // k = 1. Radii of the real points: 1, 1, 1, 3, 3.
  const real = line(0, 1, 2, 10, 13)
  // Radii of the generated ones: 1, 1, 12, 12.
  const fake = line(30, 31, -1, 11)

  it('gets a line right', async () => {
    // Real balls hold: -1: that of 0, on its edge; 11: those of 10 and 13; 30 and 31: none.
    // Generated balls: -1 +- 12 holds 0, 1, 2, 10 and 11 +- 12 all, so recall is 1. Real balls that hold any: 0, 10, 13.
    expect(await compare(real, fake, 1)).toEqual(
      about({
        precision: 2 / 4,
        recall: 1,
        density: 3 / 4,
        coverage: 3 / 5,
      }),
    )
  })

  it('swaps precision and recall with the sets', async () => {
    // Generated balls that hold a real one: -1 and 11, holding 4 and 5 points.
    expect(await compare(fake, real, 1)).toEqual(
      about({
        precision: 1,
        recall: 2 / 4,
        density: 9 / 5,
        coverage: 2 / 4,
      }),
    )
  })

  it('gets the plane right', async () => {
    // k = 2: every corner of the square has radius 1. Generated: B (2, 0), E (3, 0), F (2, 1) with radii 1, r2, r2.
    // B is on the edge of (1, 0)'s ball, F on that of (1, 1)'s, E in none.
    // B's ball reaches (1, 0); E's none; F's reaches (1, 1), and (1, 0) at r2 exactly.
    expect(await compare(plane(0, 0, 1, 0, 0, 1, 1, 1), plane(2, 0, 3, 0, 2, 1), 2)).toEqual(
      about({
        precision: 2 / 3,
        recall: 2 / 4,
        density: 2 / (2 * 3),
        coverage: 2 / 4,
      }),
    )
  })

  it('sees that one real point repeated covers little', async () => {
    // 1 lies in the balls of 0, 1 and 2; its own balls have radius 0 and hold it alone.
    expect(await compare(real, line(1, 1, 1, 1, 1, 1, 1), 1)).toEqual(
      about({
        precision: 1,
        recall: 1 / 5,
        density: 3,
        coverage: 3 / 5,
      }),
    )
  })

  it('finds nothing in common far apart', async () => {
    const nothing = { precision: 0, recall: 0, density: 0, coverage: 0 }
    expect(await compare(real, line(1e5, 1e5 + 1, 1e5 + 2), 1)).toEqual(about(nothing))
  })
})

describe('where float error could decide', () => {
  const real = gaussian(700, 8, 1)

  it('counts each copy in its own ball and in those of its k neighbours, edges included', async () => {
    for (const k of [1, NEIGHBOURS])
      expect(await compare(real, real, k)).toEqual(
        about({
          precision: 1,
          recall: 1,
          density: (k + 1) / k,
          coverage: 1,
        }),
      )
  })

  it('finds one real row repeated, and only that one recalled', async () => {
    const repeated = pick(
      real,
      Array.from({ length: 50 }, () => 123),
    )
    const found = await compare(real, repeated, NEIGHBOURS)
    expect(found.precision).toBe(1)
    expect(found.recall).toBe(1 / real.count)
    expect(found.coverage).toBeCloseTo((found.density * NEIGHBOURS) / real.count, 12)
    expect(found.coverage).toBeLessThan(0.05)
  })

  it('does not take a near miss for a hit', async () => {
    const missed = rowsOf(
      real.values.subarray(0, 8).map((value) => value + 1e-4),
      8,
    )
    const repeated = pick(missed, [0, 0, 0, 0, 0, 0])
    expect((await compare(real, repeated, NEIGHBOURS)).recall).toBe(0)
  })
})

it.each([3, NEIGHBOURS])('knows what one distribution gives with k = %i', async (k) => {
  const draws = 6
  let [density, coverage] = [0, 0]
  for (let draw = 0; draw < draws; draw++) {
    const found = await compare(gaussian(1000, 8, 100 + draw), gaussian(1000, 8, 200 + draw), k)
    density += found.density / draws
    coverage += found.coverage / draws
  }
  expect(Math.abs(density - 1)).toBeLessThan(0.03)
  expect(Math.abs(coverage - (1 - 2 ** -k))).toBeLessThan(0.03)
})

it('leaves no tensor behind', async () => {
  const before = tf.memory().numTensors
  await compare(gaussian(30, 4, 1), gaussian(20, 4, 2), 3)
  expect(tf.memory().numTensors).toBe(before)
})

it('gives the same on plain CPU', async () => {
  const [real, fake] = [gaussian(60, 4, 1), gaussian(50, 4, 2)]
  const found = await compare(real, fake, 3)
  await openTestBackend('cpu')
  expect(await compare(real, fake, 3)).toEqual(about(found))
  await openTestBackend('wasm')
})
