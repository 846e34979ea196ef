/** The page behind `npm run bench`: hires a worker for each runner, and hands on questions from the command line. */
import { gpuOf } from './gpu.ts'
import { Product } from './product.ts'
import type { Gpu } from './gpu.ts'
import type { Asked, Question, Questions, Settled } from './protocol.ts'

/** One bundle each, so that stock TensorFlow.js stays stock. */
const MAKERS = {
  ours: () => new Worker(new URL('../ours/ours.worker.ts', import.meta.url), { type: 'module' }),
  stock: () =>
    new Worker(new URL('../rivals/stock/stock.worker.ts', import.meta.url), { type: 'module' }),
  jax: () =>
    new Worker(new URL('../rivals/jax/jax.worker.ts', import.meta.url), { type: 'module' }),
} as const

export type WorkerKind = keyof typeof MAKERS

/** What the command line calls. */
class BenchPage {
  readonly #workers = new Map<number, Worker>()
  readonly product = new Product()
  #lastId = 0

  /** Starts a worker. @returns its number. */
  hire(kind: WorkerKind): number {
    this.#workers.set(++this.#lastId, MAKERS[kind]())
    return this.#lastId
  }

  /** Asks a worker. Settles always, also when the worker could not be loaded. */
  ask(id: number, asked: Asked): Promise<Settled<Questions[Question]['result']>> {
    const worker = this.#workers.get(id)
    if (!worker) return Promise.resolve({ failed: 'the worker was dismissed' })
    return new Promise((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true })
      worker.addEventListener(
        'error',
        (event) => resolve({ failed: event.message || 'the worker could not be loaded' }),
        { once: true },
      )
      worker.postMessage(asked)
    })
  }

  /** Ends a worker with all that it holds. */
  dismiss(id: number): void {
    this.#workers.get(id)?.terminate()
    this.#workers.delete(id)
  }

  /** What this browser's WebGPU or WebGL runs on. */
  gpu(backend: 'webgpu' | 'webgl'): Promise<Gpu | null> {
    return gpuOf(backend)
  }
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

window.bench = new BenchPage()
