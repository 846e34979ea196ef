import { describe, expect, it } from 'vitest'
import { PageView } from './view.ts'
import type { ViewStorage } from './view.ts'

/** A browser's storage. */
function storage(kept: Record<string, string> = {}): ViewStorage & { readonly kept: typeof kept } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value
    },
  }
}

describe('the view of a page', () => {
  it('is simple on a first visit, and where a stranger wrote something else down', () => {
    expect(new PageView({}, storage()).view).toBe('simple')
    expect(new PageView({}, storage({ 'ganvas.view': 'expert' })).view).toBe('simple')
    expect(new PageView({}, null).view).toBe('simple')
  })

  it('is the one that the reader chose last', () => {
    const device = storage()
    new PageView({}, device).toggle()
    expect(new PageView({}, device).view).toBe('all')
    new PageView({}, device).toggle()
    expect(new PageView({}, device).view).toBe('simple')
  })

  it('is that of a link for this visit alone', () => {
    const device = storage()
    expect(new PageView({ view: 'all' }, device).view).toBe('all')
    new PageView({}, device).show('all')
    expect(device.kept).toEqual({})
    expect(new PageView({ view: 'simple' }, storage({ 'ganvas.view': 'all' })).view).toBe('simple')
  })

  it('has samples as far on their way as a link says, and there without one', () => {
    const view = new PageView({ time: 40 }, storage())
    expect(view.store.getState().share).toBe(0.4)
    view.follow({})
    expect(view.store.getState().share).toBe(1)
  })

  it('changes where nothing can be written down', () => {
    const full = { getItem: () => null, setItem: () => expect.fail('full') }
    const view = new PageView({}, full)
    view.toggle()
    expect(view.view).toBe('all')
  })
})
