import { describe, expect, it } from 'vitest'
import { mapLayout } from './mapLayout.ts'

describe('mapLayout', () => {
  it('has 15 x 15 cells where they fit', () => {
    expect(mapLayout({ width: 460, pixelRatio: 1 })).toEqual({ cells: 15, scale: 1 })
    expect(mapLayout({ width: 460, pixelRatio: 2 })).toEqual({ cells: 15, scale: 2 })
  })

  it('has fewer, with one in the middle, where they do not', () => {
    expect(mapLayout({ width: 300, pixelRatio: 1 })).toEqual({ cells: 9, scale: 1 })
  })

  it('fits all of them on a narrow but dense screen', () => {
    expect(mapLayout({ width: 300, pixelRatio: 3 })).toEqual({ cells: 15, scale: 2 })
  })
})
