import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { squaredDistance } from '../statistics/distances.ts'
import { closestPairs, meanDistance, spread } from './diversity.ts'
import { rowsOf } from '../statistics/rows.ts'
import type { Pair } from './diversity.ts'
import type { Rows } from '../statistics/rows.ts'

beforeAll(() => openTestBackend('wasm'))

const line = (...values: number[]): Rows => rowsOf(Float32Array.from(values), 1)

describe('meanDistance', () => {
  it('averages the pairs of a triangle with sides 3, 4 and 5', async () => {
    const rows = rowsOf(Float32Array.of(0, 0, 3, 0, 0, 4), 2)
    expect(await meanDistance(rows)).toBeCloseTo((3 + 4 + 5) / 3, 5)
  })

  it('is sqrt(2) times that of a chi for a Gaussian', async () => {
    // |x - y| for x, y ~ N(0, I_2) is sqrt(2) chi_2, with mean sqrt(2) sqrt(pi / 2) = sqrt(pi). Two blocks.
    const rows = rowsOf(new Rng(1).normals(2 * 1600), 2)
    expect(Math.abs((await meanDistance(rows)) - Math.sqrt(Math.PI))).toBeLessThan(0.05)
  })

  it('is 0 for one row repeated', async () => {
    const rows = rowsOf(Float32Array.of(0.1, 0.7, 0.1, 0.7, 0.1, 0.7), 2)
    expect(await meanDistance(rows)).toBeCloseTo(0, 6)
  })
})

describe('spread', () => {
  it('averages the deviation of the columns', () => {
    // Columns (1, 3), (0, 8) and (5, 5): deviations 1, 4 and 0.
    expect(spread(rowsOf(Float32Array.of(1, 0, 5, 3, 8, 5), 3))).toBeCloseTo(5 / 3, 12)
  })

  it('holds far from 0', () => {
    // 1000 +- 0.5.
    expect(spread(line(999.5, 1000.5, 999.5, 1000.5))).toBeCloseTo(0.5, 9)
  })
})

describe('closestPairs', () => {
  it('uses each row once, the closest pair first', async () => {
    // 10 and 11 are closest; 11 and 12.5 would be next, but 11 is taken: 12.5 and 15 (2.5), then 0 and 4.
    const pairs = await closestPairs(line(0, 12.5, 10, 4, 11, 15), 3)
    expect(pairs).toEqual([
      { first: 2, second: 4, distance: 1 },
      { first: 1, second: 5, distance: 2.5 },
      { first: 0, second: 3, distance: 4 },
    ])
  })

  it('pairs rows whose nearest neighbours are all taken', async () => {
    // 0 and 1 are closest, and are the two nearest neighbours of 2.5 and of -2.
    expect(await closestPairs(line(0, 1, 2.5, -2), 2)).toEqual([
      { first: 0, second: 1, distance: 1 },
      { first: 2, second: 3, distance: 4.5 },
    ])
  })

  it('gives fewer when the rows run out', async () => {
    expect(await closestPairs(line(7, 1, 2), 3)).toEqual([{ first: 1, second: 2, distance: 1 }])
  })

  it('agrees with taking the closest of all free pairs in turn', async () => {
    // Many rows near the origin, which all want the same partners.
    const rng = new Rng(2)
    const rows = rowsOf(
      Float32Array.from({ length: 300 }, () => rng.normal() * rng.uniform() ** 3),
      3,
    )
    const left = new Set(Array.from({ length: rows.count }, (_, i) => i))
    const expected: Pair[] = []
    while (expected.length < 10) {
      let best: Pair = { first: -1, second: -1, distance: Number.POSITIVE_INFINITY }
      for (const first of left)
        for (const second of left) {
          if (second <= first) continue
          const distance = Math.fround(Math.sqrt(squaredDistance(rows, first, rows, second)))
          if (distance < best.distance) best = { first, second, distance }
        }
      left.delete(best.first)
      left.delete(best.second)
      expected.push(best)
    }
    expect(await closestPairs(rows, 10)).toEqual(expected)
  })

  it('finds a duplicate at distance 0', async () => {
    expect(await closestPairs(line(0.1, 0.3, 0.7, 0.3), 1)).toEqual([
      { first: 1, second: 3, distance: 0 },
    ])
  })
})

it('leaves no tensor behind, and gives the same on plain CPU', async () => {
  const before = tf.memory().numTensors
  const rows = rowsOf(new Rng(3).normals(4 * 30), 4)
  const found = [await meanDistance(rows), await closestPairs(rows, 3)] as const
  expect(tf.memory().numTensors).toBe(before)
  await openTestBackend('cpu')
  expect(await meanDistance(rows)).toBeCloseTo(found[0], 5)
  expect(await closestPairs(rows, 3)).toEqual(found[1])
  await openTestBackend('wasm')
})
