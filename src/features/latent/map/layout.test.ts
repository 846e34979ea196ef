import { describe, expect, it } from 'vitest'
import { mapLayout } from './layout.ts'

describe('mapLayout', () => {
  it('has 15 x 15 cells where they fit', () => {
    expect(mapLayout({ width: 460, pixelRatio: 1 })).toEqual({ cells: 15, scale: 1, side: 420 })
    expect(mapLayout({ width: 460, pixelRatio: 2 })).toEqual({ cells: 15, scale: 2, side: 840 })
  })

  it('has fewer, with one in the middle, where they do not', () => {
    expect(mapLayout({ width: 300, pixelRatio: 1 })).toEqual({ cells: 9, scale: 1, side: 252 })
  })

  it('has fewer and larger ones where 15 would leave much of the room empty', () => {
    expect(mapLayout({ width: 560, pixelRatio: 1 })).toEqual({ cells: 9, scale: 2, side: 504 })
    expect(mapLayout({ width: 408, pixelRatio: 2 })).toEqual({ cells: 13, scale: 2, side: 728 })
  })

  it('fits all of them on a narrow but dense screen', () => {
    expect(mapLayout({ width: 300, pixelRatio: 3 })).toEqual({ cells: 15, scale: 2, side: 840 })
  })

  it('has five cells at least', () => {
    expect(mapLayout({ width: 0, pixelRatio: 1 })).toEqual({ cells: 5, scale: 1, side: 140 })
  })
})
