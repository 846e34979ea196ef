/** The first seconds: digits at once, training only when asked, and nothing that jumps. */
import { expect, test } from './fixtures/journey.ts'
import { fingerprint, inkedTiles } from './fixtures/picture.ts'
import type { Page } from '@playwright/test'

const REGIONS = ['Data', 'Model', 'Training', 'This run', 'Training curves'] as const

const LARGEST_SHIFT = 0.02

/** Where the main parts of the page stand. */
async function places(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const parts = {
    header: page.getByRole('banner'),
    tabs: page.getByRole('tablist'),
    stage: page.getByRole('tabpanel'),
    picture: page.getByRole('tabpanel').getByRole('img'),
    ...Object.fromEntries(
      REGIONS.map((name) => [name, page.getByRole('region', { name, exact: true })]),
    ),
  }
  const boxes = Object.entries(parts).map(async ([name, part]) => [name, await part.boundingBox()])
  return Object.fromEntries(await Promise.all(boxes)) as Record<string, unknown>
}

/** Adds up every layout shift from the first paint on, those after a click included. */
const countShifts = (): void => {
  const counted = globalThis as { shifted?: number }
  counted.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      counted.shifted! += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { shifted?: number }).shifted ?? Number.NaN)

test('shows what a trained model draws before the data and the lab are there', async ({ page }) => {
  // They never come.
  await page.route(/\/datasets\/|\.wasm$/, () => undefined)
  await page.goto('./')
  const picture = page.getByRole('img', {
    name: /^[78]0 handwritten digits that a trained model drew$/,
  })
  await expect.poll(() => inkedTiles(picture, 10, 8)).toBeGreaterThanOrEqual(76)
})

test('trains only between Play and Pause, and moves nothing', async ({ page, ganvas }) => {
  await page.addInitScript(countShifts)
  await page.goto('./')
  await expect(ganvas.status).toHaveText(/^Ready to train on this computer\. Press Play\.$/)
  await expect(page.getByRole('progressbar', { name: 'Loading the data' })).toHaveCount(0)
  await expect(ganvas.counter).toHaveText('0')
  // What is out of sight is not plotted.
  await page.getByRole('region', { name: 'Training curves' }).scrollIntoViewIfNeeded()
  const before = await places(page)

  await ganvas.play.click()
  await ganvas.reach(3)
  const first = await fingerprint(ganvas.samples)
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe(first)
  const losses = page.getByRole('figure', { name: /^Errors/ })
  await expect(losses).toContainText(/Generator [\d.]+, Discriminator [\d.]+ at step \d/)
  await expect(losses.locator('path.recharts-line-curve').first()).toHaveAttribute('d', /L/)
  expect(await places(page)).toEqual(before)
  expect(await shifted(page)).toBeLessThan(LARGEST_SHIFT)

  await ganvas.pauseRun()
  const step = await ganvas.step()
  const resting = await fingerprint(ganvas.samples)
  await page.getByRole('button', { name: 'New random numbers' }).click()
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe(resting)
  expect(await ganvas.step()).toBe(step)
})
