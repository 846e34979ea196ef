/** A phone: one column, nothing cut off, everything in reach of a thumb. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

const HEIGHT = 740

test.use({ viewport: { width: 360, height: HEIGHT }, hasTouch: true, isMobile: true })

/** By how many pixels the page is wider than the screen. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

test('nothing is wider than the screen, whatever is open', async ({ page, ganvas }) => {
  await ganvas.open(`${SMALL_VAE}&colour=red`)
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  await page.getByText('change the mix').tap()
  await page.getByText('Optimiser: Adam').tap()
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  await ganvas.play.tap()
  await ganvas.reach(5)
  expect(await overhang(page)).toBeLessThanOrEqual(0)
  await ganvas.openTool('Sliders')
  await expect(ganvas.slider('Latent dimension 1')).toBeVisible()
  expect(await overhang(page)).toBeLessThanOrEqual(0)
})

test('the buttons stay at the bottom and answer to a tap', async ({ ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const bottom = async (): Promise<number> => {
    const { y, height } = await boxOf(ganvas.transport)
    return HEIGHT - y - height
  }
  expect(await bottom()).toBeLessThan(40)
  await ganvas.play.tap()
  await ganvas.reach(3)
  await ganvas.slider('Weight of the prior β').scrollIntoViewIfNeeded()
  expect(await bottom()).toBeLessThan(40)
  await ganvas.pause.tap()
  await ganvas.rest()
  const step = await ganvas.step()
  await ganvas.oneStep.tap()
  await ganvas.restAt(step + 1)
})

test('tabs and sliders answer to a finger', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.oneStep.tap()
  await ganvas.restAt(1)
  await page.getByRole('tab', { name: 'Latent space' }).tap()
  await page.getByRole('radio', { name: 'Sliders' }).tap()
  const slider = ganvas.slider('Latent dimension 1')
  await slider.scrollIntoViewIfNeeded()
  const box = await boxOf(slider)
  await page.touchscreen.tap(box.x + box.width * 0.9, box.y + box.height / 2)
  const value = page.getByRole('textbox', { name: 'Value of latent dimension 1' })
  await expect(value).toHaveValue(/^2\.\d/)

  await page.getByRole('radio', { name: 'Map' }).tap()
  const map = page.getByRole('application', { name: 'Map of the latent space' })
  await map.scrollIntoViewIfNeeded()
  await map.tap({ position: { x: 20, y: 60 } })
  await expect(page.getByRole('tabpanel').getByRole('status')).toHaveText(/^z₁ = -[12]/)
})

test('each tool of the latent space shows its picture on the first screen', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.oneStep.tap()
  await ganvas.restAt(1)
  const dock = await boxOf(ganvas.transport)
  for (const tool of ['Sliders', 'Map', 'Walk', 'Arithmetic', 'Your own digit', 'Sampling']) {
    await ganvas.openTool(tool)
    await page.evaluate(() => scrollTo(0, 0))
    const panel = page.getByRole('tabpanel')
    // The sheet's pictures are buttons.
    const picture =
      tool === 'Sampling'
        ? panel.getByRole('button', { name: 'Sample 1', exact: true })
        : panel.getByRole('img').first()
    await expect(picture).toBeVisible()
    const { y, height } = await boxOf(picture)
    expect(y + height, tool).toBeLessThanOrEqual(dock.y)
  }
})
