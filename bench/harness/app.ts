/** The product's own page, for measures of how it feels under the hand. */
import { chromium } from '@playwright/test'
import { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import { BROWSER_FLAGS, ensureBrowser } from '../../src/cli/browser.mjs'
import { buildApp, serveBuild } from '../../src/cli/prepare.mjs'
import type { Browser, Page } from '@playwright/test'

/**
 * Opens the built page at an experiment's link, in a browser as the journeys have it, ready to train on wasm.
 * @param prepare has the page before anything is opened in it.
 */
export async function withApp<T>(
  hash: string,
  work: (ganvas: Ganvas) => Promise<T>,
  prepare?: (page: Page) => Promise<void>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...BROWSER_FLAGS],
  })
  try {
    return await withAppIn(browser, hash, work, prepare)
  } finally {
    await browser.close()
  }
}

/** The same in a browser that is there already. */
export async function withAppIn<T>(
  browser: Browser,
  hash: string,
  work: (ganvas: Ganvas) => Promise<T>,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  await buildApp()
  const site = await serveBuild(0)
  const page = await browser.newPage({ baseURL: site.url, locale: 'en-US' })
  try {
    await prepare(page)
    const ganvas = new Ganvas(page)
    await ganvas.open(hash)
    return await work(ganvas)
  } finally {
    await page.close()
    await site.close()
  }
}
