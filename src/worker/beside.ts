/** What goes on beside the training: how much of the time it may take, and the real data that measurements compare with. */
import { loadJudge } from '../judge/loadJudge.ts'
import { USUAL_COUNT } from '../measuring/panels.ts'
import { References } from '../measuring/references.ts'
import { inTurns } from '../lib/breathe.ts'
import type { Dataset } from '../data/dataset.ts'
import type { FetchFile } from '../data/download.ts'
import type { DataChoice } from '../models/experiment.ts'
import type { DrawnData } from './openDatasets.ts'

/** Shares of the time that measurements may take while a run trains: those that nobody asked for, and the others. */
const UNASKED_SHARE = 0.09
const ASKED_SHARE = 0.5
/** A lab that has been left alone for so long looks at the chosen data in advance. */
const ALONE_MS = 1500

/** What is known of the lab. */
interface Whereabouts {
  readonly fetchFile: FetchFile
  readonly dataset: (choice: DrawnData) => Promise<Dataset>
  readonly run: () => 'none' | 'resting' | 'training'
  /** A backend is open. */
  readonly isOpen: () => boolean
}

/** One per lab. */
export class Beside {
  readonly #where: Whereabouts
  #references: References
  #asked = 0
  /** When the share that measurements may take, all together, allows of the next turn. */
  #restsUntil = 0
  #chosen: DataChoice | null = null
  #alone: ReturnType<typeof setTimeout> | undefined = undefined

  constructor(where: Whereabouts) {
    this.#where = where
    this.#references = this.#newReferences()
  }

  get references(): References {
    return this.#references
  }

  /** Forgets all that lies on a backend that is left behind. */
  leaveBackend(): void {
    this.#references.forget()
    this.#references = this.#newReferences()
  }

  #newReferences(): References {
    return new References(
      () => loadJudge(this.#where.fetchFile),
      () => {
        const turn = this.turns(() => true)
        return async () => void (await turn())
      },
    )
  }

  /** Makes what a measurement awaits all along: it leaves a run that trains most of the time. */
  turns(goesOn: () => boolean): () => Promise<boolean> {
    return inTurns(goesOn, (worked) => {
      if (this.#where.run() !== 'training') return 0
      const share = this.#asked > 0 ? ASKED_SHARE : UNASKED_SHARE
      const now = performance.now()
      this.#restsUntil = Math.max(this.#restsUntil, now) + worked / share - worked
      return this.#restsUntil - now
    })
  }

  /** Gives measurements more of the time while somebody waits for an answer. */
  async hasten<T>(answer: () => Promise<T>): Promise<T> {
    this.#asked++
    try {
      return await answer()
    } finally {
      this.#asked--
    }
  }

  /** Takes the news that these data are chosen for the run to come. */
  choose(chosen: DataChoice): void {
    this.#chosen = chosen
    this.lookAhead()
  }

  /** Looks at the chosen data as soon as nothing else is to do, so that measurements of the run to come need not. */
  lookAhead(): void {
    clearTimeout(this.#alone)
    // What fails is tried again by who needs it.
    this.#alone = setTimeout(() => void this.#look().catch(() => undefined), ALONE_MS)
  }

  async #look(): Promise<void> {
    if (!this.#chosen || !this.#where.isOpen() || this.#where.run() !== 'none') return
    const experiment = this.#chosen
    const data = await this.#where.dataset(experiment)
    await this.#references.prepare({ data, experiment }, { count: USUAL_COUNT, depth: 'first' })
  }
}
