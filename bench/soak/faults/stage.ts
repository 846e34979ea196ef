/** A page with a small run in a browser of its own: what is done around every fault, and what must be true after it. */
import { serveBuild } from '../../../src/cli/prepare.mjs'
import { defined } from '../../../src/lib/assert.ts'
import { Ganvas } from '../../../e2e/fixtures/ganvas.ts'
import { Chromium } from './chromium.ts'
import { gripHeap, gripPage, holdBack } from './patches.ts'
import type { BackendName } from '../../../src/lib/backends.ts'
import type { Page, Worker } from '@playwright/test'
import type { Rng } from '../../../src/lib/rng.ts'

const PATIENCE_MS = 40_000
/** Of an emulated WebGPU, which makes its programs one by one. */
const LONG_PATIENCE_MS = 300_000
/** Hundreds of steps per second on any machine. */
const RUN =
  'family=vae&width=16&depth=1&latentDim=2&seed=7&images=200&batchSize=16&vae.kind=sgd&vae.learningRate=0.0001'

interface Kept {
  readonly step: number
  /** When it was written, in ms since 1970. */
  readonly at: number
}

/** How far a run was when the fault struck. */
export interface Struck {
  readonly step: number
  /** In ms since 1970. */
  readonly at: number
}

/** Where a run trains. */
export interface Place {
  readonly backend?: BackendName
  /** Flags of the browser, beside the usual ones. */
  readonly flags?: readonly string[]
  /** True where a step can take seconds. */
  readonly isSlow?: true
  /** True where a fault takes memory of WebAssembly's heap. */
  readonly gripsHeap?: true
  /** What the page may store. */
  readonly storageBytes?: number
}

export class Stage {
  readonly chromium: Chromium
  readonly rng: Rng
  /** Called when a run's file is being written, once. */
  whenSaving: (() => void) | null = null
  #ganvas: Ganvas | null = null
  readonly #url: string
  readonly #place: Place
  readonly #closeSite: () => Promise<void>

  private constructor(
    chromium: Chromium,
    rng: Rng,
    place: Place,
    site: { readonly url: string; close(): Promise<void> },
  ) {
    this.#place = place
    this.chromium = chromium
    this.rng = rng
    this.#url = site.url
    this.#closeSite = () => site.close()
  }

  static async open(rng: Rng, place: Place = {}): Promise<Stage> {
    return new Stage(await Chromium.start(place.flags), rng, place, await serveBuild(0))
  }

