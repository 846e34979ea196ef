import { describe, expect, it } from 'vitest'
import { PRIOR_AXIS } from '../geometry.ts'
import { pictureAt, STRIP_PICTURES, stripLayout, stripPosition, stripVectors } from './strips.ts'

describe('stripVectors', () => {
  it('runs each dimension from -3 to 3 standard deviations and leaves the others where they are', () => {
    const axis = { ...PRIOR_AXIS, mean: 10, std: 2 }
    const vectors = stripVectors([0.5, 11], [1, 0], [PRIOR_AXIS, axis], 3)
    expect([...vectors]).toEqual([0.5, 4, 0.5, 10, 0.5, 16, -3, 11, 0, 11, 3, 11])
  })

  it('has its seven pictures at whole standard deviations', () => {
    const positions = Array.from({ length: STRIP_PICTURES }, (_, k) =>
      stripPosition(k, STRIP_PICTURES),
    )
    positions.forEach((position, k) => expect(position).toBeCloseTo(k - 3, 9))
  })
})

describe('stripLayout', () => {
  const columns = [196, 202, 256, 291, 391, 392, 500, 561, 588, 700, 1000]
  const ratios = [1, 1.25, 1.5, 2, 3]

  it('never reaches beyond its column', () => {
    for (const column of columns)
      for (const ratio of ratios)
        expect(stripLayout(column, ratio).width).toBeLessThanOrEqual(column * ratio + 0.5)
  })

  it('puts the pictures as far apart as the handle moves for one standard deviation', () => {
    for (const column of columns)
      for (const ratio of ratios) {
        const { scale, gap, width, inset } = stripLayout(column, ratio)
        // The handle, 16 CSS pixels wide, runs from one end of the slider to the other.
        const way = column - 2 * inset - 16
        expect((way * ratio) / 6).toBeCloseTo((28 + gap) * scale, 6)
        const first = (column - width / ratio) / 2 + (14 * scale) / ratio
        expect(inset + 8).toBeCloseTo(first, 6)
      }
  })

  it('draws them as large as they fit, in whole device pixels', () => {
    expect(stripLayout(256, 1)).toMatchObject({ scale: 1, gap: 10, width: 256, height: 28 })
    expect(stripLayout(256, 3)).toMatchObject({ scale: 3, gap: 10, width: 768, height: 84 })
    expect(stripLayout(400, 1)).toMatchObject({ scale: 2, gap: 0, width: 392, height: 56 })
  })

  it('puts them side by side where there is no room', () => {
    expect(stripLayout(60, 1)).toEqual({ scale: 1, gap: 0, width: 196, height: 28, inset: 0 })
  })
})

describe('pictureAt', () => {
  it('finds the picture under a pointer, also at the very edges', () => {
    expect([-0.1, 0, 0.5, 0.99, 1].map(pictureAt)).toEqual([0, 0, 3, 6, 6])
  })

  it('finds each picture at its own middle, whatever the space between them', () => {
    for (const sliderWidth of [184, 256, 308]) {
      const { gap, scale, width } = stripLayout(sliderWidth, 1)
      for (let k = 0; k < STRIP_PICTURES; k++)
        expect(pictureAt(((k * (28 + gap) + 14) * scale) / width)).toBe(k)
    }
  })
})
