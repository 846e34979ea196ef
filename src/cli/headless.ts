/** Opens the training page in a Chromium without a window, served from the production build. */
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser, GPU_FLAGS, SOFTWARE_GPU_FLAGS } from './browser.mjs'
import { buildApp, buildDatasets, CommandError, serveBuild } from './prepare.mjs'
import type { Browser, Page } from '@playwright/test'
import type { BackendWish, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Failure } from '../worker/protocol.ts'
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

async function openPage(url: string, flags: readonly string[]): Promise<[Browser, Page]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_FLAGS, ...flags],
  })
  const page = await browser.newPage()
  await page.goto(`${url}src/cli/train.html`)
  await page.waitForFunction(() => 'headless' in window)
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

/** A page with an open backend. */
export interface Headless {
  readonly page: Page
  readonly report: LabReport
}

/**
 * Prepares the datasets and a fresh build, opens the page and the experiment's backend, and lends them to `work`. A wish for WebGPU or
 * WebGL gets the GPU where there is one and an emulated one where there is none.
 * @throws CommandError when the wished backend cannot be had, or with what the lab said.
 */
export async function withHeadlessLab<T>(
  experiment: Experiment,
  work: (headless: Headless) => Promise<T>,
): Promise<T> {
  const wish = experiment.backend
  await buildDatasets()
  await buildApp()
  const server = await serveBuild(0)
  let [browser, page] = await openPage(server.url, HARDWARE_FLAGS)
  try {
    if (!(await canReach(page, wish))) {
      await close(browser)
      ;[browser, page] = await openPage(server.url, SOFTWARE_GPU_FLAGS)
    }
    const report = valueOf(await page.evaluate((it) => window.headless.open(it), experiment))
    if (wish !== 'auto' && report.backend !== wish) {
      const detail = report.backends.find(({ name }) => name === wish)?.detail ?? ''
      throw new CommandError(`The backend ${wish} cannot be used here: ${detail || 'it is absent'}`)
    }
    return await work({ page, report })
  } finally {
    await close(browser)
    await Promise.race([server.close(), new Promise((resolve) => setTimeout(resolve, 1000))])
  }
}
