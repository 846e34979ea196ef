/**
 * What keeps runs on the reader's device, as an interface: runs with a name and a card, and of each run its newest moments,
 * which are whole run files. Nothing throws: what cannot be done is a value that says why.
 */

/** `full`: no room is left. `forbidden`: the browser allows no storage. `broken`: what is there cannot be read or written. */
export type StorageTrouble = 'full' | 'forbidden' | 'broken'

export interface NotStored {
  readonly trouble: StorageTrouble
  /** The browser's own words. */
  readonly detail: string
}

/** A state of a run that can be gone back to. */
export interface KeptMoment {
  readonly id: string
  readonly step: number
  /** When it was written, in ms since 1970. */
  readonly at: number
  /** Size of its run file. */
  readonly bytes: number
}

/** A run as it is listed. `Card` is what is told of it without opening it. */
export interface StoredRun<Card> {
  readonly id: string
  /** What the reader calls it; `null` before it has a name. Only a run without one gives way to others. */
  readonly name: string | null
  readonly card: Card
  /** Oldest first; the last one is the run as it is. Never empty. */
  readonly moments: readonly KeptMoment[]
}

/** All runs, and how much of the room that they may take they fill, in bytes. */
export interface StoredRuns<Card> {
  /** Newest first. */
  readonly runs: readonly StoredRun<Card>[]
  readonly used: number
  readonly budget: number
}

/** A moment that is to be written. */
export interface NewMoment<Card> {
  readonly step: number
  readonly card: Card
  readonly file: ArrayBuffer
}

/** A run that was taken out of the storage, with all that puts it back. */
export interface RemovedRun<Card> {
  readonly run: StoredRun<Card>
  readonly files: readonly { readonly id: string; readonly file: ArrayBuffer }[]
}

export interface RunStorage<Card> {
  list(): Promise<StoredRuns<Card> | NotStored>
  /** Writes a moment whole or not at all. The oldest ones of the run give way to it, and the oldest runs without a name. */
  put(runId: string, moment: NewMoment<Card>): Promise<null | NotStored>
  /** The run file of a moment; the newest one that there is when `momentId` is absent. `null` when it is not there. */
  get(runId: string, momentId?: string): Promise<ArrayBuffer | null | NotStored>
  /** @param name `null` takes the name away. */
  rename(runId: string, name: string | null): Promise<null | NotStored>
  /** Takes a run out. `null` when it was not there. */
  remove(runId: string): Promise<RemovedRun<Card> | null | NotStored>
  /** Puts a run back that was taken out. */
  restore(removed: RemovedRun<Card>): Promise<null | NotStored>
  /** Copies a run with all its moments under another name. */
  duplicate(runId: string, name: string): Promise<null | NotStored>
}

/** Tells whether something could not be done. */
export const isNotStored = (result: unknown): result is NotStored =>
  typeof result === 'object' && result !== null && 'trouble' in result

/** The newest moment of a run. */
export const newestMoment = ({ moments }: Pick<StoredRun<unknown>, 'moments'>): KeptMoment =>
  moments.at(-1) as KeptMoment

/** How many bytes the files of a run take. */
export const sizeOf = ({ moments }: Pick<StoredRun<unknown>, 'moments'>): number =>
  moments.reduce((sum, { bytes }) => sum + bytes, 0)
