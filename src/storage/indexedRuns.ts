/**
 * Runs in IndexedDB. A moment and the run that points to it are written in one transaction, so a page that is closed or
 * killed in the middle leaves what was there before.
 */
import { storageBudget } from './budget.ts'
import { notStored, openDatabase } from './database.ts'
import { newestMoment, sizeOf } from './runStorage.ts'
import type { IDBPTransaction } from 'idb'
import type { StorageManagerLike } from './budget.ts'
import type { Database, Schema } from './database.ts'
import type {
  KeptMoment,
  NewMoment,
  NotStored,
  RemovedRun,
  RunStorage,
  StoredRun,
  StoredRuns,
} from './runStorage.ts'

/** Moments that are kept of each run. */
const MOMENTS_KEPT = 3

interface Parts {
  readonly manager: StorageManagerLike | undefined
  /** Ids of the runs that are open in any tab: they give way to none. */
  readonly inUse: () => Promise<ReadonlySet<string>>
  /** The time in ms since 1970. */
  readonly now?: () => number
  readonly newId?: () => string
}

type Writing<Card> = IDBPTransaction<Schema<Card>, ('runs' | 'files')[], 'readwrite'>

/** What a new moment may push out. */
interface Room {
  readonly budget: number
  readonly inUse: ReadonlySet<string>
}

const STORES: ('runs' | 'files')[] = ['runs', 'files']

export class IndexedRuns<Card> implements RunStorage<Card> {
  readonly #parts: Required<Parts>
  #database: Promise<Database<Card>> | null = null

  constructor({ now = Date.now, newId = () => crypto.randomUUID(), ...parts }: Parts) {
    this.#parts = { now, newId, ...parts }
  }

  async list(): Promise<StoredRuns<Card> | NotStored> {
    const budget = await storageBudget(this.#parts.manager)
    return await this.#with(async (database) => {
      const runs = await database.getAll('runs')
      return { runs: newestFirst(runs), used: total(runs), budget }
    })
  }

  async put(runId: string, moment: NewMoment<Card>): Promise<null | NotStored> {
    const { manager, inUse } = this.#parts
    const room = { budget: await storageBudget(manager), inUse: await inUse() }
    return await this.#with(async (database) => {
      try {
        await this.#write(database, runId, moment, room)
      } catch (error) {
        if ((error as Error).name !== 'QuotaExceededError') throw error
        // The browser allows less than it said: once more, with as little beside it as may be.
        const budget = Math.min(room.budget, moment.file.byteLength)
        await this.#write(database, runId, moment, { ...room, budget })
      }
      return null
    })
  }

  async get(runId: string, momentId?: string): Promise<ArrayBuffer | null | NotStored> {
    return await this.#with(async (database) => {
      const transaction = database.transaction(STORES)
      const run = await transaction.objectStore('runs').get(runId)
      const wanted = (run?.moments ?? []).filter(({ id }) => !momentId || id === momentId)
      for (const { id } of wanted.toReversed()) {
        const found = await transaction.objectStore('files').get(id)
        if (found) return found.file
      }
      return null
    })
  }

  async rename(runId: string, name: string | null): Promise<null | NotStored> {
    return await this.#with(async (database) => {
      const transaction = database.transaction('runs', 'readwrite')
      const run = await transaction.store.get(runId)
      if (run) await transaction.store.put({ ...run, name })
      await transaction.done
      return null
    })
  }

  async remove(runId: string): Promise<RemovedRun<Card> | null | NotStored> {
    return await this.#with(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite')
      const run = await transaction.objectStore('runs').get(runId)
      if (!run) return null
      const files = await filesOf(transaction, run)
      await takeOut(transaction, run)
      await transaction.done
      return { run, files }
    })
  }

  async restore({ run, files }: RemovedRun<Card>): Promise<null | NotStored> {
    return await this.#with(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite')
      await Promise.all(files.map((file) => transaction.objectStore('files').put(file)))
      await transaction.objectStore('runs').put(run)
      await transaction.done
      return null
    })
  }

  async duplicate(runId: string, name: string): Promise<null | NotStored> {
    const { now, newId } = this.#parts
    return await this.#with(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite')
      const run = await transaction.objectStore('runs').get(runId)
      if (!run) return null
      const moments: KeptMoment[] = []
      for (const { id, file } of await filesOf(transaction, run)) {
        const original = run.moments.find((moment) => moment.id === id)
        if (!original) continue
        const copy = { ...original, id: newId(), at: now() }
        moments.push(copy)
        await transaction.objectStore('files').put({ id: copy.id, file })
      }
      await transaction.objectStore('runs').put({ ...run, id: newId(), name, moments })
      await transaction.done
      return null
    })
  }

  /** Works with the database, opened once; one that was closed meanwhile is opened anew. */
  async #with<T>(work: (database: Database<Card>) => Promise<T>): Promise<T | NotStored> {
    try {
      const known = this.#database
      try {
        return await work(await this.#open())
      } catch (error) {
        const wasClosed = (error as Error).name === 'InvalidStateError' && known !== null
        if (!wasClosed) throw error
        this.#database = null
        return await work(await this.#open())
      }
    } catch (error) {
      return notStored(error)
    }
  }

  async #open(): Promise<Database<Card>> {
    this.#database ??= openDatabase<Card>(() => (this.#database = null))
    try {
      return await this.#database
    } catch (error) {
      this.#database = null
      throw error
    }
  }

  async #write(
    database: Database<Card>,
    runId: string,
    { step, card, file }: NewMoment<Card>,
    room: Room,
  ): Promise<void> {
    const { now, newId } = this.#parts
    const moment = { id: newId(), step, at: now(), bytes: file.byteLength }
    const transaction = database.transaction(STORES, 'readwrite')
    // Otherwise the browser reports an abort that `transaction.done` was to tell of as nobody's.
    transaction.done.catch(() => undefined)
    try {
      const all = await transaction.objectStore('runs').getAll()
      const before = all.find(({ id }) => id === runId)
      const others = all.filter(({ id }) => id !== runId)
      const moments = await makeRoom(transaction, before?.moments ?? [], others, moment, room)
      await transaction.objectStore('files').put({ id: moment.id, file })
      await transaction
        .objectStore('runs')
        .put({ id: runId, name: before?.name ?? null, card, moments })
    } catch (error) {
      abort(transaction)
      throw error
    }
    await transaction.done
  }
}

