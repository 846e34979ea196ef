/** What steps took on a GPU and on WASM when they were timed, kept on this device: by the shape of the step and by where. */
import * as z from 'zod/mini'
import { winnerOf } from '../lib/backends.ts'
import { stepShape } from '../models/stepShape.ts'
import type { BackendName, TimedChoice } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'

type Kept = TimedChoice & { readonly shape: string }

const STORED_AS = 'ganvas.timedChoices'
/** Above this the oldest give way. */
const MOST = 60

const positive = z.number().check(z.gt(0))

const keptSchema = z.array(
  z.object({
    shape: z.string(),
    place: z.string(),
    gpu: z.enum(['webgpu', 'webgl']),
    gpuMs: positive,
    wasmMs: positive,
    at: positive,
    tiles: z.record(z.string(), z.string()),
  }),
)

export class TimedChoices {
  #storage: Pick<Storage, 'getItem' | 'setItem'> | null

  /** @param storage `null` keeps nothing. */
  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    this.#storage = storage
  }

  /** What is known of steps of an experiment's shape, at whatever place. */
  of(experiment: Experiment): readonly TimedChoice[] {
    const wanted = stepShape(experiment)
    return this.#read().flatMap(({ shape, ...choice }) => (shape === wanted ? [choice] : []))
  }

  /** Keeps what was found of an experiment; what was found of others of its shape at that place is out of date. */
  remember(experiment: Experiment, { place, gpu, gpuMs, wasmMs, at, tiles }: TimedChoice): void {
    // A backend that could not train the step may be able to on another day.
    if (!Number.isFinite(gpuMs + wasmMs)) return
    const shape = stepShape(experiment)
    const others = this.#read().filter(
      (each) => each.shape !== shape || each.place !== place || each.gpu !== gpu,
    )
    this.#write([...others, { shape, place, gpu, gpuMs, wasmMs, at, tiles }])
  }

  /** Forgets what is known of an experiment's shape, so that it is timed anew. */
  forget(experiment: Experiment): void {
    const shape = stepShape(experiment)
    this.#write(this.#read().filter((each) => each.shape !== shape))
  }

  /** Forgets every choice that fell on a backend: it failed. */
  forgetAll(backend: BackendName): void {
    this.#write(this.#read().filter((each) => winnerOf(each) !== backend))
  }

  /** Keeps nothing any more. */
  stop(): void {
    this.#storage = null
  }

  #read(): readonly Kept[] {
    try {
      const { success, data } = keptSchema.safeParse(
        JSON.parse(this.#storage?.getItem(STORED_AS) ?? '[]'),
      )
      return success ? data : []
    } catch {
      return []
    }
  }

  #write(kept: readonly Kept[]): void {
    try {
      this.#storage?.setItem(STORED_AS, JSON.stringify(kept.slice(-MOST)))
    } catch {
      // Storage can be full or forbidden: steps are then timed on every visit.
    }
  }
}

/** What this device keeps; nothing where the browser forbids it. */
export function deviceTimedChoices(page: Pick<Window, 'localStorage'>): TimedChoices {
  try {
    return new TimedChoices(page.localStorage)
  } catch {
    return new TimedChoices(null)
  }
}
