import { describe, expect, it } from 'vitest'
import {
  AXES_PLANE,
  distanceTo,
  planeThrough,
  principalPlane,
  project,
  projectRows,
  shareOfVariance,
  vectorOn,
  vectorsOn,
} from './plane.ts'

describe('the plane through three points', () => {
  it('has A in its origin, B to the right and C above', () => {
    const [a, b, c] = [
      [1, 0, 0],
      [1, 3, 0],
      [1, 2, 4],
    ] as const
    const plane = planeThrough(a, b, c)
    expect(plane).toEqual({ origin: a, right: [0, 1, 0], up: [0, 0, 1] })
    expect(plane && [a, b, c].map((z) => project(z, plane))).toEqual([
      [0, 0],
      [3, 0],
      [2, 4],
    ])
  })

  it('has unit directions at right angles, and holds the three', () => {
    const [a, b, c] = [
      [0.3, -1, 2, 0.5],
      [1.3, 0, 1, 0.2],
      [-2, 0.4, 1, 3],
    ] as const
    const plane = planeThrough(a, b, c)
    if (!plane) throw new Error('these lie on no line')
    const { right, up } = plane
    expect(right.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1)
    expect(up.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1)
    expect(right.reduce((sum, value, i) => sum + value * (up[i] ?? 0), 0)).toBeCloseTo(0)
    for (const z of [a, b, c]) expect(distanceTo(plane, z)).toBeCloseTo(0)
  })

  it.each([
    ['on a line', [0, 0, 0], [1, 1, 1], [3, 3, 3]],
    ['as good as on a line', [0, 0, 0], [1, 0, 0], [100, 0.5, 0]],
    ['two of them the same', [1, 2, 3], [1, 2, 3], [0, 0, 0]],
    ['first and last the same', [1, 2, 3], [0, 0, 0], [1, 2, 3]],
  ])('is refused when they lie %s', (_, a, b, c) => {
    expect(planeThrough(a, b, c)).toBeNull()
  })
})

describe('the widest plane of codes', () => {
  it('keeps its sides whichever sign the directions come with', () => {
    const mean = Float32Array.of(1, 1, 1)
    const [first, second] = [Float32Array.of(0.6, -0.8, 0), Float32Array.of(0, 0, 1)]
    const plane = principalPlane({ mean, principal: [first, second] })
    const turned = principalPlane({
      mean,
      principal: [first.map((value) => -value), second.map((value) => -value)],
    })
    expect(plane.right[1]).toBeCloseTo(0.8)
    expect(turned.right.map((value) => value + 0)).toEqual(plane.right.map((value) => value + 0))
    expect(turned.up.map((value) => value + 0)).toEqual(plane.up.map((value) => value + 0))
  })

  it('tells how much of the variance it holds', () => {
    const z = Float32Array.of(3, 0, 0, -3, 0, 0, 0, 0, 4, 0, 0, -4)
    const mean = new Float32Array(3)
    const plane = { origin: [0, 0, 0], right: [1, 0, 0], up: [0, 1, 0] }
    expect(shareOfVariance(z, { mean, plane })).toBeCloseTo(18 / 50)
    expect(shareOfVariance(new Float32Array(6), { mean, plane })).toBe(1)
  })
})

describe('points of a plane', () => {
  const plane = { origin: [1, 2, 3], right: [0, 0, 1], up: [1, 0, 0] }

  it('are vectors, and the other way round', () => {
    expect(vectorOn(plane, [5, -2])).toEqual([-1, 2, 8])
    expect(project([-1, 2, 8], plane)).toEqual([5, -2])
    expect([...vectorsOn(plane, Float32Array.of(0, 0, 5, -2))]).toEqual([1, 2, 3, -1, 2, 8])
    expect([...projectRows(Float32Array.of(1, 2, 3, -1, 9, 8), plane)]).toEqual([0, 0, 5, -2])
  })

  it('are the nearest to what lies off the plane', () => {
    expect(project([-1, 9, 8], plane)).toEqual([5, -2])
    expect(distanceTo(plane, [-1, 9, 8])).toBe(7)
  })

  it('are the vectors themselves in two dimensions', () => {
    expect(vectorOn(AXES_PLANE, [0.25, -1])).toEqual([0.25, -1])
    expect(project([0.25, -1], AXES_PLANE)).toEqual([0.25, -1])
  })
})
