import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deleteDB, openDB } from 'idb'
import { DATABASE } from './database.ts'
import { fakeBrowser, momentAt } from './fixtures.ts'
import { RunLock } from './openElsewhere.ts'
import { isNotStored } from './runStorage.ts'
import type { IndexedRuns } from './indexedRuns.ts'
import type { Card } from './fixtures.ts'
import type { NotStored } from './runStorage.ts'

afterEach(() => vi.restoreAllMocks())

/** What worked. */
function stored<T>(result: T | NotStored): T {
  if (isNotStored(result)) throw new Error(result.detail)
  return result
}

const list = async (tab: IndexedRuns<Card>) => stored(await tab.list())

/** The step that a kept file begins with. */
async function fileIn(tab: IndexedRuns<Card>, runId: string, momentId?: string) {
  const file = stored(await tab.get(runId, momentId))
  return file && new Uint8Array(file)[0]
}

/** Ids of all files that lie in the database. */
async function filesThere(): Promise<number> {
  const database = await openDB(DATABASE)
  const count = await database.count('files')
  database.close()
  return count
}

/** Lets the next writing of a store's record fail as the browser does. */
function failOnce(store: 'runs' | 'files', name: string): void {
  const put = IDBObjectStore.prototype.put
  let failed = false
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (this.name !== store || failed) return put.apply(this, args)
    failed = true
    throw new DOMException('as a test wants', name)
  })
}

describe('a run that is kept', () => {
  it('is there with its card and its newest file in the next tab', async () => {
    const browser = fakeBrowser()
    const tab = browser.openTab()
    stored(await tab.put('a', momentAt(10)))
    stored(await tab.put('a', momentAt(20)))
    const next = browser.openTab()
    const { runs, used, budget } = await list(next)
    expect(runs).toMatchObject([{ id: 'a', name: null, card: { step: 20 } }])
    expect(runs[0]?.moments.map(({ step }) => step)).toEqual([10, 20])
    expect(await fileIn(next, 'a')).toBe(20)
    expect([used, budget]).toEqual([200, 5000])
  })

  it('keeps its last three moments, and no file of the others', async () => {
    const tab = fakeBrowser().openTab()
    for (const step of [1, 2, 3, 4, 5]) stored(await tab.put('a', momentAt(step)))
    const { runs } = await list(tab)
    expect(runs[0]?.moments.map(({ step }) => step)).toEqual([3, 4, 5])
    expect(await filesThere()).toBe(3)
    expect(await fileIn(tab, 'a', runs[0]?.moments[0]?.id)).toBe(3)
  })

  it.each(['runs', 'files'] as const)(
    'is as it was before when the writing of its %s breaks off',
    async (store) => {
      const tab = fakeBrowser().openTab()
      for (const step of [1, 2, 3]) stored(await tab.put('a', momentAt(step)))
      failOnce(store, 'UnknownError')
      expect(await tab.put('a', momentAt(4))).toMatchObject({ trouble: 'broken' })
      const { runs } = await list(tab)
      expect(runs[0]?.moments.map(({ step }) => step)).toEqual([1, 2, 3])
      expect(await fileIn(tab, 'a')).toBe(3)
      expect(await filesThere()).toBe(3)
    },
  )

  it('is renamed, copied with its moments, taken out, and put back', async () => {
    const tab = fakeBrowser().openTab()
    stored(await tab.put('a', momentAt(1)))
    stored(await tab.put('a', momentAt(2)))
    stored(await tab.rename('a', 'mine'))
    stored(await tab.duplicate('a', 'copy'))
    const names = async () => (await list(tab)).runs.map(({ name }) => name)
    expect(await names()).toEqual(['copy', 'mine'])
    expect(await filesThere()).toBe(4)
    const removed = stored(await tab.remove('a'))
    expect(await names()).toEqual(['copy'])
    expect(await filesThere()).toBe(2)
    if (removed) stored(await tab.restore(removed))
    expect(await names()).toEqual(['copy', 'mine'])
    expect(await fileIn(tab, 'a')).toBe(2)
    stored(await tab.put('a', momentAt(3)))
    expect(await names()).toEqual(['mine', 'copy'])
  })
})

