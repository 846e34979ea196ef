import { describe, expect, it } from 'vitest'
import { codeAt, shownCodes } from './shownCodes.ts'
import { WHOLE } from '../../../render/planeSquare.ts'

const places = Float32Array.of(0.1, 0.1, 0.12, 0.12, 0.5, 0.5, 1.5, 0.5)
const labels = Uint8Array.of(3, 7, 3, 3)
const all = { places, labels, hidden: new Set<number>(), view: WHOLE, spacing: 0 }

describe('shownCodes', () => {
  it('are those on the map', () => {
    expect(shownCodes(all)).toEqual([0, 1, 2])
  })

  it('are those in sight', () => {
    expect(shownCodes({ ...all, view: { left: 0.4, bottom: 0.4, side: 0.2 } })).toEqual([2])
  })

  it('are of classes that are not hidden', () => {
    expect(shownCodes({ ...all, hidden: new Set([3]) })).toEqual([1])
  })

  it('leave room between each other, and come nearer when the map is magnified', () => {
    expect(shownCodes({ ...all, spacing: 0.1 })).toEqual([0, 2])
    const view = { left: 0.05, bottom: 0.05, side: 0.1 }
    expect(shownCodes({ ...all, view, spacing: 0.1 })).toEqual([0, 1])
  })

  it('need no classes', () => {
    expect(shownCodes({ ...all, labels: null })).toEqual([0, 1, 2])
  })
})

describe('codeAt', () => {
  it('is the nearest of those shown, within reach', () => {
    expect(codeAt(places, [0, 1, 2], [0.115, 0.115], 0.05)).toBe(1)
    expect(codeAt(places, [0, 2], [0.115, 0.115], 0.05)).toBe(0)
    expect(codeAt(places, [0, 1, 2], [0.3, 0.3], 0.05)).toBeNull()
  })
})
