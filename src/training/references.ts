/** The real data that measurements need, looked at once for each mix and kept for the runs to come. */
import { Reference } from '../metrics/reference.ts'
import { noPause } from '../metrics/rows.ts'
import { typicalOf } from '../metrics/typical.ts'
import { sizeOf } from '../lib/numbers.ts'
import { labelsAt } from './labels.ts'
import { mixOf, realData } from './realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Judge } from '../metrics/judge.ts'
import type { Course } from '../metrics/reference.ts'
import type { Typical } from '../metrics/typical.ts'
import type { Experiment } from '../models/experiment.ts'

/** Samples of a light panel. */
export const GLANCED = 128
/** Real examples that stand behind a light panel. */
const TYPICAL = 2000
/** While somebody trains, looking at the training data may take so long, and so many held-out examples are enough. */
const PATIENCE_MS = 30_000
const HELD_OUT = 6000

/** What is measured against: the data, and which of them are used. */
export interface Standard {
  readonly data: Dataset
  readonly experiment: Pick<Experiment, 'mix' | 'images'>
  /** All examples are looked at, however long it takes: for figures that are to be compared. */
  readonly thorough: boolean
}

/** Real examples of a mix, with their classes. */
export type TypicalExamples = Typical & { readonly labels: Uint8Array }

/** One per lab. */
export class References {
  readonly #loadJudge: () => Promise<Judge>
  #judge: Promise<Judge> | null = null
  #msPerExample = 0
  readonly #typical = new Map<string, Promise<TypicalExamples>>()
  readonly #references = new Map<string, Promise<Reference>>()

  constructor(loadJudge: () => Promise<Judge>) {
    this.#loadJudge = loadJudge
  }

  /** Who judges examples of a dataset: nobody, when they are not digits. */
  async judgeOf(data: Dataset): Promise<Judge | null> {
    if (data.spec.id !== 'mnist') return null
    this.#judge ??= this.#loadJudge()
    // A failed download is forgotten, so that asking again tries again.
    this.#judge.catch(() => (this.#judge = null))
    return await this.#judge
  }

  /** A few real examples of the mix, of those that are here. */
  typical({ data, experiment }: Omit<Standard, 'thorough'>): Promise<TypicalExamples> {
    return once(this.#typical, keyOf({ data, experiment }), async () => {
      const judge = await this.judgeOf(data)
      const { arrived } = data
      const indices = data.select(experiment.mix, experiment.images)
      const some = indices.filter((index) => index < arrived).slice(0, TYPICAL)
      const size = sizeOf(data.spec.shape)
      const values = new Float32Array(some.length * size)
      data.read(some, values)
      const raw = { count: some.length, size, values }
      const started = performance.now()
      const typical = await typicalOf(raw, mixOf(data, experiment), judge, {
        count: GLANCED,
        pause: noPause,
      })
      this.#msPerExample = (performance.now() - started) / raw.count
      return { ...typical, labels: labelsAt(data.trainLabels, some) }
    })
  }

  /** All real data of the mix. Waits for those that are on their way. */
  async reference(standard: Standard, course: Omit<Course, 'most'>): Promise<Reference> {
    const { data, experiment, thorough } = standard
    return await once(this.#references, `${keyOf(standard)} ${thorough}`, async () => {
      await data.need((data.select(experiment.mix, experiment.images).at(-1) ?? -1) + 1)
      const judge = await this.judgeOf(data)
      await this.typical(standard)
      const patient = Math.max(TYPICAL, Math.round(PATIENCE_MS / this.#msPerExample))
      const all = Number.POSITIVE_INFINITY
      const most = thorough ? { train: all, heldOut: all } : { train: patient, heldOut: HELD_OUT }
      return await Reference.open(await realData(data, experiment), judge, { ...course, most })
    })
  }
}

const keyOf = ({ data, experiment }: Omit<Standard, 'thorough'>): string =>
  JSON.stringify([data.spec.id, experiment.mix, experiment.images])

/** The one thing that was made last, for its key; what failed is forgotten, and what another key made is let go. */
function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const present = made.get(key)
  if (present) return present
  made.clear()
  const promise = make()
  made.set(key, promise)
  promise.catch(() => made.delete(key))
  return promise
}
