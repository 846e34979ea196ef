/**
 * The runs on the reader's device, as the page shows them: what is there, what can be done with each, and the run at which
 * the reader left off.
 */
import { createStore } from 'zustand/vanilla'
import { askToPersist } from '../storage/budget.ts'
import { deviceStores, forgetEverything } from '../storage/forget.ts'
import { isNotStored } from '../storage/runStorage.ts'
import { Autosave } from './autosave.ts'
import { notify } from './notices.ts'
import { goneAfter, noteReached } from './reached.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunCard } from '../runs/card.ts'
import type { RunRecord } from '../runs/record.ts'
import type { StorageManagerLike } from '../storage/budget.ts'
import type { RunLock } from '../storage/openElsewhere.ts'
import type {
  NotStored,
  RemovedRun,
  RunStorage,
  StorageTrouble,
  StoredRun,
} from '../storage/runStorage.ts'
import type { Lab } from './lab.ts'
import type { Gone } from './plan.ts'
import type { StoreApi } from 'zustand/vanilla'

/** A tab that was closed holds its run for a moment longer. It is looked again so often, so many ms apart. */
const LOOKS = 12
const LOOK_AGAIN_MS = 250

export interface KeeperState {
  /** Newest first. */
  readonly runs: readonly StoredRun<RunCard>[]
  /** Bytes that they take, and may take. */
  readonly used: number
  readonly budget: number
  /** Why they cannot be listed or changed, if they cannot. */
  readonly trouble: StorageTrouble | null
  /** Ids of those that are open in any tab. */
  readonly inUse: ReadonlySet<string>
  /** The one that was deleted last and can be brought back. */
  readonly removed: RemovedRun<RunCard> | null
  /** The run at which the reader left off; `null` when there is none, or it was declined. */
  readonly offer: StoredRun<RunCard> | null
  /** What is known to be lost of that run: at least so much. */
  readonly gone: Gone | null
  /** True once everything was forgotten: nothing is kept any more until the page is loaded anew. */
  readonly forgotten: boolean
}

interface Parts {
  readonly lab: Lab
  readonly storage: RunStorage<RunCard>
  /** What holds a run of one lab for this tab. */
  readonly newLock: () => RunLock
  readonly inUse: () => Promise<ReadonlySet<string>>
  readonly manager: StorageManagerLike | undefined
  readonly page: Window
}

/** How the runs of one lab are kept. */
export interface Kept {
  readonly autosave: Autosave<RunCard>
  readonly lock: RunLock
  /** Writes what waits, and nothing any more. */
  readonly end: () => Promise<void>
}

export class Keeper {
  readonly store: StoreApi<KeeperState> = createStore(() => ({
    runs: [],
    used: 0,
    budget: 0,
    trouble: null,
    inUse: new Set(),
    removed: null,
    offer: null,
    gone: null,
    forgotten: false,
  }))
  readonly autosave: Autosave<RunCard>
  readonly #parts: Parts
  readonly #endNotes: () => void
  readonly #lock: RunLock
  /** Labs beside the page's own whose runs are kept. */
  readonly #besides = new Set<Kept>()

  constructor(parts: Parts) {
    this.#parts = parts
    const { autosave, lock } = this.#kept(parts.lab)
    this.autosave = autosave
    this.#lock = lock
    const runId = (): string | null => this.autosave.runId
    this.#endNotes = noteReached({ run: parts.lab.run, runId, page: parts.page })
  }

  /** Keeps the runs of another lab of the page as well, until what comes back is told to end. */
  keep(lab: Lab): Kept {
    const kept = this.#kept(lab)
    this.#besides.add(kept)
    return {
      ...kept,
      end: async () => {
        await kept.end()
        this.#besides.delete(kept)
        await this.refresh()
      },
    }
  }