  get ganvas(): Ganvas {
    return defined(this.#ganvas, 'a page')
  }

  get page(): Page {
    return this.ganvas.page
  }

  /** The worker that trains. */
  get worker(): Worker {
    const lab = this.page.workers().findLast((worker) => worker.url().includes('trainer'))
    return defined(lab, 'a worker that trains')
  }

  /** Opens the page in a new tab, and leaves it as it opens. */
  async visit(): Promise<void> {
    const page = await this.chromium.context.newPage()
    const patience = this.#place.isSlow ? LONG_PATIENCE_MS : PATIENCE_MS
    page.setDefaultTimeout(patience)
    await page.exposeFunction('tellOfSaving', () => {
      this.whenSaving?.()
      this.whenSaving = null
    })
    await page.addInitScript(gripPage)
    if (this.#place.gripsHeap) await this.#gripHeaps(page)
    await this.#limitStorage(page)
    const { backend } = this.#place
    // The choice of a graphics card is among all settings.
    const where = backend ? `${backend}&view=all` : 'wasm'
    await page.goto(`${this.#url}#${RUN}&backend=${where}`)
    this.#ganvas = new Ganvas(page, patience)
    await this.ganvas.status.filter({ hasText: /^Ready to train/ }).waitFor()
  }

  /** Keeps the allocator of each worker that trains, before it is told to do anything. */
  async #gripHeaps(page: Page): Promise<void> {
    await page.addInitScript(holdBack)
    page.on('worker', (worker) => {
      if (!worker.url().includes('trainer')) return
      const gripped = worker.evaluate(gripHeap)
      // A page that is left meanwhile needs none.
      void gripped.then(() => page.evaluate(() => window.letHear?.())).catch(() => undefined)
    })
  }

  async #limitStorage(page: Page): Promise<void> {
    const { storageBytes } = this.#place
    if (storageBytes === undefined) return
    const devtools = await this.chromium.context.newCDPSession(page)
    const { origin } = new URL(this.#url)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: storageBytes })
  }

  /** Has a run train in a page of its own. */
  async begin(): Promise<void> {
    await this.visit()
    await this.ganvas.play.click()
    await this.ganvas.reach(1)
    await this.keep()
  }

  async close(): Promise<void> {
    await this.chromium.close()
    await this.#closeSite()
  }

  /** Leaves a page whose fault was not survived. */
  async leave(): Promise<void> {
    await this.#ganvas?.page.close().catch(() => undefined)
    this.#ganvas = null
  }

  /** Has the run kept, which a pause does, and trains on. */
  async keep(): Promise<void> {
    await this.ganvas.pauseRun()
    await this.page.getByText(/^Saved/).waitFor()
    const step = await this.ganvas.step()
    await this.keptAt(step)
    await this.ganvas.play.click()
    await this.ganvas.reach(step + 1)
  }

  /** Trains for a moment; with `long`, now and then for as long as the page lets pass until it saves by itself. */
  async trainForAMoment(long = false): Promise<void> {
    const isLong = long && this.rng.integer(20) === 0
    await this.page.waitForTimeout(isLong ? this.rng.integer(30_000) : 50 + this.rng.integer(400))
  }

  /** Has the run train with a graphics card; where it lost it before, it is given it again. */
  async trainOn(card: 'WebGL' | 'WebGPU'): Promise<void> {
    const { ganvas, page } = this
    if ((await ganvas.backend.innerText()) === card) return
    await ganvas.backend.click()
    await page.getByRole('menuitem', { name: new RegExp(`^${card}`) }).click()
    const notice = page.getByRole('status').filter({ hasText: `The run goes on with ${card}` })
    await notice.getByRole('button', { name: 'Close' }).click()
    await this.keep()
  }

  async struck(): Promise<Struck> {
    return { step: await this.ganvas.step(), at: Date.now() }
  }

  /** Goes on with the run that the page offers. Returns the state that it goes on from, and what the offer says of it. */
  async continueOffered(): Promise<Kept & { readonly words: string }> {
    const offer = this.page.getByRole('region', { name: 'Continue where you left off' })
    const words = await offer.innerText()
    await offer.getByRole('button', { name: 'Continue', exact: true }).click()
    await this.ganvas.rest()
    const step = await this.ganvas.step()
    const kept = await this.keptAt(step)
    await this.ganvas.play.click()
    return { ...kept, words }
  }

  /** Waits until the run is past this step. */
  async trainsPast(step: number): Promise<void> {
    await this.ganvas.reach(step + 1)
  }

  /** A moment that is kept of a run at this step, once it is there. */
  async keptAt(step: number): Promise<Kept> {
    for (let tries = 0; tries < 100; tries++) {
      const moments = (await this.storedRuns()).flatMap((run) => run.moments)
      const kept = moments.findLast((moment) => moment.step === step)
      if (kept) return kept
      await this.page.waitForTimeout(50)
    }
    throw new Error(`no state of step ${step} is kept`)
  }

  /** The runs on the device. @throws when one of them lacks a file, or has one that is not whole. */
  async storedRuns(): Promise<readonly { readonly moments: readonly Kept[] }[]> {
    const { runs, faults } = await this.page.evaluate(readStore)
    if (faults.length > 0) throw new Error(faults.join('; '))
    return runs
  }
}

interface Stored {
  readonly id: string
  readonly moments: readonly (Kept & { readonly id: string; readonly bytes: number })[]
}

/** Runs in the page. */
async function readStore() {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
  const database = await settled(indexedDB.open('ganvas.runs'))
  const transaction = database.transaction(['runs', 'files'])
  const runs = await settled<Stored[]>(transaction.objectStore('runs').getAll())
  const files = await settled<{ id: string; file: ArrayBuffer }[]>(
    transaction.objectStore('files').getAll(),
  )
  database.close()
  const sizes = new Map(files.map(({ id, file }) => [id, file.byteLength]))
  const moments = runs.flatMap((run) => run.moments)
  const faults = moments
    .filter(({ id, bytes }) => sizes.get(id) !== bytes)
    .map(({ step, bytes, id }) => `step ${step}: ${sizes.get(id)} of ${bytes} bytes`)
  if (files.length !== moments.length)
    faults.push(`${files.length} files for ${moments.length} states`)
  return { runs, faults }
}
