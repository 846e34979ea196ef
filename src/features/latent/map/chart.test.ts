import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../lib/normal.ts'
import { PRIOR_AXIS } from '../geometry.ts'
import { codeAxes, layoutChart, planeChart, squareAxes } from './chart.ts'
import { AXES_PLANE } from './plane.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'

const codesOf = (latentDim: number, ...z: number[]): Codes => ({
  origin: 'test',
  latentDim,
  z: Float32Array.from(z),
  std: null,
  examples: { shape: [28, 28, 1], count: 0, values: new Uint8Array(0) },
  labels: null,
  slant: null,
  thickness: null,
  mean: new Float32Array(latentDim),
  principal: [new Float32Array(latentDim), new Float32Array(latentDim)],
})

describe('the map of a two-dimensional prior', () => {
  const chart = planeChart(AXES_PLANE, [PRIOR_AXIS, PRIOR_AXIS], codesOf(2, 0, 0, 1, -9))

  it('gives equal areas to equal probabilities', () => {
    expect(chart.vectorAt([0.5, 0.5])).toEqual([0, 0])
    expect(chart.vectorAt([0.75, 0.25])[0]).toBeCloseTo(normalQuantile(0.75))
    expect(chart.placeOf([normalQuantile(0.9), 0])[0]).toBeCloseTo(0.9)
  })

  it('knows where the codes lie', () => {
    expect([...chart.places.subarray(0, 2)]).toEqual([0.5, 0.5])
    expect(chart.places[2]).toBeCloseTo(0.8413, 3)
  })
})

describe('the map of a plane of many dimensions', () => {
  const plane = { origin: [0, 0, 5], right: [1, 0, 0], up: [0, 1, 0] }
  const codes = codesOf(3, -1, -2, 0, 1, 2, 9)
  const chart = planeChart(plane, codeAxes(plane, codes), codes)

  it('reaches three standard deviations of the codes in each direction', () => {
    expect(chart.vectorAt([0, 0])).toEqual([-3, -6, 5])
    expect(chart.vectorAt([1, 1])).toEqual([3, 6, 5])
  })

  it('puts a vector off the plane at the nearest place, one beyond the map on its edge', () => {
    expect(chart.placeOf([0, 3, -40])).toEqual([0.5, 0.75])
    expect(chart.placeOf([100, 0, 0])).toEqual([1, 0.5])
  })
})

describe('squareAxes', () => {
  it('has one scale in both directions and a margin around the points', () => {
    const [right, up] = squareAxes(
      [
        [0, 0],
        [4, 0],
        [1, 2],
      ],
      0.25,
    )
    expect(right.spread).toEqual({ low: -1, high: 5 })
    expect(up.spread).toEqual({ low: -2, high: 4 })
  })
})

describe('the map of a layout', () => {
  const codes = codesOf(3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 9, 9, 9)
  const layout = Float32Array.of(0, 0, 10, 0, 0, 10, 10, 10, 5, 100)
  const chart = layoutChart(layout, codes)

  it('has the codes themselves where they lie', () => {
    const place = [chart.places[2] ?? 0, chart.places[3] ?? 0] as const
    const [first = 0, ...rest] = chart.vectorAt(place)
    expect(first).toBeCloseTo(1, 3)
    for (const value of rest) expect(value).toBeCloseTo(0, 3)
    expect(chart.placeOf([1, 0, 0])[0]).toBeCloseTo(place[0])
  })

  it('has a mean of the nearest codes between them, never anything beyond', () => {
    const between = chart.vectorAt([0.5, 0.1])
    for (const value of between) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThan(9)
    }
  })
})
