/** The real data that measurements need, looked at once for each mix and kept for the runs to come. */
import { lettersOf } from '../metrics/eyes/letters.ts'
import { Reference } from '../metrics/reference/reference.ts'
import { noPause } from '../metrics/statistics/rows.ts'
import { StackedJudge } from '../metrics/eyes/stackedJudge.ts'
import { typicalOf } from '../metrics/reference/typical.ts'
import { areDigits, areStacks } from '../datasets/datasets.ts'
import { hasOwnEyes } from '../datasets/own.ts'
import { sideOf } from '../models/datasets.ts'
import { sizeOf } from '../lib/numbers.ts'
import { labelsAt } from '../model/labels.ts'
import { ownEyes } from './ownEyes.ts'
import { mixOf, realData } from './realData.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Judge } from '../metrics/digits/judge.ts'
import type { Eyes } from '../metrics/eyes/eyes.ts'
import type { Progress } from '../metrics/reference/reference.ts'
import type { Pause } from '../metrics/statistics/rows.ts'
import type { Typical } from '../metrics/reference/typical.ts'
import type { Experiment } from '../models/experiment.ts'

/** Samples of a light panel. */
export const GLANCED = 128
/** Real examples that stand behind a light panel. */
const TYPICAL = 2000
/**
 * How many real examples are looked at: at first few, so that something can be said soon; all training examples when
 * there is time; and everything for figures that are to be compared. As many on every machine.
 */
const LOOKED_AT = {
  first: { train: 6000, heldOut: 2500 },
  usual: { train: Number.POSITIVE_INFINITY, heldOut: 6000 },
  all: { train: Number.POSITIVE_INFINITY, heldOut: Number.POSITIVE_INFINITY },
}

export type Depth = keyof typeof LOOKED_AT

/** What is measured against: the data, and which of them are used. */
export interface Standard {
  readonly data: Dataset
  readonly experiment: Pick<Experiment, 'mix' | 'images'>
}

/** Real examples of a mix, with their classes. */
export type TypicalExamples = Typical & { readonly labels: Uint8Array }

/** Other data are looked at by now, or none. */
export class Superseded extends Error {}