const newestFirst = <Card>(runs: readonly StoredRun<Card>[]): StoredRun<Card>[] =>
  runs.toSorted((a, b) => newestMoment(b).at - newestMoment(a).at)

const total = (runs: readonly StoredRun<unknown>[]): number =>
  runs.reduce((sum, run) => sum + sizeOf(run), 0)

/**
 * Takes out what a new moment pushes out: first the oldest runs without a name, then the run's own earlier moments. Returns
 * the moments that the run then has. @throws QuotaExceededError when even that is not room enough.
 */
async function makeRoom<Card>(
  transaction: Writing<Card>,
  earlier: readonly KeptMoment[],
  others: readonly StoredRun<Card>[],
  moment: KeptMoment,
  { budget, inUse }: Room,
): Promise<readonly KeptMoment[]> {
  let moments = [...earlier, moment].slice(-MOMENTS_KEPT)
  let over = total(others) + sizeOf({ moments }) - budget
  const giveWay = newestFirst(others).filter(({ id, name }) => name === null && !inUse.has(id))
  while (over > 0) {
    const oldest = giveWay.pop()
    const [first, ...rest] = moments
    if (oldest) {
      await takeOut(transaction, oldest)
      over -= sizeOf(oldest)
    } else if (first && rest.length > 0) {
      moments = rest
      over -= first.bytes
    } else throw new DOMException('the budget is spent', 'QuotaExceededError')
  }
  const kept = new Set(moments.map(({ id }) => id))
  const gone = earlier.filter(({ id }) => !kept.has(id))
  await Promise.all(gone.map(({ id }) => transaction.objectStore('files').delete(id)))
  return moments
}

async function takeOut<Card>(transaction: Writing<Card>, run: StoredRun<Card>): Promise<void> {
  await Promise.all([
    ...run.moments.map(({ id }) => transaction.objectStore('files').delete(id)),
    transaction.objectStore('runs').delete(run.id),
  ])
}

async function filesOf<Card>(transaction: Writing<Card>, run: StoredRun<Card>) {
  const found = await Promise.all(
    run.moments.map(({ id }) => transaction.objectStore('files').get(id)),
  )
  return found.filter((file) => file !== undefined)
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // The browser was first.
  }
}
