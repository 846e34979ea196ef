import { afterEach, describe, expect, it, vi } from 'vitest'
import { setUpLab } from './fixtures.ts'
import { Autosave } from './autosave.ts'
import { fakeBrowser } from '../storage/fixtures.ts'
import { RunLock } from '../storage/openElsewhere.ts'
import { isNotStored } from '../storage/runStorage.ts'
import type { Card } from '../storage/fixtures.ts'
import type { RunStorage, StorageTrouble } from '../storage/runStorage.ts'

afterEach(() => vi.restoreAllMocks())

/** A lab that trains in a tab of a browser, with a clock that a test sets. */
function setUp(browser = fakeBrowser()) {
  const stage = setUpLab()
  const storage = browser.openTab()
  const warned: StorageTrouble[] = []
  const clock = { now: 0, setBack: 0 }
  let ids = 0
  const lock = new RunLock(browser.locks)
  const autosave = new Autosave<Card>({
    client: stage.lab.client,
    run: stage.lab.run,
    keeping: stage.lab.keeping,
    storage,
    hold: (runId) => lock.hold(runId),
    snapshot: ({ step, checkpoint }) => ({
      step,
      encode: () => Promise.resolve({ step, card: { step }, file: checkpoint }),
    }),
    warn: (trouble) => warned.push(trouble),
    now: () => clock.now + clock.setBack,
    steady: () => clock.now,
    newId: () => `run${++ids}`,
  })
  /** The lab saves a state of the run, as it does every ten seconds and at a pause. */
  const save = (step: number): void => {
    const { runId } = stage.started()
    stage.say({ type: 'saved', runId, step, checkpoint: new ArrayBuffer(10) })
  }
  const keeping = () => stage.lab.keeping.getState().keeping
  return { ...stage, autosave, storage, lock, warned, clock, save, keeping }
}

/** The steps of the kept moments of each run, newest run first. */
async function kept(storage: RunStorage<Card>): Promise<readonly (readonly number[])[]> {
  const listed = await storage.list()
  if (isNotStored(listed)) throw new Error(listed.detail)
  return listed.runs.map(({ moments }) => moments.map(({ step }) => step))
}

describe('a run that trains', () => {
  it('is kept at its first saved state, and then when the last one is half a minute old', async () => {
    const { running, save, clock, storage, keeping } = setUp()
    running()
    for (const [at, step, last] of [
      [10, 100, 100],
      [20, 200, 100],
      [30, 300, 300],
      [40, 400, 300],
      [50, 500, 500],
    ] as const) {
      clock.now = at * 1000
      save(step)
      await vi.waitFor(() => expect(keeping()).toMatchObject({ kind: 'kept', step: last }))
    }
    expect(await kept(storage)).toEqual([[100, 300, 500]])
  })

  it('is kept as often after the clock of the machine was set back by an hour', async () => {
    const { running, save, clock, keeping } = setUp()
    running()
    for (const [at, step] of [
      [10, 100],
      [30, 300],
    ] as const) {
      clock.now = at * 1000
      save(step)
      await vi.waitFor(() => expect(keeping()).toMatchObject({ kind: 'kept', step }))
      clock.setBack = -3_600_000
    }
  })

  it('is kept at every pause', async () => {
    const { running, save, reach, storage, autosave, keeping } = setUp()
    running()
    save(1)
    await autosave.write()
    save(2)
    reach('paused')
    await autosave.write()
    expect(await kept(storage)).toEqual([[1, 2]])
    expect(keeping()).toMatchObject({ kind: 'kept', step: 2 })
  })

  it('is never written twice at once, and the newest of what waited is written last', async () => {
    const { running, save, storage, autosave, reach } = setUp()
    running()
    const put = vi.spyOn(storage, 'put')
    let open = (): void => undefined
    put.mockImplementationOnce(() => new Promise((resolve) => (open = () => resolve(null))))
    save(1)
    await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(1))
    save(2)
    reach('paused')
    save(3)
    await Promise.resolve()
    expect(put).toHaveBeenCalledTimes(1)
    open()
    await autosave.write()
    expect(put.mock.calls.map(([, { step }]) => step)).toEqual([1, 3])
  })

  it('is not kept before it has made a step of its own', async () => {
    const { running, save, lab, storage, autosave, keeping } = setUp()
    running()
    save(0)
    lab.run.setState({ ownFrom: 6000 })
    save(6000)
    await autosave.write()
    expect(await kept(storage)).toEqual([])
    expect(keeping()).toEqual({ kind: 'nothing' })
  })
})

describe('each model', () => {
  it('is a run of its own, which it is again when a restart is undone', async () => {
    const { lab, running, progress, save, reach, storage, autosave, answer, keeping } = setUp()
    running()
    progress(5)
    save(5)
    reach('paused')
    await autosave.write()
    lab.intents.restart()
    expect(keeping()).toEqual({ kind: 'nothing' })
    answer('checkpoint', new ArrayBuffer(10))
    reach('paused')
    save(3)
    await autosave.write()
    expect(await kept(storage)).toEqual([[3], [5]])
    await lab.intents.undoRestart()
    reach('paused')
    save(7)
    await autosave.write()
    expect(await kept(storage)).toEqual([[5, 7], [3]])
  })

  it('becomes another run when another tab has taken its own meanwhile', async () => {
    const browser = fakeBrowser()
    const { running, save, reach, storage, autosave, lock } = setUp(browser)
    running()
    reach('paused')
    save(1)
    await autosave.write()
    lock.letGo()
    await new Promise(setImmediate)
    expect(await new RunLock(browser.locks).hold('run1')).toBe(true)
    save(2)
    await autosave.write()
    expect(await kept(storage)).toEqual([[2], [1]])
  })

  it('that was opened from the storage goes on as the run that it was', async () => {
    const { lab, running, save, reach, storage, autosave, keeping } = setUp()
    await storage.put('stored', { step: 40, card: { step: 40 }, file: new ArrayBuffer(10) })
    running()
    reach('paused')
    autosave.adopt(lab.run.getState().model, 'stored', 40)
    expect(keeping()).toMatchObject({ kind: 'kept', step: 40 })
    save(50)
    await autosave.write()
    expect(await kept(storage)).toEqual([[40, 50]])
  })
})

describe('storage that is full', () => {
  it('is told once, until something was kept again', async () => {
    const { running, save, reach, storage, autosave, warned, keeping } = setUp()
    const put = vi.spyOn(storage, 'put')
    put.mockResolvedValue({ trouble: 'full', detail: '' })
    running()
    reach('paused')
    for (const step of [1, 2, 3]) {
      save(step)
      await autosave.write()
    }
    expect(keeping()).toEqual({ kind: 'notKept', trouble: 'full' })
    expect(warned).toEqual(['full'])
    put.mockRestore()
    save(4)
    await autosave.write()
    expect(keeping()).toMatchObject({ kind: 'kept', step: 4 })
  })
})
