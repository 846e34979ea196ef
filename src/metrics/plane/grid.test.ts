import { expect, it } from 'vitest'
import { countOnGrid, jsOnGrid, klOnGrid } from './grid.ts'

const grid = { low: [0, 0], high: [2, 2], side: 2 } as const

const points = (...coordinates: number[]) => ({
  count: coordinates.length / 2,
  size: 2,
  values: Float32Array.from(coordinates),
})

const counts = (...numbers: number[]): Float64Array => Float64Array.from(numbers)

it('counts each point in its cell, row by row', () => {
  const found = countOnGrid(grid, points(0.5, 0.5, 1.5, 0.5, 1.5, 0.6, 0.5, 1.5, 1.9, 1.9))
  expect([...found]).toEqual([1, 2, 1, 1, 0])
})

it('loses no point outside, on whichever side, and none that is no number', () => {
  const outside = points(-0.1, 1, 2.1, 1, 1, -0.1, 1, 2.1, -9, 9, Number.NaN, 1, Infinity, 1)
  expect([...countOnGrid(grid, outside)]).toEqual([0, 0, 0, 0, 7])
})

it('of the same shares has no divergence', () => {
  const [some, more] = [counts(1, 2, 3, 4, 0), counts(1e6, 2e6, 3e6, 4e6, 0)]
  expect(klOnGrid(some, more)).toBeCloseTo(0, 5)
  expect(jsOnGrid(some, more)).toBeCloseTo(0, 10)
})

it('has the divergences of two cells in closed form', () => {
  // KL = 1/2 ln((1/2) / (1/4)) + 1/2 ln((1/2) / (3/4)), up to 0.1 samples in ten million.
  expect(klOnGrid(counts(5, 5), counts(25e5, 75e5))).toBeCloseTo(
    0.5 * Math.log(2) + 0.5 * Math.log(2 / 3),
    6,
  )
})

it('tells which way it looks: KL(real || samples) grows where the samples have nothing', () => {
  const [both, one] = [counts(500, 500), counts(1000, 0)]
  // 1/2 ln((1/2) / (1000.1 / 1000.2)) + 1/2 ln((1/2) / (0.1 / 1000.2))
  expect(klOnGrid(both, one)).toBeCloseTo(0.5 * Math.log(0.5001) + 0.5 * Math.log(5001), 4)
  expect(klOnGrid(one, both)).toBeCloseTo(Math.LN2, 3)
})

it('has a JS divergence of ln 2 where nothing is shared, and in closed form where one of three is left', () => {
  expect(jsOnGrid(counts(7, 0), counts(0, 3))).toBeCloseTo(Math.LN2, 10)
  // m = (2/3, 1/6, 1/6): (1/3 ln(1/2) + 2/3 ln 2) / 2 + ln(3/2) / 2
  expect(jsOnGrid(counts(1, 1, 1), counts(9, 0, 0))).toBeCloseTo(
    Math.LN2 / 6 + Math.log(1.5) / 2,
    10,
  )
})
