import { describe, expect, it } from 'vitest'
import { gridPixels, gridSize, MARK_GUTTER, PAIR_GAP, pairedPixels, pairedSize } from './pixels.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Pixels } from './pixels.ts'

/** `count` images of 2 x 2 pixels; image i holds 10 i + 1, + 2, + 3, + 4 from the top left on. */
const small = (count: number): Examples => ({
  shape: [2, 2, 1],
  count,
  values: Uint8Array.from({ length: count * 4 }, (_, k) => 10 * Math.floor(k / 4) + (k % 4) + 1),
})

const at = ({ data, width }: Pixels, x: number, y: number): number[] =>
  Array.from(data.slice((y * width + x) * 4, (y * width + x) * 4 + 4))

/** The red channel, row by row. */
const greys = ({ data, width, height }: Pixels): number[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => data[(y * width + x) * 4] as number),
  )

describe('gridPixels', () => {
  it('puts images side by side and starts a new row when one is full', () => {
    expect(greys(gridPixels(small(3), { columns: 2, scale: 1 }))).toEqual([
      [1, 2, 11, 12],
      [3, 4, 13, 14],
      [21, 22, 0, 0],
      [23, 24, 0, 0],
    ])
  })

  it('makes every image pixel a whole square', () => {
    expect(greys(gridPixels(small(1), { columns: 1, scale: 3 }))).toEqual([
      [1, 1, 1, 2, 2, 2],
      [1, 1, 1, 2, 2, 2],
      [1, 1, 1, 2, 2, 2],
      [3, 3, 3, 4, 4, 4],
      [3, 3, 3, 4, 4, 4],
      [3, 3, 3, 4, 4, 4],
    ])
  })

  it('leaves black gaps between neighbours and none around', () => {
    expect(greys(gridPixels(small(4), { columns: 2, scale: 1, gap: 1 }))).toEqual([
      [1, 2, 0, 11, 12],
      [3, 4, 0, 13, 14],
      [0, 0, 0, 0, 0],
      [21, 22, 0, 31, 32],
      [23, 24, 0, 33, 34],
    ])
  })

  it('draws white on black and opaque', () => {
    const examples: Examples = { shape: [1, 2, 1], count: 1, values: Uint8Array.of(255, 0) }
    const pixels = gridPixels(examples, { columns: 1, scale: 1 })
    expect(at(pixels, 0, 0)).toEqual([255, 255, 255, 255])
    expect(at(pixels, 1, 0)).toEqual([0, 0, 0, 255])
  })

  it('draws three channels as red, green and blue', () => {
    const examples: Examples = { shape: [1, 1, 3], count: 1, values: Uint8Array.of(10, 20, 30) }
    expect(at(gridPixels(examples, { columns: 1, scale: 2 }), 1, 1)).toEqual([10, 20, 30, 255])
  })

  it('is as large as it says beforehand', () => {
    const options = { columns: 5, scale: 2, gap: 1 }
    const { width, height } = gridPixels(small(7), options)
    expect(gridSize([2, 2, 1], 7, options)).toEqual({ width, height })
    expect(gridSize([28, 28, 1], 64, { columns: 8, scale: 3 })).toEqual({ width: 672, height: 672 })
  })

  it('refuses points in the plane', () => {
    const points: Examples = { shape: [2], count: 1, values: Float32Array.of(0, 1) }
    expect(() => gridPixels(points, { columns: 1, scale: 1 })).toThrow('not [2]')
  })
})

describe('pairedPixels', () => {
  const originals = small(3)
  const samples: Examples = {
    ...originals,
    values: originals.values.map((v) => v + 100) as Uint8Array<ArrayBuffer>,
  }

  it('puts every reconstruction below its original, behind a gutter', () => {
    const rows = greys(pairedPixels(originals, samples, { columns: 2, scale: 1 }))
    const picture = rows.map((row) => row.slice(MARK_GUTTER))
    expect(rows.every((row) => row.slice(0, MARK_GUTTER).every((grey) => grey === 0))).toBe(true)
    expect(picture.slice(0, 4)).toEqual([
      [1, 2, 11, 12],
      [3, 4, 13, 14],
      [101, 102, 111, 112],
      [103, 104, 113, 114],
    ])
    expect(picture[4 + PAIR_GAP]).toEqual([21, 22, 0, 0])
    expect(picture[6 + PAIR_GAP]).toEqual([121, 122, 0, 0])
  })

  it('is as large as it says beforehand', () => {
    const options = { columns: 2, scale: 3 }
    const { width, height } = pairedPixels(originals, samples, options)
    expect(pairedSize([2, 2, 1], 3, options)).toEqual({ width, height })
  })
})
