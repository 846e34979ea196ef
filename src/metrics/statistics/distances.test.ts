import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { eachBlock, nearest, squaredDistance } from './distances.ts'
import { pick, rowsOf } from './rows.ts'
import type { Rows } from './rows.ts'

beforeAll(() => openTestBackend('wasm'))

const gaussian = (count: number, size: number, seed: number): Rows =>
  rowsOf(new Rng(seed).normals(count * size), size)

const line = (...values: number[]): Rows => rowsOf(Float32Array.from(values), 1)

/** All squared distances, `[x.count, y.count]`, and how many rows each block had. */
async function allDistances(x: Rows, y: Rows) {
  const squared = new Float32Array(x.count * y.count)
  const blocks: number[] = []
  await eachBlock(x, y, (block, first, rows) => {
    expect(block).toHaveLength(rows * y.count)
    squared.set(block, first * y.count)
    blocks.push(rows)
  })
  return { squared, blocks }
}

/** Largest error of the distances from blocks, over a scale of 1. */
const largestError = (squared: Float32Array, x: Rows, y: Rows): number =>
  squared.reduce((worst, found, at) => {
    const exact = squaredDistance(x, Math.floor(at / y.count), y, at % y.count)
    return Math.max(worst, Math.abs(found - exact))
  }, 0)

describe('eachBlock', () => {
  it('finds the squares of distances worked by hand', async () => {
    const x = rowsOf(Float32Array.of(0, 0, 3, 4), 2)
    const y = rowsOf(Float32Array.of(0, 0, 0, 4, 6, 8), 2)
    const { squared } = await allDistances(x, y)
    const expected = [0, 16, 100, 25, 9, 25]
    expected.forEach((distance, at) => expect(squared[at]).toBeCloseTo(distance, 4))
  })

  it('covers all rows in several blocks', async () => {
    const x = gaussian(450, 3, 1)
    const y = gaussian(10_000, 3, 2)
    const { squared, blocks } = await allDistances(x, y)
    expect(blocks).toEqual([...new Array<number>(17).fill(26), 8])
    expect(largestError(squared, x, y)).toBeLessThan(1e-4)
  })

  it('stays exact far from the origin, and never goes below 0', async () => {
    const near = gaussian(200, 8, 3)
    const far = rowsOf(
      near.values.map((value) => value + 1000),
      8,
    )
    const { squared } = await allDistances(far, far)
    expect(largestError(squared, far, far)).toBeLessThan(1e-4)
    expect(Math.min(...squared)).toBe(0)
  })

  it('gives the same on plain CPU', async () => {
    const x = gaussian(20, 5, 4)
    const y = gaussian(30, 5, 5)
    const { squared } = await allDistances(x, y)
    await openTestBackend('cpu')
    const other = await allDistances(x, y)
    await openTestBackend('wasm')
    squared.forEach((distance, at) => expect(other.squared[at]).toBeCloseTo(distance, 4))
  })

  it('leaves no tensor behind, not even when it is ended', async () => {
    const before = tf.memory().numTensors
    await allDistances(gaussian(10, 3, 1), gaussian(10, 3, 2))
    expect(tf.memory().numTensors).toBe(before)

    const ended = eachBlock(
      gaussian(10, 3, 1),
      gaussian(10, 3, 2),
      () => {},
      async () => {
        throw new Error('enough')
      },
    )
    await expect(ended).rejects.toThrow('enough')
    expect(tf.memory().numTensors).toBe(before)
  })

  it('refuses rows of two lengths', async () => {
    await expect(allDistances(gaussian(4, 3, 1), gaussian(3, 4, 2))).rejects.toThrow('rows of 3')
  })
})

describe('nearest', () => {
  it('finds neighbours worked by hand, the closest first', async () => {
    // From 4: |4 - 5| = 1, |4 - 2| = 2, |4 - 9| = 5. From 8: 1, 3, 6.
    const { distances, indices } = await nearest(line(4, 8), line(9, 2, 5), 2)
    expect([...distances]).toEqual([1, 2, 1, 3])
    expect([...indices]).toEqual([2, 1, 0, 2])
  })

  it('agrees with sorting all distances', async () => {
    const queries = gaussian(60, 6, 6)
    const base = gaussian(500, 6, 7)
    const { distances, indices } = await nearest(queries, base, 7)
    for (let query = 0; query < queries.count; query++) {
      const sorted = Array.from({ length: base.count }, (_, index) => ({
        index,
        distance: Math.sqrt(squaredDistance(queries, query, base, index)),
      })).toSorted((a, b) => a.distance - b.distance)
      for (let place = 0; place < 7; place++) {
        expect(indices[query * 7 + place]).toBe(sorted[place]?.index)
        expect(distances[query * 7 + place]).toBe(Math.fround(sorted[place]?.distance ?? -1))
      }
    }
  })

  it('finds a copy at distance 0 among rows that differ by less than float error', async () => {
    // 1e-4 apart, 100 from the mean: squared, 1e-8 beside 1e4.
    const base = line(100, 100.0001, 100.0002, 100.0003, -100, -100, -100, -100)
    const { distances, indices } = await nearest(pick(base, [0, 1, 2, 3]), base, 1)
    expect([...distances]).toEqual([0, 0, 0, 0])
    expect([...indices]).toEqual([0, 1, 2, 3])
  })

  it('does not count a row as its own neighbour, but does count its duplicate', async () => {
    const rows = line(1, 5, 5, 7)
    const { distances, indices } = await nearest(rows, rows, 2, { self: true })
    expect([...distances]).toEqual([4, 4, 0, 2, 0, 2, 2, 2])
    expect([...indices]).toEqual([1, 2, 2, 3, 1, 3, 1, 2])
  })

  it('can give all of the base, and refuses to give more', async () => {
    const rows = line(1, 2, 4)
    expect([...(await nearest(rows, rows, 3)).indices]).toEqual([0, 1, 2, 1, 0, 2, 2, 1, 0])
    await expect(nearest(rows, rows, 3, { self: true })).rejects.toThrow('2 to choose from')
  })
})
