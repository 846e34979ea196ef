/**
 * Keeps the run on the reader's device while it trains: at every pause, and every half minute at least. Each model of the
 * lab is a run of its own there. Training never waits for it.
 */
import { isNotStored } from '../storage/runStorage.ts'
import { NOTHING_KEPT } from './keeping.ts'
import { isPlaying } from './runStore.ts'
import type { NewMoment, RunStorage, StorageTrouble } from '../storage/runStorage.ts'
import type { LabClient } from '../worker/client.ts'
import type { Keeping, KeepingStore } from './keeping.ts'
import type { Saved } from './plan.ts'
import type { RunStore } from './runStore.ts'

/** A state of the run that can be written, put together when it is. */
export interface Keepable<Card> {
  readonly step: number
  readonly encode: () => Promise<NewMoment<Card>>
}

interface Parts<Card> {
  readonly client: Pick<LabClient, 'on'>
  readonly run: RunStore
  /** What the page shows of it. */
  readonly keeping: KeepingStore
  readonly storage: RunStorage<Card>
  /** Takes a run for this tab; false when another one has it. */
  readonly hold: (runId: string) => Promise<boolean>
  /** The run as it is at the moment of the call, when the lab saved a state of it; `null` when there is none. */
  readonly snapshot: (saved: Saved) => Keepable<Card> | null
  /** Tells the reader that runs cannot be kept, and why. */
  readonly warn: (trouble: StorageTrouble) => void
  /** The time in ms since 1970. */
  readonly now?: () => number
  /** A clock in ms that is never set back, as the other one may be after a sleep. */
  readonly steady?: () => number
  readonly newId?: () => string
}

/** The lab saves every ten seconds: after this much time the next one is written, so that none is older than 30 s. */
const WRITE_AFTER_MS = 19_000

interface Waiting<Card> {
  readonly model: number
  readonly keepable: Keepable<Card>
}

export class Autosave<Card> {
  readonly #parts: Required<Parts<Card>>
  /** The stored run that each model of the lab is, and how it was kept last. */
  readonly #stored = new Map<number, { readonly id: string; readonly keeping: Keeping }>()
  #waiting: Waiting<Card> | null = null
  #writing: Promise<void> | null = null
  #writtenAt = Number.NEGATIVE_INFINITY
  #warned = new Set<StorageTrouble>()
  #stopped = false

  constructor({
    now = Date.now,
    steady = () => performance.now(),
    newId = () => crypto.randomUUID(),
    ...parts
  }: Parts<Card>) {
    this.#parts = { now, steady, newId, ...parts }
    parts.client.on((event) => {
      if (event.type === 'saved') this.#offered(event)
    })
    parts.run.subscribe((state, before) => {
      if (state.model !== before.model) this.#turnTo(state.model)
      if (isPlaying(before.phase) && !isPlaying(state.phase)) void this.write()
    })
  }

  /** The stored run that the lab's model is; `null` before it was written. */
  get runId(): string | null {
    return this.#stored.get(this.#parts.run.getState().model)?.id ?? null
  }

  /** Takes a model of the lab as the stored run that it was opened from, which it goes on with. */
  adopt(model: number, runId: string, step: number): void {
    const keeping: Keeping = { kind: 'kept', at: this.#parts.now(), step }
    this.#stored.set(model, { id: runId, keeping })
    if (this.#parts.run.getState().model === model) this.#parts.keeping.setState({ keeping })
  }

  /** Makes a model of the lab a run of its own: the one that it was opened from is another tab's. */
  disown(model: number): void {
    this.#stored.delete(model)
    if (this.#parts.run.getState().model === model)
      this.#parts.keeping.setState({ keeping: NOTHING_KEPT })
  }

  /** Writes what the lab saved last, unless it is written. Never two at once: settles when nothing waits any more. */
  async write(): Promise<void> {
    while (this.#writing) await this.#writing
    const waiting = this.#waiting
    if (!waiting || this.#stopped) return
    this.#waiting = null
    this.#writing = this.#put(waiting).finally(() => (this.#writing = null))
    await this.#writing
  }

  /** Writes nothing any more. Settles when what is being written is. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#writing
  }

  #offered(saved: Saved): void {
    const { run, snapshot, steady } = this.#parts
    const { model, ownFrom, phase } = run.getState()
    if (saved.step <= ownFrom || saved.step === this.#keptStep(model)) return
    const keepable = snapshot(saved)
    if (keepable) this.#waiting = { model, keepable }
    if (!isPlaying(phase) || steady() - this.#writtenAt >= WRITE_AFTER_MS) void this.write()
  }

  /** The step at which a model was kept last. */
  #keptStep(model: number): number | null {
    const { keeping } = this.#stored.get(model) ?? {}
    return keeping?.kind === 'kept' ? keeping.step : null
  }

  /** Another model is the run now. */
  #turnTo(model: number): void {
    void this.write()
    this.#writtenAt = Number.NEGATIVE_INFINITY
    this.#holdAgain(model)
    this.#parts.keeping.setState({ keeping: this.#stored.get(model)?.keeping ?? NOTHING_KEPT })
  }

  /** Takes the stored run that a model is for this tab, in place of the one before. */
  #holdAgain(model: number): void {
    const stored = this.#stored.get(model)
    if (stored) void this.#parts.hold(stored.id)
  }

  async #put({ model, keepable }: Waiting<Card>): Promise<void> {
    const { storage, run, now, steady } = this.#parts
    this.#writtenAt = steady()
    const start = performance.now()
    const moment = await keepable.encode()
    const id = await this.#idOf(model)
    const result = await storage.put(id, moment)
    performance.measure('ganvas.autosave', { start })
    const keeping: Keeping = isNotStored(result)
      ? { kind: 'notKept', trouble: result.trouble }
      : { kind: 'kept', at: now(), step: moment.step }
    this.#stored.set(model, { id, keeping })
    const shown = run.getState().model
    if (shown !== model) return this.#holdAgain(shown)
    this.#parts.keeping.setState({ keeping })
    if (isNotStored(result)) this.#warn(result.trouble)
    else this.#warned.clear()
  }

  /** The stored run of a model; one of its own for a model without, or whose run was taken by another tab. */
  async #idOf(model: number): Promise<string> {
    const { hold, newId } = this.#parts
    const known = this.#stored.get(model)?.id
    if (known && (await hold(known))) return known
    const runId = newId()
    await hold(runId)
    return runId
  }

  /** Tells once of each trouble, until something was kept again. */
  #warn(trouble: StorageTrouble): void {
    if (this.#warned.has(trouble)) return
    this.#warned.add(trouble)
    this.#parts.warn(trouble)
  }
}
