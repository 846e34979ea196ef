import { describe, expect, it } from 'vitest'
import { dragged, following, placeUnder, zoomed } from './mapView.ts'
import { WHOLE } from '../render/planeSquare.ts'

describe('the part of a map that is looked at', () => {
  it('keeps a place where it is while it is magnified', () => {
    const view = zoomed(WHOLE, 4, [0.2, 0.6])
    expect(view.side).toBe(0.25)
    const [x, y] = placeUnder(view, [0.2, 0.6])
    expect(x).toBeCloseTo(0.2)
    expect(y).toBeCloseTo(0.6)
  })

  it('is magnified around its middle when the place is not in sight', () => {
    const view = { left: 0, bottom: 0, side: 0.5 }
    expect(zoomed(view, 2, [0.9, 0.9])).toEqual({ left: 0.125, bottom: 0.125, side: 0.25 })
  })

  it('stays within the map', () => {
    expect(zoomed(WHOLE, 0.5, [0.3, 0.3])).toEqual(WHOLE)
    expect(zoomed(WHOLE, 2, [1, 1])).toEqual({ left: 0.5, bottom: 0.5, side: 0.5 })
    expect(zoomed(WHOLE, 1e6, [0, 0]).side).toBe(1 / 32)
    expect(dragged({ left: 0, bottom: 0, side: 0.5 }, [0, 0], [1, 1])).toMatchObject({
      left: 0,
      bottom: 0,
    })
  })

  it('goes where two fingers take it', () => {
    const view = { left: 0.25, bottom: 0.25, side: 0.5 }
    const after = dragged(view, [0.5, 0.5], [0.75, 0.25], 2)
    expect(after.side).toBe(0.25)
    expect(placeUnder(after, [0.75, 0.25])).toEqual([0.5, 0.5])
  })

  it('follows a place just so far that it is in sight', () => {
    const view = { left: 0.25, bottom: 0.25, side: 0.25 }
    expect(following(view, [0.4, 0.3])).toEqual(view)
    expect(following(view, [0.75, 0.125])).toEqual({ left: 0.5, bottom: 0.125, side: 0.25 })
  })
})
