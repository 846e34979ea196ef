/** The page without its host: all of it is on the device after the first visit, threads included. */
import { bareHost } from './fixtures/bareHost.ts'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test as plainTest } from './fixtures/journey.ts'
import type { BareHost } from './fixtures/bareHost.ts'
import type { Page } from '@playwright/test'

const test = plainTest.extend<{ folder: string; host: BareHost }>({
  folder: ['/some/folder/', { option: true }],
  host: async ({ folder }, use) => {
    const host = await bareHost(folder)
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => {
    await use(host.url)
  },
})

/** How many files of the page are not on the device yet; none is before the service worker has the page. */
const missing = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!navigator.serviceWorker.controller) return Number.POSITIVE_INFINITY
    const response = await fetch('offline.json')
    const { files } = (await response.json()) as { files: readonly { kept: boolean }[] }
    return files.filter(({ kept }) => !kept).length
  })

test.use({ serviceWorkers: 'allow', provoked: [/Failed to load resource|ERR_CONNECTION_REFUSED/] })

test('one visit to a folder on a host without headers is enough for threads, and for a life without a network', async ({
  page,
  ganvas,
  host,
}) => {
  let loads = 0
  page.on('load', () => loads++)
  await ganvas.open(SMALL_VAE)
  await page.waitForFunction(() => crossOriginIsolated, null, { timeout: 60_000 })
  await expect.poll(() => missing(page), { timeout: 60_000 }).toBe(0)
  expect(loads).toBe(2)
  await host.close()

  await page.goto('about:blank')
  await ganvas.open(SMALL_VAE)
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
  await ganvas.train(5)
  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: /^A map of the digits/ }).click()
  await page.getByRole('button', { name: 'Open “A map of the digits”' }).click()
  await expect.poll(() => ganvas.step()).toBeGreaterThan(1000)
  await ganvas.openTool('Sliders')
  const slider = ganvas.slider('Latent dimension 1')
  const place = await slider.getAttribute('aria-valuetext')
  await slider.press('ArrowRight')
  await expect(slider).not.toHaveAttribute('aria-valuetext', place ?? '')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitem', { name: 'Italiano' }).click()
  await expect(page.getByRole('tab', { name: 'Spazio latente' })).toBeVisible()
})
