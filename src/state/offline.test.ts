import { beforeEach, describe, expect, it } from 'vitest'
import { Offline } from './offline.ts'
import { createRunStore, enterPhase } from './runStore.ts'
import type { RunStore } from './runStore.ts'

class Registration extends EventTarget {
  installing: EventTarget | null = null
  waiting: { postMessage: (message: unknown) => void } | null = null
}

class Container extends EventTarget {
  controller: object | null = null
  readonly registration = new Registration()

  register(): Promise<Registration> {
    return Promise.resolve(this.registration)
  }

  /** The service worker takes the page over. */
  take(): void {
    this.controller = {}
    this.dispatchEvent(new Event('controllerchange'))
  }
}

let container: Container
let run: RunStore
let remembered: Map<string, string>
let loads: number
let fetched: string[]

const FILES = [
  { path: 'index.html', bytes: 10, kept: true },
  { path: 'assets/a.js', bytes: 20, kept: false },
  { path: 'assets/b.js', bytes: 30, kept: false },
]

function offlineOf({ isolated = true, savesData = false } = {}): Offline {
  const page = {
    crossOriginIsolated: isolated,
    location: { reload: () => loads++ },
    sessionStorage: {
      getItem: (key: string) => remembered.get(key) ?? null,
      setItem: (key: string, value: string) => remembered.set(key, value),
    },
    fetch: async (path: string) => {
      fetched.push(path)
      return path === 'offline.json' ? Response.json({ files: FILES }) : new Response('text')
    },
  }
  return new Offline({
    container: container as unknown as ServiceWorkerContainer,
    page: page as unknown as Window,
    run,
    savesData: () => savesData,
    idle: () => Promise.resolve(),
  })
}

/** Lets what was begun come as far as it can. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  container = new Container()
  run = createRunStore()
  enterPhase(run, { phase: 'idle' })
  remembered = new Map()
  loads = 0
  fetched = []
})

describe('the copy of the page', () => {
  it('is fetched file by file, only what is missing, and is ready then', async () => {
    const offline = offlineOf()
    container.controller = {}
    const amounts: (number | undefined)[] = []
    offline.store.subscribe(({ keeping }) => amounts.push(keeping?.kept))
    await offline.start()
    expect(fetched).toEqual(['offline.json', 'assets/a.js', 'assets/b.js'])
    expect(amounts).toEqual([10, 30, undefined])
    expect(offline.store.getState().ready).toBe(true)
  })

  it('waits while a run is on its way to its first step', async () => {
    enterPhase(run, { phase: 'starting' })
    container.controller = {}
    const offline = offlineOf()
    const done = offline.start()
    await settle()
    expect(fetched).toEqual(['offline.json'])
    enterPhase(run, { phase: 'running' })
    await done
    expect(fetched).toHaveLength(3)
  })

  it('is not fetched over a connection that is to be spared', async () => {
    container.controller = {}
    await offlineOf({ savesData: true }).start()
    expect(fetched).toEqual([])
  })
})

describe('threads from a host without headers', () => {
  it('come by loading the page once, and never again in this tab', async () => {
    const first = offlineOf({ isolated: false }).start()
    await settle()
    expect(loads).toBe(0)
    container.take()
    await first
    expect(loads).toBe(1)
    await offlineOf({ isolated: false }).start()
    expect(loads).toBe(1)
  })

  it('are offered, not taken, once a run has begun', async () => {
    enterPhase(run, { phase: 'running' })
    container.controller = {}
    const offline = offlineOf({ isolated: false })
    await offline.start()
    expect(loads).toBe(0)
    expect(offline.store.getState().offer).toBe('threads')
    await offline.reload()
    expect(loads).toBe(1)
  })
})

describe('a newer version', () => {
  it('is offered when it is there, and taken when it is wanted', async () => {
    container.controller = {}
    const offline = offlineOf()
    await offline.start()
    const { registration } = container
    registration.installing = new EventTarget()
    registration.dispatchEvent(new Event('updatefound'))
    expect(offline.store.getState().offer).toBeNull()
    const told: unknown[] = []
    registration.waiting = { postMessage: (message) => told.push(message) }
    registration.installing.dispatchEvent(new Event('statechange'))
    expect(offline.store.getState().offer).toBe('version')
    const reloaded = offline.reload()
    expect([told, loads]).toEqual([['takeOver'], 0])
    container.take()
    await reloaded
    expect(loads).toBe(1)
  })

  it('is no news on a first visit', async () => {
    container.registration.waiting = { postMessage: () => undefined }
    const offline = offlineOf()
    void offline.start()
    await settle()
    expect(offline.store.getState().offer).toBeNull()
  })
})
