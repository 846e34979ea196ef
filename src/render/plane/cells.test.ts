import { describe, expect, it } from 'vitest'
import { cellsOf, frontOf, isFolded, isWithin, signedArea } from './cells.ts'
import type { LatentSheet } from '../../worker/protocol/plane.ts'

/** A sheet of `lines` x `lines` points, each where `place` takes its latent vector, both from 0 to 1. */
function sheetOf(
  lines: number,
  place: (first: number, second: number) => readonly [number, number],
): LatentSheet {
  const z: number[] = []
  const values: number[] = []
  for (let row = 0; row < lines; row++)
    for (let column = 0; column < lines; column++) {
      const [first, second] = [column / (lines - 1), row / (lines - 1)]
      z.push(first, second)
      values.push(...place(first, second))
    }
  return {
    ...{ lines, latentDim: 2, isEven: true, holes: null },
    z: Float32Array.from(z),
    values: Float32Array.from(values),
  }
}

describe('a signed area', () => {
  it('is above 0 counter-clockwise and below 0 clockwise', () => {
    const square = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ] as const
    expect(signedArea(square)).toBe(4)
    expect(signedArea(square.toReversed())).toBe(-4)
  })

  it('is that of each cell: a sheet that is not folded adds up to what it covers', () => {
    const cells = cellsOf(sheetOf(11, (first, second) => [3 * first, 2 * second]))
    expect(cells).toHaveLength(100)
    expect(cells.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(6, 4)
    expect(frontOf(cells)).toBe(1)
    expect(cells.some((cell) => isFolded(cell, 1))).toBe(false)
  })

  it('finds a fold: what lies beyond it is turned over, and no more', () => {
    // Folded along z1 = 0.7: three tenths of it lie back over the rest.
    const cells = cellsOf(sheetOf(11, (first, second) => [0.7 - Math.abs(first - 0.7), second]))
    const front = frontOf(cells)
    const folded = cells.filter((cell) => isFolded(cell, front))
    expect(folded).toHaveLength(30)
    expect(folded.every(({ column }) => column >= 7)).toBe(true)
    expect(cells.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(0.4, 4)
    expect(cells.reduce((sum, { area }) => sum + Math.abs(area), 0)).toBeCloseTo(1, 4)
  })

  it('takes a mirror image for no fold', () => {
    const cells = cellsOf(sheetOf(5, (first, second) => [-first, second]))
    const front = frontOf(cells)
    expect(front).toBe(-1)
    expect(cells.some((cell) => isFolded(cell, front))).toBe(false)
  })
})

it('a point is within a cell or not', () => {
  const corners = [
    [0, 0],
    [2, 0],
    [2, 1],
    [0, 1],
  ] as const
  expect(isWithin([1, 0.5], corners)).toBe(true)
  expect(isWithin([3, 0.5], corners)).toBe(false)
  expect(isWithin([1, 1.5], corners)).toBe(false)
})

it('a curve has no cells', () => {
  const curve = { ...sheetOf(2, () => [0, 0]), latentDim: 1 }
  expect(cellsOf(curve)).toEqual([])
})
