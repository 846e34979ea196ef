import { describe, expect, it } from 'vitest'
import { sheetLayout } from './sheetLayout.ts'

const digits = [28, 28, 1]

describe('sheetLayout', () => {
  it('shows 8 x 8 digits as large as whole multiples allow', () => {
    expect(
      sheetLayout(digits, 'generated', { width: 690, height: 700, pixelRatio: 1 }, null),
    ).toEqual({
      columns: 8,
      shown: 64,
      scale: 3,
      width: 672,
      height: 672,
    })
    expect(
      sheetLayout(digits, 'generated', { width: 690, height: 600, pixelRatio: 1 }, null).scale,
    ).toBe(2)
  })

  it('keeps a column for each time of samples on their way, however little room there is', () => {
    const room = { width: 230, height: 500, pixelRatio: 1 }
    expect(sheetLayout(digits, 'ways', room, 8)).toMatchObject({ columns: 8, scale: 1 })
    const large = { width: 690, height: 700, pixelRatio: 1 }
    expect(sheetLayout(digits, 'ways', large, 8)).toMatchObject({ columns: 8, shown: 64, scale: 3 })
  })

  it('uses the finer steps of a dense screen', () => {
    const layout = sheetLayout(
      digits,
      'generated',
      { width: 690, height: 600, pixelRatio: 2 },
      null,
    )
    expect(layout).toMatchObject({ columns: 8, scale: 5 })
  })

  it('takes fewer columns where eight would be too small to read', () => {
    const layout = sheetLayout(
      digits,
      'generated',
      {
        width: 300,
        height: Number.POSITIVE_INFINITY,
        pixelRatio: 1,
      },
      null,
    )
    expect(layout).toEqual({ columns: 5, shown: 40, scale: 2, width: 280, height: 448 })
  })

  it('takes fewer rows where eight would be too small to read, rather than smaller digits', () => {
    const room = { width: 306, height: 260, pixelRatio: 2 }
    expect(sheetLayout(digits, 'generated', room, null)).toMatchObject({
      columns: 7,
      shown: 42,
      scale: 3,
    })
    const pairs = sheetLayout(digits, 'reconstructions', room, null)
    expect(pairs).toMatchObject({ columns: 7, shown: 14, scale: 3 })
    expect(pairs.height).toBeLessThanOrEqual(520)
  })

  it('keeps eight columns on a phone with a dense screen', () => {
    const layout = sheetLayout(
      digits,
      'generated',
      {
        width: 328,
        height: Number.POSITIVE_INFINITY,
        pixelRatio: 3,
      },
      null,
    )
    expect(layout).toMatchObject({ columns: 8, scale: 4 })
  })

  it('gives each of ten classes in turn a column, below the row of their names', () => {
    const room = { width: 690, height: 468, pixelRatio: 1 }
    const layout = sheetLayout(digits, 'generated', room, 10)
    expect(layout).toEqual({ columns: 10, shown: 80, scale: 2, width: 560, height: 448 })
    expect(sheetLayout(digits, 'generated', { ...room, height: 460 }, 10)).toMatchObject({
      columns: 10,
      shown: 70,
      scale: 2,
    })
  })

  it('keeps the ten columns on a phone', () => {
    const room = { width: 328, height: Number.POSITIVE_INFINITY, pixelRatio: 3 }
    const layout = sheetLayout(digits, 'generated', room, 10)
    expect(layout).toMatchObject({ columns: 10, shown: 80, scale: 3 })
  })

  it('gives few classes several columns each', () => {
    const room = { width: 690, height: 600, pixelRatio: 1 }
    expect(sheetLayout(digits, 'generated', room, 3)).toMatchObject({ columns: 9, shown: 72 })
    expect(sheetLayout(digits, 'generated', room, 7)).toMatchObject({ columns: 7, shown: 56 })
  })

  it('gives pairs four rows of two', () => {
    const layout = sheetLayout(
      digits,
      'reconstructions',
      {
        width: 690,
        height: 530,
        pixelRatio: 1,
      },
      null,
    )
    expect(layout).toMatchObject({ columns: 8, shown: 32, scale: 2 })
    expect(layout.height).toBeLessThanOrEqual(530)
  })

  it('gives pairs three rows where that makes the digits larger', () => {
    const layout = sheetLayout(
      digits,
      'reconstructions',
      {
        width: 690,
        height: 680,
        pixelRatio: 1,
      },
      null,
    )
    expect(layout).toMatchObject({ columns: 8, shown: 24, scale: 3 })
  })

  it('has a size in a room that is too small for anything', () => {
    const layout = sheetLayout(digits, 'generated', { width: 0, height: 0, pixelRatio: 1 }, null)
    expect(layout).toMatchObject({ columns: 4, scale: 1 })
  })

  it('gives the plane a square', () => {
    const layout = sheetLayout([2], 'generated', { width: 400, height: 500, pixelRatio: 2 }, null)
    expect(layout).toMatchObject({ width: 800, height: 800 })
  })
})
