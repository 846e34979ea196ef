/** Looks at the page's lab from outside: what its worker holds, and what it says that nobody asked for or nobody heard. */
import type { Page } from '@playwright/test'
import type { Queries, WorkerEvent } from '../../src/worker/protocol.ts'

type Memory = Queries['memory']['result']

/** What crossed the wall so far. */
export interface Crossed {
  readonly events: number
  /** Steps that were made but never told: the next number told was not the next one. */
  readonly dropped: number
  /** Failures that the lab told of. */
  readonly failures: readonly string[]
}

interface Spy {
  memory(): Promise<Memory>
  crossed(): Crossed
}

declare global {
  interface Window {
    labSpy: Spy
  }
}

/** Runs in the page before anything of it, and knows nothing of this file. */
function install(): void {
  let worker: Worker | null = null
  let [events, dropped, asked] = [0, 0, 0]
  const failures: string[] = []
  const told = { runId: -1, step: 0 }
  const waiting = new Map<number, (memory: Memory) => void>()

  const hear = ({ data }: MessageEvent<WorkerEvent>): void => {
    events++
    if (data.type === 'failed' || data.type === 'mishap')
      failures.push(`${data.failure.code}: ${data.failure.detail}`)
    if (data.type === 'reply') waiting.get(data.requestId)?.(data.result as Memory)
    if (data.type !== 'progress') return
    for (const step of data.steps) {
      if (data.runId === told.runId && step !== told.step + 1) dropped++
      Object.assign(told, { runId: data.runId, step })
    }
  }

  window.Worker = new Proxy(Worker, {
    construct(target, [url, options]: ConstructorParameters<typeof Worker>) {
      const made = new target(url, options)
      if (String(url).includes('trainer')) {
        worker = made
        made.addEventListener('message', hear)
      }
      return made
    },
  })
  window.labSpy = {
    memory: () =>
      new Promise((resolve) => {
        // Beyond every number that the page itself gives.
        const requestId = 1e9 + ++asked
        waiting.set(requestId, resolve)
        worker?.postMessage({ type: 'request', requestId, runId: null, query: { kind: 'memory' } })
      }),
    crossed: () => ({ events, dropped, failures }),
  }
}

/** To be called before the page is opened. */
export const spyOnLab = (page: Page): Promise<unknown> => page.addInitScript(install)

export const labMemory = (page: Page): Promise<Memory> =>
  page.evaluate(() => window.labSpy.memory())

export const crossedSoFar = (page: Page): Promise<Crossed> =>
  page.evaluate(() => window.labSpy.crossed())

/** What crossed in several visits together. */
export const sumOf = (visits: readonly Crossed[]): Crossed => ({
  events: visits.reduce((sum, { events }) => sum + events, 0),
  dropped: visits.reduce((sum, { dropped }) => sum + dropped, 0),
  failures: visits.flatMap(({ failures }) => failures),
})
