/**
 * Has codes laid out by UMAP in a worker, on request. Kept outside React: it takes seconds, and goes on while other tools
 * are looked at.
 */
import { Notifier } from '../../../state/notifier.ts'
import { isNoNews } from '../../../state/refusal.ts'
import { perSpace } from '../remembered.ts'
import type { Lab } from '../../../state/lab.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { LayoutJob, LayoutNews } from './umap.ts'

export interface Layout {
  readonly codes: Codes
  /** `[count, 2]`. */
  readonly points: Float32Array
  /** Whose codes they are, and after how many steps. */
  readonly model: number
  readonly step: number
}

interface Umap {
  /** The last one that was made; stays until the next one is done. */
  readonly layout: Layout | null
  /** Share of the epochs that is made; `null` while nothing is under way. */
  readonly done: number | null
  readonly isBroken: boolean
}

const COUNT = 1000

class Layouts {
  #state: Umap = { layout: null, done: null, isBroken: false }
  #worker: Worker | null = null
  #asked: AbortController | null = null
  #notifier = new Notifier()

  get state(): Umap {
    return this.#state
  }

  /** Tells of every change; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Lays out the codes of the model as it is now, in place of a layout under way. */
  async make({ client, run }: Pick<Lab, 'client' | 'run'>, seed: number): Promise<void> {
    this.cancel()
    const worker = new Worker(new URL('./umap.worker.ts', import.meta.url), { type: 'module' })
    const asked = new AbortController()
    this.#worker = worker
    this.#asked = asked
    this.#show({ done: 0, isBroken: false })
    try {
      const codes = await client.request('codes', { count: COUNT }, asked)
      if (this.#worker !== worker) return
      const { model, step } = run.getState()
      worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
        if ('done' in data) return this.#show({ done: data.done })
        this.#show({ layout: { codes, points: data.layout, model, step } })
        this.cancel()
      }
      worker.onerror = () => this.#fail()
      const { z, latentDim } = codes
      worker.postMessage({ z, latentDim, seed } satisfies LayoutJob)
    } catch (reason) {
      if (this.#worker !== worker) return
      if (isNoNews(reason)) this.cancel()
      else this.#fail()
    }
  }

  /** Ends the layout under way, and the question for its codes. */
  cancel(): void {
    this.#asked?.abort()
    this.#worker?.terminate()
    this.#worker = null
    this.#show({ done: null })
  }

  #fail(): void {
    this.cancel()
    this.#show({ isBroken: true })
  }

  #show(change: Partial<Umap>): void {
    this.#state = { ...this.#state, ...change }
    this.#notifier.notify()
  }
}

/** The layouts of a latent space. */
export const layoutsOf = perSpace(() => new Layouts())
