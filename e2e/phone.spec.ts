/** A phone: one column, nothing cut off, everything in reach of a thumb and large enough for it. */
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
  await ganvas.unfold('Data')
  await ganvas.unfold('Training in detail')
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
  await ganvas.unfold('Training')
  await ganvas.slider('Pull towards order (β)').scrollIntoViewIfNeeded()
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

const FAMILIES = {
  GAN: 'family=gan&width=32&depth=1&latentDim=4&seed=7',
  VAE: SMALL_VAE,
  autoencoder: 'family=autoencoder&width=32&depth=1&latentDim=2&seed=7',
  'GAN in the plane': 'family=gan&dataset=ring8&width=16&depth=1&latentDim=2&seed=7',
} as const

for (const [name, hash] of Object.entries(FAMILIES))
  test(`the picture of a ${name} and its controls stand above the buttons, and stay there`, async ({
    page,
    ganvas,
  }) => {
    for (const height of [HEIGHT, 640]) {
      await page.setViewportSize({ width: 360, height })
      await page.goto('about:blank')
      await ganvas.open(hash)
      const { y: top } = await boxOf(ganvas.samples)
      await ganvas.train(3)
      expect((await boxOf(ganvas.samples)).y, 'the picture stays').toBeCloseTo(top, 0)
      const dock = (await boxOf(ganvas.transport)).y - 8
      const tab = page.getByRole('tabpanel', { name: 'Samples' })
      // The layers of the plane, and what comes after them, are scrolled to.
      const controls = name.endsWith('plane')
        ? [tab.getByRole('img'), tab.getByRole('group', { name: 'Zoom' }).getByRole('button')]
        : [tab.getByRole('img'), tab.getByRole('button'), tab.getByRole('slider')]
      for (const control of controls)
        for (const one of await control.all()) {
          const box = await boxOf(one)
          expect(box.y + box.height, 'above the buttons').toBeLessThan(dock)
        }
      const picture = await boxOf(ganvas.samples)
      expect(picture.y, 'right under the tabs and the name of the model').toBeLessThan(195)
    }
  })

test('the settings begin within a screen and a half, and a tap opens them', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.play.tap()
  await ganvas.reach(3)
  for (const card of ['Data', 'Model', 'Training'] as const) {
    const box = await boxOf(page.getByRole('region', { name: card, exact: true }))
    expect(box.y + box.height, card).toBeLessThan(1.5 * HEIGHT)
  }
  const numbers = ganvas.field('Numbers per sample (latent)')
  await expect(numbers).toBeHidden()
  await page.getByRole('button', { name: 'Model', exact: true }).tap()
  await expect(numbers).toBeVisible()
  await page.getByRole('button', { name: 'Model', exact: true }).tap()
  await expect(numbers).toBeHidden()
})

/** What can be tapped but is smaller than 24 x 24 pixels around its middle. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const REACH = 11.5
    const wanted = 'button:enabled, a[href], input:enabled, summary, [role="tab"]'
    const isHit = (target: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      const label = hit?.closest('label')
      return (
        hit !== null &&
        (target.contains(hit) || label?.control === target || label?.contains(target) === true)
      )
    }
    return [...document.querySelectorAll(wanted)]
      .filter((target) => target.getClientRects().length > 0)
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => {
        target.scrollIntoView({ block: 'center' })
        const { x, y, width, height } = target.getBoundingClientRect()
        // Only a keyboard brings it onto the screen.
        if (y + height < 0) return false
        const [middle, centre] = [x + width / 2, y + height / 2]
        return ![-REACH, REACH].every(
          (by) => isHit(target, middle + by, centre) && isHit(target, middle, centre + by),
        )
      })
      .map((target) => target.getAttribute('aria-label') ?? target.textContent)
  })

test('whatever can be tapped is large enough for a finger', async ({ page, ganvas }) => {
  await ganvas.open(`${FAMILIES.GAN}&colour=red`)
  await ganvas.unfold('Data')
  await ganvas.unfold('Model')
  await ganvas.unfold('Training')
  await ganvas.unfold('Model in detail')
  await ganvas.unfold('Training in detail')
  await page.getByText('change the mix').tap()
  for (const summary of await page.getByText('Optimiser: Adam').all()) await summary.tap()
  expect(await tooSmall(page), 'idle').toEqual([])
  await ganvas.train(3)
  await page.getByText('All measures').tap()
  expect(await tooSmall(page), 'paused').toEqual([])
  await ganvas.openTab('Measures')
  expect(await tooSmall(page), 'measures').toEqual([])
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
