import { describe, expect, it } from 'vitest'
import { criticUnder, underPlace, vectorOf } from './under.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { CriticMap, LatentSheet, PlaneAnswer } from '../../worker/protocol/plane.ts'

const pointsOf = (...values: number[]): Examples => ({
  shape: [2],
  count: values.length / 2,
  values: Float32Array.from(values),
})

const sheet: LatentSheet = {
  ...{ lines: 2, latentDim: 2, isEven: true, holes: null },
  z: Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1),
  values: Float32Array.of(0, 0, 1, 0, 0, 1, 1, 1),
}
const shown = { real: pointsOf(0.5, 0.5), generated: pointsOf(0.5, 0.52, 2, 2), sheet }

describe('what is under a place', () => {
  it('is a generated point before a real one, and a point before the sheet', () => {
    expect(underPlace(shown, [0.5, 0.5], 0.1)).toMatchObject({ kind: 'generated', index: 0 })
    expect(underPlace({ ...shown, generated: null }, [0.5, 0.5], 0.1)).toMatchObject({
      kind: 'real',
    })
    expect(underPlace(shown, [0.2, 0.8], 0.1)).toMatchObject({ kind: 'cell', isBack: false })
  })

  it('is the place alone where nothing is', () => {
    expect(underPlace(shown, [-1, 0], 0.1)).toEqual({ kind: 'place', at: [-1, 0] })
    expect(underPlace({ ...shown, sheet: null }, [0.2, 0.8], 0.1).kind).toBe('place')
  })
})

describe('D at a place', () => {
  const map: CriticMap = {
    ...{ box: { left: 0, bottom: 0, side: 2 }, cells: 2, together: 1 },
    ...{ scale: 'probability' as const, middle: 0.5, reach: 0.5 },
    values: Float32Array.of(0.125, 0.25, 0.5, 0.75),
  }

  it('is that of its cell, from the top left on', () => {
    expect(criticUnder(map, [0.5, 1.5])).toBe(0.125)
    expect(criticUnder(map, [1.5, 0.5])).toBe(0.75)
  })

  it('is not known beyond the map', () => {
    expect(criticUnder(map, [2.5, 0.5])).toBeNull()
    expect(criticUnder(null, [0, 0])).toBeNull()
  })
})

it('a latent vector is the row of its point', () => {
  const answer = { z: Float32Array.of(1, 2, 3, 4, 5, 6) } as Partial<PlaneAnswer> as PlaneAnswer
  expect([...(vectorOf(answer, 1, 2) ?? [])]).toEqual([4, 5, 6])
  expect(vectorOf({ ...answer, z: null }, 0, 2)).toBeNull()
})
