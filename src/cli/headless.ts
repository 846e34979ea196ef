/** Opens the pages of the commands in a Chromium without a window, served from the production build. */
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser, GPU_FLAGS, SOFTWARE_GPU_FLAGS } from './browser.mjs'
import { buildApp, buildDatasets, CommandError, serveBuild } from './prepare.mjs'
import type { Browser, Page } from '@playwright/test'
import type { BackendWish, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Failure } from '../worker/protocol/failures.ts'
import type { Settled } from './trainPage.ts'

/** Chrome on Linux reaches a GPU through Vulkan, and only when told so. */
const HARDWARE_FLAGS =
  process.platform === 'linux' ? [...GPU_FLAGS, '--enable-features=Vulkan'] : GPU_FLAGS

/** The lab refused or failed: shown with its code and the place. */
export const failed = ({ code, detail, step }: Failure): CommandError =>
  new CommandError(`${code}: ${detail}${step === undefined ? '' : ` (step ${step})`}`)

/** The value of something that settled. @throws CommandError when it failed. */
export function valueOf<T>(settled: Settled<T>): T {
  if ('failure' in settled) throw failed(settled.failure)
  return settled.value
}

/** Pages of this folder; each puts an object on `window` when it is ready. */
type PageName = 'train' | 'judge'

async function openPage(
  url: string,
  name: PageName,
  flags: readonly string[],
): Promise<[Browser, Page]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_FLAGS, ...flags],
  })
  const page = await browser.newPage()
  await page.goto(`${url}src/cli/${name}.html`)
  await page.waitForFunction(() => 'headless' in window || 'judgeSchool' in window)
  return [browser, page]
}

/** Whether the page can reach what a backend runs on. */
const canReach = (page: Page, wish: BackendWish): Promise<boolean> =>
  page.evaluate(async (backend) => {
    if (backend === 'webgpu') return ((await navigator.gpu?.requestAdapter()) ?? null) !== null
    if (backend === 'webgl') return document.createElement('canvas').getContext('webgl2') !== null
    return true
  }, wish)

/** `browser.close()` does not always return. */
const close = (browser: Browser): Promise<void> =>
  Promise.race([browser.close(), new Promise<void>((resolve) => setTimeout(resolve, 2000))])

/**
 * Prepares the datasets and a fresh build, opens a page that can reach what the backend runs on, and lends it to `work`.
 * A wish for WebGPU or WebGL gets the GPU where there is one and an emulated one where there is none.
 */
export async function withHeadlessPage<T>(
  name: PageName,
  wish: BackendWish,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  await buildDatasets()
  await buildApp()
  const server = await serveBuild(0)
  let [browser, page] = await openPage(server.url, name, HARDWARE_FLAGS)
  try {
    if (!(await canReach(page, wish))) {
      await close(browser)
      ;[browser, page] = await openPage(server.url, name, SOFTWARE_GPU_FLAGS)
    }
    return await work(page)
  } finally {
    await close(browser)
    await Promise.race([server.close(), new Promise((resolve) => setTimeout(resolve, 1000))])
  }
}

/** A page with an open backend. */
export interface Headless {
  readonly page: Page
  readonly report: LabReport
}

/**
 * Opens the training page and the experiment's backend, and lends them to `work`.
 * @param prepare has the page before a backend is opened.
 * @throws CommandError when the wished backend cannot be had, or with what the lab said.
 */
export const withHeadlessLab = <T>(
  experiment: Experiment,
  work: (headless: Headless) => Promise<T>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> =>
  withHeadlessPage('train', experiment.backend, async (page) => {
    await prepare(page)
    const wish = experiment.backend
    const report = valueOf(await page.evaluate((it) => window.headless.open(it), experiment))
    if (wish !== 'auto' && report.backend !== wish) {
      const detail = report.backends.find(({ name }) => name === wish)?.detail ?? ''
      throw new CommandError(`The backend ${wish} cannot be used here: ${detail || 'it is absent'}`)
    }
    return await work({ page, report })
  })
