import { describe, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { rowsOf } from '../statistics/rows.ts'
import { laplacianVariance } from './sharpness.ts'

/** Each pixel the mean of itself and its neighbours that exist. */
function blurred(image: Float32Array, side: number): Float32Array {
  return image.map((_, at) => {
    const near = image.filter(
      (_pixel, other) =>
        Math.abs((other % side) - (at % side)) <= 1 &&
        Math.abs(Math.floor(other / side) - Math.floor(at / side)) <= 1,
    )
    return near.reduce((sum, pixel) => sum + pixel, 0) / near.length
  })
}

describe('laplacianVariance', () => {
  it('is 0 for flat images, and for an even slope', () => {
    expect(laplacianVariance(rowsOf(new Float32Array(49).fill(0.75), 49), 7)).toBe(0)
    const slope = Float32Array.from({ length: 49 }, (_, at) => (at % 7) + 2 * Math.floor(at / 7))
    expect(laplacianVariance(rowsOf(slope, 49), 7)).toBe(0)
  })

  it('agrees with one white pixel worked by hand', () => {
    const image = new Float32Array(25)
    image[12] = 1
    // Interior 3 x 3: -4 in the middle, 1 at its four sides, 0 in the corners. Mean 0, squares 16 + 4.
    expect(laplacianVariance(rowsOf(image, 25), 5)).toBeCloseTo(20 / 9, 12)
  })

  it('leaves the mean of the Laplacian out, and the border out of the interior', () => {
    const image = new Float32Array(25)
    // A white corner touches no interior pixel; one beside it on the border touches one.
    image[0] = 1
    expect(laplacianVariance(rowsOf(image, 25), 5)).toBe(0)
    image[1] = 1
    // One of nine is 1: 1/9 - (1/9)^2.
    expect(laplacianVariance(rowsOf(image, 25), 5)).toBeCloseTo(1 / 9 - 1 / 81, 12)
  })

  it('is the mean over images', () => {
    const images = new Float32Array(50)
    images[12] = 1
    expect(laplacianVariance(rowsOf(images, 25), 5)).toBeCloseTo(10 / 9, 12)
  })

  it('falls with every blur', () => {
    let image: Float32Array = new Rng(1).uniforms(28 * 28)
    let last = laplacianVariance(rowsOf(image, 28 * 28), 28)
    for (let i = 0; i < 4; i++) {
      image = blurred(image, 28)
      const next = laplacianVariance(rowsOf(image, 28 * 28), 28)
      expect(next).toBeLessThan(0.5 * last)
      last = next
    }
  })
})