describe('a budget', () => {
  it('is made room in by the oldest runs without a name', async () => {
    const tab = fakeBrowser(1000).openTab()
    for (const id of ['named', 'old', 'new']) stored(await tab.put(id, momentAt(1, 300)))
    stored(await tab.rename('named', 'mine'))
    stored(await tab.put('newest', momentAt(1, 300)))
    const { runs, used } = await list(tab)
    expect(runs.map(({ id }) => id)).toEqual(['newest', 'new', 'named'])
    expect(used).toBe(900)
    expect(await filesThere()).toBe(3)
  })

  it('leaves no run out that another tab has open', async () => {
    const browser = fakeBrowser(1000)
    const [tab, other] = [browser.openTab(), browser.openTab()]
    stored(await other.put('theirs', momentAt(1, 400)))
    expect(await new RunLock(browser.locks).hold('theirs')).toBe(true)
    stored(await tab.put('old', momentAt(1, 400)))
    stored(await tab.put('mine', momentAt(1, 400)))
    expect((await list(tab)).runs.map(({ id }) => id)).toEqual(['mine', 'theirs'])
  })

  it('takes the run’s own earlier moments before it is full', async () => {
    const tab = fakeBrowser(1000).openTab()
    for (const step of [1, 2, 3]) stored(await tab.put('a', momentAt(step, 400)))
    expect((await list(tab)).runs[0]?.moments.map(({ step }) => step)).toEqual([2, 3])
    expect(await tab.put('a', momentAt(4, 1001))).toMatchObject({ trouble: 'full' })
    expect((await list(tab)).runs[0]?.moments.map(({ step }) => step)).toEqual([2, 3])
    expect(await filesThere()).toBe(2)
  })

  it('is less when the browser says so: everything without a name gives way once', async () => {
    const tab = fakeBrowser().openTab()
    for (const id of ['a', 'b']) stored(await tab.put(id, momentAt(1)))
    failOnce('files', 'QuotaExceededError')
    stored(await tab.put('c', momentAt(7)))
    expect((await list(tab)).runs.map(({ id }) => id)).toEqual(['c'])
    expect(await fileIn(tab, 'c')).toBe(7)
  })

  it('is full when the browser takes nothing at all, and what was there stays', async () => {
    const tab = fakeBrowser().openTab()
    stored(await tab.put('a', momentAt(1)))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('as a test wants', 'QuotaExceededError')
    })
    expect(await tab.put('b', momentAt(1))).toMatchObject({ trouble: 'full' })
    expect((await list(tab)).runs.map(({ id }) => id)).toEqual(['a'])
  })
})

describe('two tabs', () => {
  it('write their runs beside each other', async () => {
    const browser = fakeBrowser()
    const [tab, other] = [browser.openTab(), browser.openTab()]
    await Promise.all(
      [1, 2, 3, 4].flatMap((step) => [
        tab.put('a', momentAt(step)),
        other.put('b', momentAt(step)),
      ]),
    )
    const { runs } = await list(browser.openTab())
    expect(runs.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
    for (const run of runs) expect(run.moments.map(({ step }) => step)).toEqual([2, 3, 4])
  })

  it('cannot have the same run open, until one lets go', async () => {
    const { locks } = fakeBrowser()
    const [tab, other] = [new RunLock(locks), new RunLock(locks)]
    expect(await tab.hold('a')).toBe(true)
    expect(await other.hold('a')).toBe(false)
    expect(await tab.hold('b')).toBe(true)
    expect(await other.hold('a')).toBe(true)
    other.letGo()
    await new Promise(setImmediate)
    expect(await tab.hold('a')).toBe(true)
  })
})

describe('trouble', () => {
  it('is a database of a newer version of the page: broken, and untouched', async () => {
    const tab = fakeBrowser().openTab()
    const newer = await openDB(DATABASE, 99)
    newer.close()
    expect(await tab.list()).toMatchObject({ trouble: 'broken', detail: /VersionError/ })
    expect(await tab.put('a', momentAt(1))).toMatchObject({ trouble: 'broken' })
  })

  it('is a browser that forbids storage', async () => {
    const tab = fakeBrowser().openTab()
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('as a test wants', 'SecurityError')
    })
    expect(await tab.put('a', momentAt(1))).toMatchObject({ trouble: 'forbidden' })
    expect(await tab.get('a')).toMatchObject({ trouble: 'forbidden' })
  })

  it('passes: what was forbidden for a while works afterwards', async () => {
    const tab = fakeBrowser().openTab()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('as a test wants', 'SecurityError')
    })
    expect(await tab.put('a', momentAt(1))).toMatchObject({ trouble: 'forbidden' })
    open.mockRestore()
    stored(await tab.put('a', momentAt(1)))
    expect(await fileIn(tab, 'a')).toBe(1)
  })
})

describe('a database that is deleted meanwhile', () => {
  it('is let go of by every tab that has it open, and begun anew by the one that goes on', async () => {
    const browser = fakeBrowser()
    const [tab, other] = [browser.openTab(), browser.openTab()]
    stored(await other.put('a', momentAt(1)))
    stored(await tab.put('b', momentAt(1)))
    await deleteDB(DATABASE)
    expect(await indexedDB.databases()).toEqual([])
    stored(await other.put('a', momentAt(2)))
    expect((await list(tab)).runs[0]?.moments.map(({ step }) => step)).toEqual([2])
  })
})
