import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { copyShare, dataCopying, mannWhitney, nearestRatio } from './copying.ts'
import type { CopyingInput } from './copying.ts'

const of = (...values: number[]): Float32Array => Float32Array.from(values)

describe('mannWhitney', () => {
  it('agrees with pairs counted by hand', () => {
    // 1 beats none, 3 beats 2, 8 beats 2, 4, 6: U = 0 + 1 + 3 = 4 of 12 pairs. (4 - 6) / sqrt(12 * 8 / 12) = -2 / sqrt(8).
    expect(mannWhitney(of(3, 8, 1), of(2, 9, 6, 4))).toBeCloseTo(-2 / Math.sqrt(8), 12)
  })

  it('counts ties as half a pair', () => {
    // 2 ties with two and beats one: 2. 5 beats all four: 4. 1 ties with one: 0.5. U = 6.5: (6.5 - 6) / sqrt(8).
    expect(mannWhitney(of(2, 5, 1), of(2, 2, 1, 4))).toBeCloseTo(0.5 / Math.sqrt(8), 12)
  })

  it('is the opposite with the sets swapped', () => {
    const [a, b] = [new Rng(1).uniforms(30), new Rng(2).uniforms(50)]
    expect(mannWhitney(a, b)).toBeCloseTo(-mannWhitney(b, a), 12)
  })

  it('is 0 when all are equal, or nothing is there', () => {
    expect(mannWhitney(of(1, 1, 1), of(1, 1))).toBe(0)
    expect(mannWhitney(of(), of(1))).toBe(0)
    expect(mannWhitney(of(1), of())).toBe(0)
  })

  it('is N(0, 1) for one distribution', () => {
    const rng = new Rng(3)
    const z = Array.from({ length: 2000 }, () => mannWhitney(rng.uniforms(30), rng.uniforms(40)))
    const mean = z.reduce((sum, value) => sum + value, 0) / z.length
    const variance = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / z.length
    expect(Math.abs(mean)).toBeLessThan(0.07)
    expect(Math.abs(variance - 1)).toBeLessThan(0.1)
  })
})

/** 500 of each in 5 cells, with typical distances that grow with the cell; the generated ones are changed. */
function input(seed: number, change: (distance: number, i: number) => number): CopyingInput {
  const rng = new Rng(seed)
  const cellsOf500 = () => Uint32Array.from({ length: 500 }, () => rng.integer(5))
  const distancesIn = (cells: Uint32Array) =>
    Float32Array.from(cells, (cell) => (1 + cell) * (1 + Math.abs(rng.normal())))
  const generatedCells = cellsOf500()
  const heldOutCells = cellsOf500()
  return {
    generated: distancesIn(generatedCells).map(change),
    heldOut: distancesIn(heldOutCells),
    generatedCells,
    heldOutCells,
    cells: 5,
  }
}

describe('dataCopying', () => {
  it.each([1, 2, 3, 4, 5])('is about 0 for one distribution, with seed %i', (seed) => {
    expect(Math.abs(dataCopying(input(seed, (distance) => distance)))).toBeLessThan(1.5)
  })

  it('is far below 0 for copies, and below -3 when half are copies', () => {
    expect(dataCopying(input(6, () => 0))).toBeLessThan(-10)
    expect(dataCopying(input(7, (distance, i) => (i % 2) * distance))).toBeLessThan(-3)
  })

  it('is above 3 far from the data', () => {
    expect(dataCopying(input(8, (distance) => 2 * distance))).toBeGreaterThan(3)
  })

  it('compares within cells: another mix of cells is no copying', () => {
    const { heldOut, heldOutCells } = input(9, (distance) => distance)
    // Generated: the half of the held-out ones in the cells with small distances, and a few others.
    const chosen = [...heldOut.keys()].filter((i) => heldOutCells[i]! < 2 || i % 4 === 0)
    const generated = Float32Array.from(chosen, (i) => heldOut[i] as number)
    const generatedCells = Uint32Array.from(chosen, (i) => heldOutCells[i] as number)
    expect(mannWhitney(generated, heldOut)).toBeLessThan(-3)
    const ct = dataCopying({ generated, heldOut, generatedCells, heldOutCells, cells: 5 })
    expect(Math.abs(ct)).toBeLessThan(1)
  })

  it('weighs cells by their held-out examples and leaves out those with too few', () => {
    // Sizes of each cell: generated 20, 20, 19, 500; held out 10, 30, 400, 9.
    const fill = (sizes: number[]) => Uint32Array.from(sizes.flatMap((n, c) => Array(n).fill(c)))
    const generatedCells = fill([20, 20, 19, 500])
    const heldOutCells = fill([10, 30, 400, 9])
    // Cell 0: all generated are closer; the others: all further.
    const generated = Float32Array.from(generatedCells, (cell) => (cell === 0 ? 0 : 2))
    const heldOut = new Float32Array(heldOutCells.length).fill(1)
    // Z of cell 0: -100 / sqrt(200 * 31 / 12) = -4.3994; of cell 1: 300 / sqrt(600 * 51 / 12) = 5.9409.
    const expected = (10 * -4.39941 + 30 * 5.94089) / 40
    const ct = dataCopying({ generated, heldOut, generatedCells, heldOutCells, cells: 4 })
    expect(ct).toBeCloseTo(expected, 4)
  })

  it('takes everything as one cell when no cell has enough', () => {
    const cells = (n: number) => Uint32Array.from({ length: n }, (_, i) => i)
    const [generated, heldOut] = [new Rng(10).uniforms(50), new Rng(11).uniforms(50)]
    const ct = dataCopying({
      generated,
      heldOut,
      generatedCells: cells(50),
      heldOutCells: cells(50),
      cells: 50,
    })
    expect(ct).toBe(mannWhitney(generated, heldOut))
    const none = { generated: of(), generatedCells: cells(0), heldOut, heldOutCells: cells(50) }
    expect(dataCopying({ ...none, cells: 50 })).toBe(0)
  })
})

it('divides the medians, of an odd and of an even number', () => {
  expect(nearestRatio(of(9, 1, 3), of(1, 2, 4, 10))).toBe(3 / 3)
  expect(nearestRatio(of(0, 0, 8), of(4))).toBe(0)
  expect(nearestRatio(of(1, 5), of(1, 2, 9))).toBe(3 / 2)
})

describe('copyShare', () => {
  // 200 distances 1, 2, ... 200 in some order: the 1st percentile is 3, with 2 of 200 below it.
  const order = Uint32Array.from({ length: 200 }, (_, i) => i + 1)
  new Rng(12).shuffle(order)
  const heldOut = Float32Array.from(order)

  it('counts what is closer than 99 % of the held-out examples', () => {
    expect(copyShare(of(0, 2.5, 3, 100), heldOut)).toBe(2 / 4)
  })

  it('is 0.01 for the held-out examples themselves and 1 for copies', () => {
    expect(copyShare(heldOut, heldOut)).toBeCloseTo(0.01, 12)
    expect(copyShare(of(0, 0, 0), heldOut)).toBe(1)
  })
})