  #kept(lab: Lab): Kept {
    const { storage, newLock } = this.#parts
    const lock = newLock()
    const autosave = new Autosave({
      client: lab.client,
      run: lab.run,
      keeping: lab.keeping,
      storage,
      hold: (runId) => lock.hold(runId),
      snapshot: (saved) => {
        const record = lab.record(saved)
        return record && { step: saved.step, encode: () => encode(record) }
      },
      warn: (trouble) => notify(lab.run, { kind: 'notKept', trouble }),
    })
    lab.keeping.subscribe(() => void this.refresh())
    const end = async (): Promise<void> => {
      await autosave.write()
      await autosave.stop()
      lock.letGo()
    }
    return { autosave, lock, end }
  }

  /** Looks at what was kept on earlier visits, and offers the run at which the reader left off. */
  async begin(): Promise<void> {
    await this.refresh()
    if (this.#newestIsOpen()) void this.#offerOnceClosed()
    else this.#offer()
  }

  /** Offers the newest run once the tab that has it is closed, or another one when that stays open. */
  async #offerOnceClosed(): Promise<void> {
    for (let look = 0; look < LOOKS && this.#newestIsOpen(); look++) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
      await this.refresh()
    }
    this.#offer()
  }

  #newestIsOpen(): boolean {
    const { runs, inUse } = this.store.getState()
    return runs[0] !== undefined && inUse.has(runs[0].id)
  }

  #offer(): void {
    const { runs, inUse } = this.store.getState()
    const offer = runs.find(({ id }) => !inUse.has(id)) ?? null
    const gone = offer && goneAfter({ ...offer.card, id: offer.id }, this.#parts.page)
    this.store.setState({ offer, gone })
  }

  /** Reads the list anew. */
  async refresh(): Promise<void> {
    // To read is to have a database again.
    if (this.store.getState().forgotten) return
    const [listed, inUse] = await Promise.all([this.#parts.storage.list(), this.#parts.inUse()])
    if (isNotStored(listed)) return this.store.setState({ trouble: listed.trouble })
    this.store.setState({ ...listed, inUse, trouble: null })
  }

  /** Leaves the run for the list, and the first view without it. */
  declineOffer(): void {
    this.store.setState({ offer: null })
  }

  /**
   * Opens a run paused, with all that was seen of it, once the reader agreed where that ends another one. It goes on as
   * itself, unless another tab has it open, or an earlier moment was asked for: then what follows is a run of its own.
   */
  async open(runId: string, momentId?: string): Promise<void> {
    const { lab } = this.#parts
    const run = this.store.getState().runs.find(({ id }) => id === runId)
    const record = await this.#read(runId, momentId)
    if (!record) return notify(lab.run, { kind: 'runNotRead' })
    lab.intents.openRun({ ...record, name: run?.name ?? '' }, () => {
      this.declineOffer()
      if (!momentId) void this.goOnAs(runId, record.progress.step)
    })
  }

  /** The run on the page is this one again, unless another tab has it. */
  async goOnAs(runId: string, step: number): Promise<void> {
    const { model } = this.#parts.lab.run.getState()
    this.autosave.adopt(model, runId, step)
    if (!(await this.#lock.hold(runId))) this.autosave.disown(model)
  }

  /** What a run was trained with; `null` when it cannot be read. */
  async experimentOf(runId: string): Promise<Experiment | null> {
    return (await this.#read(runId))?.experiment ?? null
  }

  /** The run file of a run, or of one of its moments, with the name that it has now; `null` when it cannot be read. */
  async exported(runId: string, momentId?: string): Promise<ArrayBuffer | null> {
    const run = this.store.getState().runs.find(({ id }) => id === runId)
    const record = await this.#read(runId, momentId)
    if (!record) return null
    const { encodeRun } = await import('../runs/codec.ts')
    return encodeRun({ ...record, name: run?.name ?? '' })
  }

  /** @param name without text the run has none. */
  async rename(runId: string, name: string): Promise<void> {
    void askToPersist(this.#parts.manager)
    await this.#change(this.#parts.storage.rename(runId, name.trim() || null))
  }

  async duplicate(runId: string, name: string): Promise<void> {
    void askToPersist(this.#parts.manager)
    await this.#change(this.#parts.storage.duplicate(runId, name))
  }

  /** Deletes a run, which can be brought back until the next one is deleted or the page is left. */
  async remove(runId: string): Promise<void> {
    const removed = await this.#parts.storage.remove(runId)
    if (!isNotStored(removed)) this.store.setState({ removed })
    if (this.store.getState().offer?.id === runId) this.declineOffer()
    await this.#change(Promise.resolve(removed))
  }

  async undoRemove(): Promise<void> {
    const { removed } = this.store.getState()
    this.store.setState({ removed: null })
    if (removed) await this.#change(this.#parts.storage.restore(removed))
  }

  /** Deletes all that the page ever kept on this device, and keeps nothing any more. False when something stayed. */
  async forget(): Promise<boolean> {
    await Promise.all([this, ...this.#besides].map(({ autosave }) => autosave.stop()))
    this.#endNotes()
    this.#parts.lab.timed.stop()
    for (const lock of [this.#lock, ...[...this.#besides].map((kept) => kept.lock)]) lock.letGo()
    const all = await forgetEverything(deviceStores(this.#parts.page))
    const nothing = { runs: [], used: 0, removed: null, offer: null }
    this.store.setState({ ...nothing, forgotten: all })
    return all
  }

  async #change(changed: Promise<unknown>): Promise<void> {
    const result: unknown = await changed
    await this.refresh()
    if (isNotStored(result)) this.store.setState({ trouble: result.trouble })
  }

  /** The newest sound moment of a run, or the one that was asked for; `null` when there is none. */
  async #read(runId: string, momentId?: string): Promise<RunRecord | null> {
    const { decodeRun } = await import('../runs/codec.ts')
    const run = this.store.getState().runs.find(({ id }) => id === runId)
    const wanted = momentId ? [momentId] : (run?.moments ?? []).map(({ id }) => id).toReversed()
    for (const id of wanted) {
      const file = await this.#parts.storage.get(runId, id)
      const record = readable(file, decodeRun)
      if (record) return record
    }
    return null
  }
}

/** A run file's record; `null` for a file that is not there, or damaged. */
function readable(
  file: ArrayBuffer | null | NotStored,
  decodeRun: (file: ArrayBuffer) => RunRecord,
): RunRecord | null {
  if (file === null || isNotStored(file)) return null
  try {
    return decodeRun(file)
  } catch {
    return null
  }
}

/** Writes a record as a run file with its card. The code for it is loaded when it is first needed. */
async function encode(record: RunRecord) {
  const [{ encodeRun }, { cardOf }] = await Promise.all([
    import('../runs/codec.ts'),
    import('../runs/card.ts'),
  ])
  return { step: record.progress.step, card: cardOf(record), file: encodeRun(record) }
}
