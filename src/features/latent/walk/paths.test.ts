import { describe, expect, it } from 'vitest'
import { Rng } from '../../../lib/rng.ts'
import { spotAt } from '../../../state/latentStore.ts'
import {
  findingOf,
  FRAMES_PER_LEG,
  legsOf,
  lerp,
  normOf,
  placeOf,
  priorNorms,
  slerp,
  walkOver,
} from './paths.ts'

const spot = (z: number[], label: number | null = null) => spotAt(z, label, 'sample')

describe('lerp', () => {
  it('cuts through the middle between opposite vectors', () => {
    expect(lerp([2, 0], [-2, 0], 0.5)).toEqual([0, 0])
    expect(lerp([1, 2], [3, 6], 0.25)).toEqual([1.5, 3])
  })
})

describe('slerp', () => {
  it('turns evenly in the angle: halfway between the axes it stands at 45 degrees', () => {
    const [x, y] = slerp([1, 0], [0, 1], 0.5)
    expect(x).toBeCloseTo(Math.SQRT1_2, 12)
    expect(y).toBeCloseTo(Math.SQRT1_2, 12)
    const [u, v] = slerp([1, 0], [0, 1], 1 / 3)
    expect(Math.atan2(v as number, u as number)).toBeCloseTo(Math.PI / 6, 12)
  })

  it('keeps the norm between vectors of equal norm', () => {
    const rng = new Rng(5)
    const draw = () => {
      const z = Array.from(rng.normals(16))
      return z.map((value) => (3 * value) / normOf(z))
    }
    const [a, b] = [draw(), draw()]
    for (const t of [0, 0.1, 0.5, 0.73, 1]) expect(normOf(slerp(a, b, t))).toBeCloseTo(3, 10)
  })

  it('changes the norm evenly between vectors of unequal norm', () => {
    for (const t of [0, 0.25, 0.5, 1])
      expect(normOf(slerp([1, 0, 0], [0, 5, 0], t))).toBeCloseTo(1 + 4 * t, 12)
  })

  it('begins at the one and ends at the other', () => {
    const [a, b] = [
      [1, 2, 3],
      [-2, 0.5, 4],
    ] as const
    slerp(a, b, 0).forEach((value, i) => expect(value).toBeCloseTo(a[i] as number, 12))
    slerp(a, b, 1).forEach((value, i) => expect(value).toBeCloseTo(b[i] as number, 12))
  })

  it('is a straight line where there is no plane to turn in', () => {
    expect(slerp([0, 0], [2, 4], 0.5)).toEqual([1, 2])
    expect(slerp([2, 4], [0, 0], 0.5)).toEqual([1, 2])
    expect(slerp([1, 1], [3, 3], 0.5)).toEqual([2, 2])
    expect(slerp([1, 1], [-1, -1], 0.25)).toEqual([0.5, 0.5])
  })
})

describe('walkOver', () => {
  const stops = [spot([0, 0]), spot([72, 0]), spot([72, 144])]

  it('has as many frames on each leg, and ends an open path at its last stop', () => {
    const { count, z } = walkOver(stops, { way: 'lerp', isLoop: false })
    expect(count).toBe(2 * FRAMES_PER_LEG + 1)
    expect(Array.from(z.slice(0, 6))).toEqual([0, 0, 1, 0, 2, 0])
    expect(Array.from(z.slice(-4))).toEqual([72, 142, 72, 144])
  })

  it('ends a loop one frame before its first stop, so that it goes on without a halt', () => {
    const { count, z } = walkOver(stops, { way: 'lerp', isLoop: true })
    expect(count).toBe(3 * FRAMES_PER_LEG)
    expect(Array.from(z.slice(-2))).toEqual([1, 2])
  })

  it('tells the norm of every frame', () => {
    const { norms } = walkOver([spot([3, 4]), spot([3, -4])], { way: 'lerp', isLoop: false })
    expect(norms[0]).toBe(5)
    expect(norms[FRAMES_PER_LEG / 2]).toBe(3)
  })

  it('gives each frame the class of the nearer stop', () => {
    const { labels } = walkOver([spot([0], 3), spot([1], 8)], { way: 'lerp', isLoop: false })
    const half = FRAMES_PER_LEG / 2
    expect(labels?.slice(0, half)).toEqual(Array(half).fill(3))
    expect(labels?.slice(half)).toEqual(Array(half + 1).fill(8))
  })

  it('is empty with fewer than two stops', () => {
    expect(walkOver([spot([1])], { way: 'slerp', isLoop: true }).count).toBe(0)
    expect(legsOf(1, true)).toBe(0)
  })
})

describe('placeOf', () => {
  it('goes from the last stop of a loop back to the first', () => {
    expect(placeOf(1.25 * FRAMES_PER_LEG, 2, true)).toEqual({ from: 1, to: 0, t: 0.25 })
  })

  it('is all the way at the last stop of an open path', () => {
    expect(placeOf(FRAMES_PER_LEG, 2, false)).toEqual({ from: 0, to: 1, t: 1 })
  })
})

describe('priorNorms', () => {
  it('holds the norms of about 95 % of the draws from the prior', () => {
    const rng = new Rng(1)
    for (const dimensions of [2, 16, 64]) {
      const { low, high } = priorNorms(dimensions)
      const within = Array.from({ length: 4000 }, () => normOf(rng.normals(dimensions))).filter(
        (norm) => norm >= low && norm <= high,
      )
      expect(within.length / 4000, `${dimensions} dimensions`).toBeGreaterThan(0.94)
      expect(within.length / 4000, `${dimensions} dimensions`).toBeLessThan(0.98)
    }
  })

  it('reaches down to the middle in two dimensions', () => {
    expect(priorNorms(2).low).toBe(0)
    expect(priorNorms(64).low).toBeCloseTo(Math.sqrt(63.5) - Math.SQRT2, 12)
  })
})

describe('findingOf', () => {
  const band = { low: 2, high: 5 }

  it('tells whether the straight way alone leads out of the band', () => {
    expect(findingOf({ slerp: [4, 4, 4], lerp: [4, 1, 4] }, band)).toBe('hollow')
    expect(findingOf({ slerp: [4, 4, 4], lerp: [4, 3, 4] }, band)).toBe('inside')
  })

  it('tells when a stop is outside already', () => {
    expect(findingOf({ slerp: [1, 2, 3], lerp: [1, 2, 3] }, band)).toBe('outside')
    expect(findingOf({ slerp: [6, 5, 4], lerp: [6, 4, 4] }, band)).toBe('outside')
  })

  it('finds nothing to cut through in a band that reaches down to the middle', () => {
    expect(findingOf({ slerp: [4], lerp: [1] }, { low: 0, high: 2 })).toBe('flat')
  })
})
