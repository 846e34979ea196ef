import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser, momentAt } from './fixtures.ts'
import { forgetEverything } from './forget.ts'

/** A storage of texts as a page has it. */
function storageOf(texts: Record<string, string>): Storage {
  const storage = { ...texts }
  const removeItem = (key: string): void => {
    delete storage[key]
  }
  Object.defineProperty(storage, 'removeItem', { value: removeItem })
  return storage as unknown as Storage
}

/** Caches as a page has them. */
function cachesOf(names: readonly string[]) {
  const held = new Set(names)
  const caches = {
    keys: () => Promise.resolve([...held]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
  }
  return { held, caches: caches as unknown as CacheStorage }
}

describe('forgetting everything', () => {
  it('leaves nothing of the page, and all of its neighbours', async () => {
    await fakeBrowser().openTab().put('a', momentAt(1))
    for (const name of ['ganvas.own', 'neighbour']) (await openDB(name)).close()
    const local = storageOf({
      'ganvas.locale': 'fr',
      'ganvas.timedChoices': '[]',
      'mantine-color-scheme-value': 'dark',
      neighbour: 'x',
    })
    const session = storageOf({ 'ganvas.seen': '1' })
    const home = 'https://example.org/ganvas/'
    const { held, caches } = cachesOf([`workbox-precache-v2-${home}`, 'ganvas.data', 'neighbour'])
    const unregister = vi.fn(() => Promise.resolve(true))
    const workers = {
      getRegistration: () =>
        Promise.resolve({ unregister } as unknown as ServiceWorkerRegistration),
    }
    const stores = { databases: indexedDB, storages: [local, session], caches, home, workers }
    expect(await forgetEverything(stores)).toBe(true)
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['neighbour'])
    expect([Object.keys(local), Object.keys(session)]).toEqual([['neighbour'], []])
    expect([...held]).toEqual(['neighbour'])
    expect(unregister).toHaveBeenCalledOnce()
  })

  it('says when something stays', async () => {
    const { caches } = cachesOf(['ganvas.data'])
    vi.spyOn(caches, 'delete').mockRejectedValue(new Error('as a test wants'))
    const none = { databases: undefined, storages: [], workers: undefined, home: 'https://a.b/' }
    expect(await forgetEverything({ ...none, caches })).toBe(false)
    expect(await forgetEverything({ ...none, caches: undefined })).toBe(true)
  })
})