/** One per lab. Looking goes on by itself, whoever waits for it. */
export class References {
  readonly #loadJudge: () => Promise<Judge>
  readonly #turns: () => Pause
  #judge: Promise<Judge> | null = null
  readonly #own = new Latest<Eyes | null>()
  readonly #typical = new Latest<TypicalExamples>()
  readonly #references: Readonly<Record<Depth, Latest<Reference>>> = {
    first: new Latest(),
    usual: new Latest(),
    all: new Latest(),
  }

  /** @param turns makes what is awaited all along while examples are looked at. */
  constructor(loadJudge: () => Promise<Judge>, turns: () => Pause = () => noPause) {
    this.#loadJudge = loadJudge
    this.#turns = turns
  }

  /**
   * What looks at examples of a dataset: the judge at digits, in one channel or in several, at a reader's own images what is made for them, `null` at all
   * else. @throws Superseded
   */
  async eyesOf(data: Dataset): Promise<Eyes | null> {
    if (hasOwnEyes(data.spec))
      return await this.#own.of(data.spec.id, (goOn) => ownEyes(data, this.#pause(goOn)))
    if (data.spec.kind === 'tokens') return lettersOf(sizeOf(data.spec.shape))
    const channels = data.spec.shape[2]
    if (areStacks(data.spec) && channels !== undefined)
      return new StackedJudge(await this.#judgeOfDigits(), channels)
    return areDigits(data.spec) ? await this.#judgeOfDigits() : null
  }

  async #judgeOfDigits(): Promise<Judge> {
    this.#judge ??= this.#loadJudge()
    // A failed download is forgotten, so that asking again tries again.
    this.#judge.catch(() => (this.#judge = null))
    return await this.#judge
  }

  /** A few real examples of the mix, of those that are here. @throws Superseded */
  typical(standard: Standard): Promise<TypicalExamples> {
    return this.#typical.of(keyOf(standard), async (goOn) => {
      const { data, experiment } = standard
      const eyes = await this.eyesOf(data)
      const { arrived } = data
      const indices = data.select(experiment.mix, experiment.images)
      const some = indices.filter((index) => index < arrived).slice(0, TYPICAL)
      const size = sizeOf(data.spec.shape)
      const values = new Float32Array(some.length * size)
      data.read(some, values)
      const raw = { count: some.length, size, values }
      const typical = await typicalOf(raw, mixOf(data, experiment), eyes, {
        side: sideOf(data.spec),
        isText: data.spec.kind === 'tokens',
        examples: indices.length,
        count: GLANCED,
        pause: this.#pause(goOn),
      })
      return { ...typical, labels: labelsAt(data.trainLabels, some) }
    })
  }

  /** The same, when they have been looked at. */
  typicalNow(standard: Standard): TypicalExamples | null {
    return this.#typical.now(keyOf(standard))
  }

  /** The real data of the mix. Waits for those that are on their way. @throws Superseded */
  async reference(
    standard: Standard,
    depth: Depth,
    progress: Progress = () => undefined,
  ): Promise<Reference> {
    const { data, experiment } = standard
    return await this.#references[depth].of(
      keyOf(standard),
      async (goOn, tell) => {
        await data.need((data.select(experiment.mix, experiment.images).at(-1) ?? -1) + 1)
        const eyes = await this.eyesOf(data)
        const real = await realData(data, experiment)
        return await Reference.open(real, eyes, {
          // Whether a name is new is known of all training names alone, and few numbers make one.
          most: LOOKED_AT[data.spec.kind === 'tokens' ? 'all' : depth],
          turns: () => this.#pause(goOn),
          progress: tell,
        })
      },
      progress,
    )
  }

  /** Whether they have been looked at so closely. */
  has(standard: Standard, depth: Depth): boolean {
    return this.#references[depth].now(keyOf(standard)) !== null
  }

  /** Looks at all that full panels of `count` samples are going to need. @throws Superseded */
  async prepare(
    standard: Standard,
    { count, depth, progress }: { count: number; depth: Depth; progress?: Progress },
  ): Promise<void> {
    await this.typical(standard)
    const reference = await this.reference(standard, depth, progress)
    await reference.compared(count)
  }

  /** Ends all looking; what was found is forgotten. */
  forget(): void {
    for (const latest of [this.#own, this.#typical, ...Object.values(this.#references)])
      latest.forget()
  }

  #pause(goOn: () => boolean): Pause {
    const turn = this.#turns()
    return async () => {
      await turn()
      if (!goOn()) throw new Superseded()
    }
  }
}

const keyOf = ({ data, experiment }: Standard): string =>
  JSON.stringify([data.spec.id, data.drawing, experiment.mix, experiment.images])

/** The thing that was made last, for its key. What failed is forgotten, and what another key made is let go. */
class Latest<T> {
  #key: string | null = null
  #making: Promise<T> | null = null
  #made: T | null = null
  readonly #listeners = new Set<Progress>()

  /** The thing of this key, made unless it is there or under way. `make` stops when `goOn` says false. */
  async of(
    key: string,
    make: (goOn: () => boolean, tell: Progress) => Promise<T>,
    progress: Progress = () => undefined,
  ): Promise<T> {
    if (this.#key !== key || !this.#making) this.#begin(key, make)
    const making = this.#making as Promise<T>
    this.#listeners.add(progress)
    try {
      return await making
    } finally {
      this.#listeners.delete(progress)
    }
  }

  #begin(key: string, make: (goOn: () => boolean, tell: Progress) => Promise<T>): void {
    this.forget()
    this.#key = key
    const goOn = (): boolean => this.#making === making
    const tell: Progress = (done) => {
      if (goOn()) for (const listener of this.#listeners) listener(done)
    }
    // Begun when `making` is known.
    const making: Promise<T> = Promise.resolve().then(() => make(goOn, tell))
    this.#making = making
    making.then(
      (made) => {
        if (goOn()) this.#made = made
      },
      () => {
        if (goOn()) this.forget()
      },
    )
  }

  /** The thing of this key, if it has been made. */
  now(key: string): T | null {
    return this.#key === key ? this.#made : null
  }

  forget(): void {
    this.#key = null
    this.#making = null
    this.#made = null
    this.#listeners.clear()
  }
}
