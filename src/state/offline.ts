/**
 * The page without a network: its copy on the device, newer versions, and the threads that a host without headers takes from
 * it. Nothing of this touches a run: the page is loaded anew by itself only before anything was done, and once at most.
 */
import { createStore } from 'zustand/vanilla'
import { INVENTORY } from '../offline/keeper.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { Inventory } from '../offline/keeper.ts'
import type { RunStore } from './runStore.ts'

export interface OfflineState {
  /** Bytes of the page that are on the device; null while nothing is being fetched. */
  readonly keeping: { readonly kept: number; readonly total: number } | null
  /** True once everything came in this visit. */
  readonly ready: boolean
  /** Whether loading the page anew would bring something: a newer version, or threads. */
  readonly offer: 'version' | 'threads' | null
  /** True while the page is about to be loaded anew for its threads. */
  readonly reloading: boolean
}

export type OfflineStore = StoreApi<OfflineState>

export interface OfflineParts {
  readonly container: ServiceWorkerContainer
  readonly page: Pick<Window, 'crossOriginIsolated' | 'location' | 'sessionStorage' | 'fetch'>
  readonly run: RunStore
  /** Whether the reader's connection is to be spared. */
  readonly savesData: () => boolean
  /** Resolves when the page has nothing better to do. */
  readonly idle: () => Promise<void>
}

const SCRIPT = './serviceWorker.js'
/** Where it is remembered that the page was loaded anew for its threads: once is enough in a tab. */
const RELOADED = 'ganvas.reloadedForThreads'

/** Resolves at the next event of this name. */
const next = (target: EventTarget, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(name, resolve, { once: true })
  })

export class Offline {
  readonly store: OfflineStore = createStore<OfflineState>(() => ({
    keeping: null,
    ready: false,
    offer: null,
    reloading: false,
  }))
  readonly #parts: OfflineParts
  #registration: ServiceWorkerRegistration | null = null

  constructor(parts: OfflineParts) {
    this.#parts = parts
  }

  /** Goes as far as it can; a browser that forbids service workers leaves the page as it is. */
  async start(): Promise<void> {
    try {
      const { container, page } = this.#parts
      this.#registration = await container.register(SCRIPT, { updateViaCache: 'none' })
      this.#watchVersions(this.#registration)
      if (!container.controller) await next(container, 'controllerchange')
      if (!page.crossOriginIsolated && this.#wantsThreads()) return
      if (!this.#parts.savesData()) await this.#keepAll()
    } catch {
      this.store.setState({ keeping: null })
    }
  }

  /** Loads the page anew, in its newest version. The browser asks first where a run would be lost. */
  async reload(): Promise<void> {
    const { container, page } = this.#parts
    const waiting = this.#registration?.waiting
    if (waiting) {
      const taken = next(container, 'controllerchange')
      waiting.postMessage('takeOver')
      await taken
    }
    page.location.reload()
  }

  dismiss(): void {
    this.store.setState({ offer: null })
  }

  #watchVersions(registration: ServiceWorkerRegistration): void {
    const { container } = this.#parts
    const offer = (): void => {
      if (container.controller && registration.waiting) this.store.setState({ offer: 'version' })
    }
    offer()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer)
    })
  }

  /** Loads the page anew for its threads where nothing was done yet, else offers it. Says whether it is being loaded. */
  #wantsThreads(): boolean {
    const { page, run } = this.#parts
    if (page.sessionStorage.getItem(RELOADED)) return false
    const { phase } = run.getState()
    if (phase !== 'opening' && phase !== 'idle') {
      this.store.setState({ offer: 'threads' })
      return false
    }
    page.sessionStorage.setItem(RELOADED, 'yes')
    this.store.setState({ reloading: true })
    page.location.reload()
    return true
  }

  /** Fetches what is missing, one file after the other: the service worker keeps what passes it. */
  async #keepAll(): Promise<void> {
    const { page, idle } = this.#parts
    await idle()
    const response = await page.fetch(INVENTORY)
    const { files } = (await response.json()) as Inventory
    const missing = files.filter(({ kept }) => !kept)
    if (missing.length === 0) return
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    let kept = total - missing.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const { path, bytes } of missing) {
      this.store.setState({ keeping: { kept, total } })
      await this.#untilStarted()
      await idle()
      const file = await page.fetch(path, { priority: 'low' })
      await file.arrayBuffer()
      kept += bytes
    }
    this.store.setState({ keeping: null, ready: true })
  }

  /** Resolves when no run is on its way to its first step. */
  #untilStarted(): Promise<void> {
    const { run } = this.#parts
    const isStarting = (): boolean => ['starting', 'waiting'].includes(run.getState().phase)
    if (!isStarting()) return Promise.resolve()
    return new Promise((resolve) => {
      const leave = run.subscribe(() => {
        if (isStarting()) return
        leave()
        resolve()
      })
    })
  }
}

/** The same for a page in a browser, begun when the page is up; null where the browser has no service workers. */
export function keepOffline(page: Window, run: RunStore): Offline | null {
  const { navigator } = page
  if (!('serviceWorker' in navigator)) return null
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      if ('requestIdleCallback' in page) page.requestIdleCallback(() => resolve())
      else setTimeout(resolve, 200)
    })
  const offline = new Offline({
    container: navigator.serviceWorker,
    page,
    run,
    savesData: () => connection?.saveData ?? false,
    idle,
  })
  const start = (): void => void offline.start()
  if (page.document.readyState === 'complete') start()
  else page.addEventListener('load', start, { once: true })
  return offline
}
