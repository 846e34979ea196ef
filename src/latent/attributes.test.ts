import { describe, expect, it } from 'vitest'
import { attributesOf, slantOf, thicknessOf } from './attributes.ts'

const SIDE = 28
/** Places within a pixel at which it is asked whether there is ink. */
const FINE = 8

/** Draws what `inside` says, each pixel the share of its area that is covered. */
function drawn(inside: (x: number, y: number) => boolean): Float32Array {
  const image = new Float32Array(SIDE * SIDE)
  for (let at = 0; at < image.length; at++)
    for (let part = 0; part < FINE * FINE; part++) {
      const x = (at % SIDE) + ((part % FINE) + 0.5) / FINE
      const y = Math.floor(at / SIDE) + (Math.floor(part / FINE) + 0.5) / FINE
      if (inside(x, y)) image[at]! += 1 / (FINE * FINE)
    }
  return image
}

/** A bar `width` wide and 20 high around (x0, 14), sheared to the right by `slant` per row upwards. */
const bar = (width: number, slant = 0, x0 = 14): Float32Array =>
  drawn((x, y) => Math.abs(x - x0 - slant * (14 - y)) < width / 2 && Math.abs(y - 14) < 10)

const ring = (radius: number, width: number): Float32Array =>
  drawn((x, y) => Math.abs(Math.hypot(x - 14, y - 14) - radius) < width / 2)

describe('the slant', () => {
  it('of an upright bar is 0, wherever it stands', () => {
    expect(slantOf(bar(3), SIDE)).toBeCloseTo(0, 6)
    expect(slantOf(bar(3, 0, 6.3), SIDE)).toBeCloseTo(0, 6)
  })

  it.each([-0.5, -0.2, 0.2, 0.5])('of a bar sheared by %f is that', (slant) => {
    expect(slantOf(bar(3, slant), SIDE)).toBeCloseTo(slant, 2)
  })

  it('is positive when the top lies to the right', () => {
    const image = new Float32Array(SIDE * SIDE)
    image[5 * SIDE + 20] = 1
    image[20 * SIDE + 5] = 1
    expect(slantOf(image, SIDE)).toBeCloseTo(1, 6)
  })

  it('is the same for a fainter image', () => {
    const image = bar(3, 0.3)
    expect(
      slantOf(
        image.map((value) => value / 3),
        SIDE,
      ),
    ).toBeCloseTo(slantOf(image, SIDE), 5)
  })

  it('of an empty image and of a single row is 0', () => {
    expect(slantOf(new Float32Array(SIDE * SIDE), SIDE)).toBe(0)
    expect(slantOf(new Float32Array(SIDE * SIDE).fill(1, 280, 290), SIDE)).toBe(0)
  })
})

describe('the thickness', () => {
  it.each([2, 3, 4, 6])('of an upright bar %d pixels wide is that', (width) => {
    expect(Math.abs(thicknessOf(bar(width), SIDE) - width)).toBeLessThan(0.05 * width)
  })

  it.each([2, 3, 4])('hardly changes when a bar of %d is moved by part of a pixel', (width) => {
    for (const x0 of [14.2, 14.5, 14.7])
      expect(Math.abs(thicknessOf(bar(width, 0, x0), SIDE) - width)).toBeLessThan(0.15 * width)
  })

  it.each([2, 3, 4])('of a slanted bar of %d is what it is across the stroke', (width) => {
    for (const slant of [-0.5, 0.3, 0.5]) {
      const across = width * Math.cos(Math.atan(slant))
      expect(Math.abs(thicknessOf(bar(width, slant), SIDE) - across)).toBeLessThan(0.12 * across)
    }
  })

  it('of a ring is the width of its stroke', () => {
    expect(Math.abs(thicknessOf(ring(7, 3), SIDE) - 3)).toBeLessThan(0.4)
  })

  it('is the same for a fainter image, and 0 for an empty one', () => {
    const image = bar(3)
    const faint = image.map((value) => value / 3)
    expect(thicknessOf(faint, SIDE)).toBeCloseTo(thicknessOf(image, SIDE), 4)
    expect(thicknessOf(new Float32Array(SIDE * SIDE), SIDE)).toBe(0)
  })

  it('counts ink at the edge of the image as if it ended there', () => {
    expect(Math.abs(thicknessOf(bar(4, 0, 2), SIDE) - 4)).toBeLessThan(0.2)
  })
})

it('measures image after image', () => {
  const both = new Float32Array([...bar(2), ...bar(4, 0.4)])
  const [thin, thick] = attributesOf(both, SIDE)
  expect(thin?.slant).toBeCloseTo(0, 3)
  expect(thick?.slant).toBeCloseTo(0.4, 2)
  expect(thick?.thickness).toBeGreaterThan((thin?.thickness ?? 0) + 1)
})
