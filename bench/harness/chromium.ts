/** A Chromium without a window, on the benchmark's page. */
import { chromium } from '@playwright/test'
import {
  BROWSER_FLAGS,
  ensureBrowser,
  GPU_FLAGS,
  SOFTWARE_GPU_FLAGS,
} from '../../src/cli/browser.mjs'
import { CommandError } from '../../src/cli/prepare.mjs'
import { deviceOf } from '../page/gpu.ts'
import { RUNNERS } from './runner.ts'
import type { Browser, Page } from '@playwright/test'
import type { Gpu } from '../page/gpu.ts'
import type { WorkerKind } from '../page/page.ts'
import type { Asked, Prepared, Question, Questions, Settled } from '../page/protocol.ts'
import type { WorkName } from '../workList.ts'
import type { Runner, RunnerName } from './runner.ts'

/** Chrome on Linux reaches a GPU through Vulkan, and only when told so. */
const HARDWARE_FLAGS =
  process.platform === 'linux' ? [...GPU_FLAGS, '--enable-features=Vulkan'] : GPU_FLAGS

/** A browser on the page. */
export interface BenchBrowser {
  readonly page: Page
  readonly version: string
  /** What WebGPU and WebGL run on, as far as they were asked for. */
  readonly gpus: Readonly<Partial<Record<'webgpu' | 'webgl', Gpu>>>
  close(): Promise<void>
}

async function open(url: string, flags: readonly string[]): Promise<[Browser, Page]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_FLAGS, ...flags],
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(`the page: ${error.message}`))
  await page.goto(url)
  await page.waitForFunction(() => 'bench' in window)
  if (!(await page.evaluate(() => window.crossOriginIsolated)))
    throw new CommandError('The page is not cross-origin isolated: WebAssembly has no threads.')
  return [browser, page]
}

/** `browser.close()` does not always return. */
const close = (browser: Browser): Promise<void> =>
  Promise.race([browser.close(), new Promise<void>((resolve) => setTimeout(resolve, 2000))])

/**
 * Opens the page in a browser that reaches the GPU, or where there is none emulates one.
 * @param wanted what the page should be able to use.
 */
export async function openBrowser(
  url: string,
  wanted: readonly ('webgpu' | 'webgl')[],
): Promise<BenchBrowser> {
  const find = async (page: Page): Promise<BenchBrowser['gpus']> => {
    const found: Partial<Record<'webgpu' | 'webgl', Gpu>> = {}
    for (const backend of wanted) {
      const gpu = await page.evaluate((it) => window.bench.gpu(it), backend)
      if (gpu) found[backend] = gpu
    }
    return found
  }
  let [browser, page] = await open(url, HARDWARE_FLAGS)
  let gpus = await find(page)
  if (wanted.some((backend) => !gpus[backend])) {
    await close(browser)
    ;[browser, page] = await open(url, SOFTWARE_GPU_FLAGS)
    gpus = await find(page)
  }
  const opened = browser
  return { page, version: browser.version(), gpus, close: () => close(opened) }
}

/** The value of something that settled. @throws what it failed with. */
export function valueOf<T>(settled: Settled<T>): T {
  if ('failed' in settled) throw new Error(settled.failed)
  return settled.value
}

/** A worker of the page. */
export class PageWorker {
  readonly #page: Page
  readonly #id: number

  private constructor(page: Page, id: number) {
    this.#page = page
    this.#id = id
  }

  static async hire(page: Page, kind: WorkerKind): Promise<PageWorker> {
    return new PageWorker(page, await page.evaluate((it) => window.bench.hire(it), kind))
  }

  /** Asks a question. Rejects with what went wrong. */
  async ask<Q extends Question>(
    question: Q,
    params: Questions[Q]['params'],
  ): Promise<Questions[Q]['result']> {
    const settled = await this.#page.evaluate(([id, asked]) => window.bench.ask(id, asked), [
      this.#id,
      { question, params } as Asked,
    ] as const)
    return valueOf(settled) as Questions[Q]['result']
  }

  async dismiss(): Promise<void> {
    await this.#page.evaluate((id) => window.bench.dismiss(id), this.#id).catch(() => undefined)
  }
}

/** A runner in a worker of the page; the worker starts when its net is prepared. */
export class PageRunner implements Runner {
  readonly name: RunnerName
  readonly #browser: BenchBrowser
  #worker: PageWorker | null = null

  constructor(name: RunnerName, browser: BenchBrowser) {
    this.name = name
    this.#browser = browser
  }

  async prepare(work: WorkName, batch: number): Promise<Prepared> {
    const { host, backend } = RUNNERS[this.name]
    if (host === 'pytorch') throw new Error('PyTorch does not run in a browser')
    this.#worker = await PageWorker.hire(this.#browser.page, host)
    const prepared = await this.#worker.ask('prepare', { work, batch, backend })
    if (backend !== 'webgpu' && backend !== 'webgl') return prepared
    return { ...prepared, device: deviceOf(this.#browser.gpus[backend]) }
  }

  async steps(count: number): Promise<number> {
    if (!this.#worker) throw new Error('no net was prepared')
    return this.#worker.ask('steps', { count })
  }

  async dispose(): Promise<void> {
    await this.#worker?.dismiss()
    this.#worker = null
  }
}
