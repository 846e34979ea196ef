import { describe, expect, it, vi } from 'vitest'
import { recordFor } from '../runs/fixtures.ts'
import { fakeBrowser } from '../storage/fixtures.ts'
import { IndexedRuns } from '../storage/indexedRuns.ts'
import { runsInUse, RunLock } from '../storage/openElsewhere.ts'
import { setUpLab } from './fixtures.ts'
import { Keeper } from './keeper.ts'
import { encodeRun, decodeRun } from '../runs/codec.ts'
import { cardOf } from '../runs/card.ts'
import type { RunCard } from '../runs/card.ts'

const RECORD = recordFor()
const { step: STEP } = RECORD.progress

/** A tab with a lab and the runs that the browser keeps. */
function openTab(browser: ReturnType<typeof fakeBrowser>) {
  const stage = setUpLab()
  const { locks } = browser
  const inUse = () => runsInUse(locks)
  const storage = new IndexedRuns<RunCard>({ manager: undefined, inUse })
  const keeper = new Keeper({
    ...{ lab: stage.lab, storage, newLock: () => new RunLock(locks), inUse, manager: undefined },
    page: new EventTarget() as unknown as Window,
  })
  const put = (id: string, record = RECORD) =>
    storage.put(id, {
      step: record.progress.step,
      card: cardOf(record),
      file: encodeRun(record),
    })
  /** The worker takes the run that was opened. */
  const start = (): void => {
    stage.reach('paused')
    const { runId } = stage.started()
    stage.say({ type: 'saved', runId, step: STEP, checkpoint: RECORD.checkpoint })
  }
  const ids = () => keeper.store.getState().runs.map(({ id }) => id)
  return { ...stage, keeper, storage, put, start, ids }
}

describe('a page that is opened again', () => {
  it('offers the run at which the reader left off, and opens it as it was', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.keeper.begin()
    expect(tab.keeper.store.getState().offer?.card.step).toBe(STEP)
    tab.lab.open()
    tab.opened('wasm')
    await tab.keeper.open('a')
    tab.start()
    expect(tab.started()).toMatchObject({ play: false })
    expect(tab.started().from?.byteLength).toBeGreaterThan(0)
    expect(tab.lab.run.getState()).toMatchObject({ ...RECORD.progress, phase: 'paused' })
    expect(tab.lab.telemetry.snapshot()).toEqual(RECORD.curves)
    expect(tab.lab.replay.snapshot()).toEqual(RECORD.replay)
    expect(tab.lab.diagnosis.snapshot()).toEqual(RECORD.diagnosis)
    expect(tab.keeper.store.getState().offer).toBeNull()
  })

  it('goes on with the same run, which is not written before it makes a step', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.keeper.begin()
    tab.lab.open()
    tab.opened('wasm')
    await tab.keeper.open('a')
    tab.start()
    await tab.keeper.autosave.write()
    await tab.keeper.refresh()
    expect(tab.keeper.store.getState().runs.map(({ moments }) => moments.length)).toEqual([1])
    expect(tab.keeper.autosave.runId).toBe('a')
    const { runId } = tab.started()
    tab.say({ type: 'saved', runId, step: STEP + 1, checkpoint: RECORD.checkpoint })
    await tab.keeper.autosave.write()
    await tab.keeper.refresh()
    expect(tab.ids()).toEqual(['a'])
    expect(tab.keeper.store.getState().runs[0]?.moments).toHaveLength(2)
  })

  it('offers no run that another tab has open, and opens that one as a copy', async () => {
    const browser = fakeBrowser()
    const [tab, other] = [openTab(browser), openTab(browser)]
    await other.put('a')
    await other.keeper.begin()
    other.lab.open()
    other.opened('wasm')
    await other.keeper.open('a')
    await vi.waitFor(async () => expect((await browser.locks.query()).held).toHaveLength(1))
    await tab.keeper.begin()
    expect(tab.keeper.store.getState().offer).toBeNull()
    tab.lab.open()
    tab.opened('wasm')
    await tab.keeper.open('a')
    await vi.waitFor(() => expect(tab.keeper.autosave.runId).toBeNull())
    tab.start()
    await tab.keeper.autosave.write()
    await tab.keeper.refresh()
    expect(tab.ids()).toHaveLength(2)
    expect(tab.keeper.autosave.runId).not.toBe('a')
  })
})

describe('a tab that is closed while another is opened', () => {
  it('still has its run for a moment, after which that one is offered', async () => {
    const browser = fakeBrowser()
    const tab = openTab(browser)
    await tab.put('old')
    await tab.put('new')
    const closing = new RunLock(browser.locks)
    await closing.hold('new')
    await tab.keeper.begin()
    expect(tab.keeper.store.getState().offer).toBeNull()
    closing.letGo()
    await vi.waitFor(() => expect(tab.keeper.store.getState().offer?.id).toBe('new'))
  })

  it('gives way to the run before it when it stays open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const browser = fakeBrowser()
    const tab = openTab(browser)
    await tab.put('old')
    await tab.put('new')
    await new RunLock(browser.locks).hold('new')
    await tab.keeper.begin()
    await vi.waitFor(async () => {
      await vi.runOnlyPendingTimersAsync()
      expect(tab.keeper.store.getState().offer?.id).toBe('old')
    })
    vi.useRealTimers()
  })
})

describe('a run in the list', () => {
  it('falls back on the moment before where its newest file is damaged', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.storage.put('a', { step: 99, card: cardOf(RECORD), file: new ArrayBuffer(20) })
    await tab.keeper.begin()
    tab.lab.open()
    tab.opened('wasm')
    await tab.keeper.open('a')
    tab.start()
    expect(tab.lab.run.getState().step).toBe(STEP)
  })

  it('that cannot be read is told of, and leaves the page as it is', async () => {
    const tab = openTab(fakeBrowser())
    await tab.storage.put('a', { step: 99, card: cardOf(RECORD), file: new ArrayBuffer(20) })
    await tab.keeper.begin()
    tab.running()
    await tab.keeper.open('a')
    expect(tab.lab.run.getState()).toMatchObject({
      phase: 'running',
      notices: [{ kind: 'runNotRead' }],
    })
  })

  it('is forked from an earlier moment, and stays as it is itself', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.put('a')
    await tab.keeper.begin()
    const [earlier] = tab.keeper.store.getState().runs[0]?.moments ?? []
    tab.lab.open()
    tab.opened('wasm')
    await tab.keeper.open('a', earlier?.id)
    tab.start()
    await tab.keeper.autosave.write()
    await tab.keeper.refresh()
    expect(tab.ids()).toHaveLength(2)
    expect(tab.keeper.autosave.runId).not.toBe('a')
  })

  it('takes its name along into a file', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.keeper.refresh()
    await tab.keeper.rename('a', '  Seven and nine ')
    const file = await tab.keeper.exported('a')
    expect(file && decodeRun(file).name).toBe('Seven and nine')
  })

  it('comes back when its deletion is undone', async () => {
    const tab = openTab(fakeBrowser())
    await tab.put('a')
    await tab.keeper.begin()
    await tab.keeper.remove('a')
    expect(tab.ids()).toEqual([])
    expect(tab.keeper.store.getState()).toMatchObject({
      offer: null,
      removed: { run: { id: 'a' } },
    })
    await tab.keeper.undoRemove()
    expect(tab.ids()).toEqual(['a'])
  })
})
