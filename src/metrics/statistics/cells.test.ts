import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'
import { cellsOf, countCells, differentCells, kMeans } from './cells.ts'
import { squaredDistance } from './distances.ts'
import { rowsOf } from './rows.ts'
import type { Rows } from './rows.ts'

beforeAll(() => openTestBackend('wasm'))

/** Rows around points in the plane, one point after the other. */
function clusters(count: number, deviation: number, points: number[][], rng: Rng): Rows {
  const values = Float32Array.from(
    { length: 2 * count },
    (_, at) =>
      (points[Math.floor((at * points.length) / (2 * count))]?.[at % 2] ?? 0) +
      deviation * rng.normal(),
  )
  return rowsOf(values, 2)
}

describe('kMeans', () => {
  const points = [
    [0, 0],
    [10, 0],
    [0, 10],
    [90, 90],
  ]

  it.each([1, 2, 3, 4, 5])('finds clusters that lie apart, with seed %i', async (seed) => {
    const rng = new Rng(seed)
    const rows = clusters(400, 0.1, points, rng)
    const centres = await kMeans(rows, 4, rng)
    const found = Array.from({ length: centres.count }, (_, i) =>
      [...centres.values.subarray(2 * i, 2 * i + 2)].map(Math.round).join(),
    )
    expect(found.toSorted()).toEqual(points.map((point) => point.join()).toSorted())

    const cells = await cellsOf(rows, centres)
    expect([...countCells(cells, 4).counts]).toEqual([100, 100, 100, 100])
    expect(cells[99]).toBe(cells[0])
    expect(cells[100]).not.toBe(cells[0])
  })

  it('puts the centres in the middle of their cells', async () => {
    const rng = new Rng(6)
    const rows = rowsOf(rng.normals(2 * 300), 2)
    const centres = await kMeans(rows, 5, rng)
    const cells = await cellsOf(rows, centres)
    const { counts } = countCells(cells, 5)
    const sums = new Float64Array(10)
    cells.forEach((cell, i) => {
      sums[2 * cell]! += rows.values[2 * i] as number
      sums[2 * cell + 1]! += rows.values[2 * i + 1] as number
    })
    const step = sums.reduce(
      (largest, sum, at) =>
        Math.max(largest, Math.abs(sum / counts[Math.floor(at / 2)]! - centres.values[at]!)),
      0,
    )
    // Fifteen rounds from random rows: near the fixed point, if not on it.
    expect(step).toBeLessThan(0.05)
  })

  it('starts empty cells anew, and stays finite when too few rows differ', async () => {
    const rows = rowsOf(Float32Array.of(1, 1, 1, 2, 2, 2), 1)
    const centres = await kMeans(rows, 4, new Rng(1))
    expect(centres.count).toBe(4)
    expect(new Set(centres.values)).toEqual(new Set([1, 2]))
  })

  it('gives the same for the same seed, and on plain CPU', async () => {
    const rows = clusters(100, 1, points, new Rng(7))
    const found = await kMeans(rows, 4, new Rng(8))
    expect((await kMeans(rows, 4, new Rng(8))).values).toEqual(found.values)
    await openTestBackend('cpu')
    expect((await kMeans(rows, 4, new Rng(8))).values).toEqual(found.values)
    await openTestBackend('wasm')
  })

  it('leaves no tensor behind', async () => {
    const before = tf.memory().numTensors
    await kMeans(clusters(50, 1, points, new Rng(9)), 3, new Rng(9))
    expect(tf.memory().numTensors).toBe(before)
  })
})

it('puts each row in the cell of its nearest centre', async () => {
  const rng = new Rng(10)
  const rows = rowsOf(rng.normals(3 * 200), 3)
  const centres = rowsOf(rng.normals(3 * 7), 3)
  const cells = await cellsOf(rows, centres)
  cells.forEach((cell, i) => {
    const distances = Array.from({ length: 7 }, (_, c) => squaredDistance(rows, i, centres, c))
    expect(distances[cell]).toBe(Math.min(...distances))
  })
})

it('counts cells, empty ones too', () => {
  const cells = Uint32Array.of(2, 0, 2, 2)
  expect(countCells(cells, 4)).toEqual({ counts: Uint32Array.of(1, 0, 3, 0), total: 4 })
})

describe('differentCells', () => {
  it('agrees with a z worked by hand on both sides of 1.96', () => {
    // p = 0.4 of 100, q = 0.3 of 200: s = 1/3, error = sqrt(2/9 (1/100 + 1/200)) = 0.05774, z = 1.732. The other cell: -z.
    const real = { counts: [60, 140], total: 200 }
    expect(differentCells({ counts: [40, 60], total: 100 }, real)).toBe(0)
    // p = 0.415 of 1000 rather: s = 0.39583, error = sqrt(0.23915 (1/1000 + 1/200)) = 0.03788, z = 3.04.
    expect(differentCells({ counts: [415, 585], total: 1000 }, real)).toBe(1)
    // p = 0.42 of 100: s = 0.34, error = sqrt(0.2244 * 0.015) = 0.05802, z = 2.068.
    expect(differentCells({ counts: [42, 58], total: 100 }, real)).toBe(1)
    // p = 0.41 of 100: s = 0.33667, error = sqrt(0.22332 * 0.015) = 0.05788, z = 1.9006.
    expect(differentCells({ counts: [41, 59], total: 100 }, real)).toBe(0)
  })

  it('counts an empty cell where real data have a tenth, and not one that both leave empty', () => {
    // Cell 2: p = 0, q = 0.1 of 1000 each: s = 0.05, error = 0.00975, z = -10.3. Cell 0: 0.5 and 0.51, z = -0.45.
    const samples = { counts: [500, 500, 0, 0], total: 1000 }
    const real = { counts: [510, 390, 100, 0], total: 1000 }
    // Cell 1: 0.5 and 0.39, z = 4.9.
    expect(differentCells(samples, real)).toBe(2 / 4)
  })

  it('finds no difference when all lie in one cell', () => {
    expect(differentCells({ counts: [5], total: 5 }, { counts: [9], total: 9 })).toBe(0)
  })

  it('finds about 5 % in draws of one distribution', () => {
    const rng = new Rng(11)
    const draw = (total: number) =>
      countCells(
        // The smaller of two uniforms: cells from common to rare.
        Uint32Array.from({ length: total }, () =>
          Math.floor(40 * Math.min(rng.uniform(), rng.uniform())),
        ),
        40,
      )
    let sum = 0
    for (let i = 0; i < 50; i++) sum += differentCells(draw(2000), draw(6000))
    expect(Math.abs(sum / 50 - 0.05)).toBeLessThan(0.012)
  })
})
