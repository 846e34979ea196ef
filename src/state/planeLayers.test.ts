import { describe, expect, it } from 'vitest'
import { formatHash, parseHash } from './hash.ts'
import { FIRST_LAYERS, linkedLayers, withLayer } from './planeLayers.ts'
import { PageView } from './view.ts'

/** A browser's memory. */
function memory(first: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(first))
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('the layers of the plane', () => {
  it('are remembered on the device, in their own order', () => {
    const storage = memory()
    const view = new PageView({}, storage)
    expect(view.store.getState().plane).toEqual(FIRST_LAYERS)
    view.choosePlane(withLayer(FIRST_LAYERS, 'sheet', true))
    view.choosePlane(withLayer(view.store.getState().plane, 'real', false))
    view.choosePlane({ arrows: 'step' })
    expect(new PageView({}, storage).store.getState().plane).toEqual({
      layers: ['generated', 'critic', 'sheet'],
      arrows: 'step',
    })
  })

  it('are those of a link before those that are remembered, which stay', () => {
    const storage = memory()
    new PageView({}, storage).choosePlane({ layers: [] })
    const linked = new PageView({ layers: ['sheet'] }, storage)
    expect(linked.store.getState().plane.layers).toEqual(['sheet'])
    expect(new PageView({}, storage).store.getState().plane.layers).toEqual([])
  })

  it.each(['not JSON', '7', 'null', '{"layers":"real"}'])('are sound after %s', (text) => {
    const { layers } = new PageView({}, memory({ 'ganvas.plane': text })).store.getState().plane
    expect(FIRST_LAYERS.layers).toEqual(expect.arrayContaining([...layers]))
  })

  it.each([{ layers: [] }, { layers: ['sheet', 'encoder'] as const, arrows: 'critic' as const }])(
    'go through a link: %o',
    (page) => {
      expect(parseHash(formatHash(null, page))?.page).toEqual(page)
    },
  )

  it('a link that names others is followed without them', () => {
    const link = parseHash('#layers=real,clouds')
    expect(link?.page.layers).toBeUndefined()
    expect(link?.ignored[0]).toMatchObject({ key: 'layers', reason: 'notAllowed' })
  })

  it('a link says what differs from a first visit, and of arrows that are seen', () => {
    expect(linkedLayers(FIRST_LAYERS)).toEqual({})
    expect(linkedLayers({ ...FIRST_LAYERS, arrows: 'step' })).toEqual({})
    expect(linkedLayers({ layers: ['arrows'], arrows: 'step' })).toEqual({
      layers: ['arrows'],
      arrows: 'step',
    })
  })
})
