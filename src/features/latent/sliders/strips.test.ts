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
  it('puts the pictures as far apart as the handle moves for one standard deviation', () => {
    // The handle runs over 256 - 16 = 240 CSS pixels: 40 for each of the six gaps between pictures.
    expect(stripLayout(256, 1)).toEqual({ scale: 1, gap: 12, width: 268, height: 28 })
  })

  it('draws them larger on a dense screen, in whole device pixels', () => {
    // 40 CSS pixels are 120 device pixels: four for each image pixel, and 2 image pixels between.
    expect(stripLayout(256, 3)).toEqual({ scale: 4, gap: 2, width: (196 + 12) * 4, height: 112 })
  })

  it('puts them side by side where there is no room', () => {
    expect(stripLayout(60, 1)).toEqual({ scale: 1, gap: 0, width: 196, height: 28 })
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
