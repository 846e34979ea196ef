/** Every experiment is a link: written while it is edited, followed when it is opened, forgiving when it is wrong. */
import { Ganvas, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

const hashOf = (page: Page): string => new URL(page.url()).hash

test('what is edited is in the address, and opening that address brings it back', async ({
  page,
  context,
  ganvas,
}) => {
  await ganvas.open('family=vae')
  const visits = await page.evaluate(() => history.length)
  await ganvas.type(ganvas.field('Width'), '64')
  await ganvas.type(ganvas.field('Encoder and decoder: Learning rate'), '0.002')
  await ganvas.slider('Pull towards order (β)').press('ArrowRight')
  await page.getByRole('button', { name: 'New seed' }).click()
  await expect.poll(() => hashOf(page)).toMatch(/width=64.*vae\.learningRate=0\.002.*seed=\d+/)
  expect(await page.evaluate(() => history.length)).toBe(visits)

  const values = async (where: Ganvas): Promise<readonly string[]> =>
    Promise.all([
      where.field('Width').inputValue(),
      where.field('Encoder and decoder: Learning rate').inputValue(),
      where.field('Pull towards order (β)').inputValue(),
      where.page.getByRole('textbox', { name: 'Seed' }).inputValue(),
    ])
  const other = new Ganvas(await context.newPage())
  await other.page.goto(page.url())
  await expect(other.field('Width')).toHaveValue('64')
  expect(await values(other)).toEqual(await values(ganvas))
  expect(hashOf(other.page)).toBe(hashOf(page))
})

test('a link pasted into the open page is followed', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await page.evaluate(() => (location.hash = '#preset=ae-2d'))
  await expect(ganvas.preset).toHaveText('Autoencoder in two dimensions')
  await expect(ganvas.field('Numbers per sample (latent)')).toHaveValue('2')
})

test('a hash that is no experiment changes nothing', async ({ page, ganvas }) => {
  await ganvas.open('family=autoencoder&width=32&depth=1&seed=7')
  const hash = hashOf(page)
  await ganvas.train(3)
  const step = await ganvas.counter.innerText()
  for (const other of ['#stage', '#foo', '#']) {
    await page.evaluate((wanted) => (location.hash = wanted), other)
    await expect.poll(() => hashOf(page)).toContain('family=autoencoder')
  }
  expect(hashOf(page).replaceAll('v=1&', '')).toBe(hash)
  await expect(page.getByRole('radio', { name: 'Autoencoder' })).toBeChecked()
  await expect(ganvas.pending).toBeHidden()
  await expect(ganvas.counter).toHaveText(step)
})

test('a page opened at a place that it does not have opens as on a first visit', async ({
  page,
  ganvas,
}) => {
  await page.goto('./#stage')
  await expect(ganvas.status).toHaveText(/^Ready to train/)
  await expect(page.getByText('could not be followed')).toBeHidden()
  expect(page.url()).not.toContain('#')
})

test('thousands of unknown settings make a short notice', async ({ page, ganvas }) => {
  const unknown = Array.from({ length: 3000 }, (_, i) => `x${i}=1`)
  await ganvas.open(`${SMALL_VAE}&${unknown.join('&')}`)
  const notice = page.getByRole('status').filter({ hasText: 'could not be followed' })
  await expect(notice.getByRole('listitem')).toHaveCount(6)
  await expect(notice).toContainText('and 2,995 more')
})

test('a link that is partly wrong says what it ignored, and the rest is followed', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('v=99&family=vae&depth=9&beta=often&colour=red&batchSize=32&%E0%A4%A=1')
  const notice = page.getByRole('status').filter({ hasText: 'could not be followed' })
  const ignored = [
    'v=99: comes from a newer version of this page.',
    'depth=9: 0 to 4, whole numbers.',
    'beta=often: 0.01 to 30.',
    'colour=red: is not known here.',
    '%E0%A4%A=1: cannot be read.',
  ]
  await expect(notice.getByRole('listitem')).toHaveCount(ignored.length)
  for (const sentence of ignored) await expect(notice).toContainText(sentence)
  await expect(ganvas.field('Batch size')).toHaveValue('32')
  await ganvas.oneStep.click()
  await expect(ganvas.counter).toHaveText('1')
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toBeHidden()
})

test('a link that is nonsense throughout still gives a page that trains', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('&&==&family=perceptron&width=NaN&<script>=1')
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(4)
  await ganvas.oneStep.click()
  await expect(ganvas.counter).toHaveText('1')
})

test('a reload comes back to the same tab, tool and place', async ({ page, ganvas }) => {
  await page.goto('./#model=vae-2d&backend=wasm&view=all')
  await expect(page.getByRole('application', { name: 'Map of the latent space' })).toBeVisible()
  await ganvas.openTool('Sliders')
  const first = ganvas.slider('Latent dimension 1')
  await first.press('End')
  const place = await first.inputValue()
  await expect.poll(() => hashOf(page)).toMatch(/^#backend=wasm&.*model=vae-2d.*&tool=sliders&z=/)
  await page.reload()
  await expect(first).toHaveValue(place)

  await ganvas.openTool('Walk')
  await expect(page.getByText('A loop over 2 stops')).toBeVisible()
  await page.getByRole('slider', { name: 'Place on the walk' }).press('Home')
  await page.getByRole('slider', { name: 'Place on the walk' }).press('ArrowRight')
  await expect.poll(() => hashOf(page)).toContain('tool=walk&frame=1')
  await page.reload()
  await expect(page.getByRole('slider', { name: 'Place on the walk' })).toHaveAttribute(
    'aria-valuetext',
    'Frame 2 of 144, from stop 1 to stop 2',
  )
  await ganvas.openTab('Measures')
  await expect.poll(() => hashOf(page)).toContain('tab=measures')
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Measures' })).toHaveAttribute('aria-selected', 'true')
})

test('a teacher’s link keeps its settings and leaves cards out, also after a reload', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(`${SMALL_VAE}&hide=training&lock=model,data.mix`)
  const check = async (): Promise<void> => {
    await expect(page.getByRole('region', { name: 'Training', exact: true })).toBeHidden()
    await expect(ganvas.field('Width')).toBeDisabled()
    await expect(page.getByRole('radio', { name: 'Autoencoder' })).toBeDisabled()
    await expect(ganvas.preset).toBeDisabled()
    await expect(page.getByRole('radio', { name: 'Two moons' })).toBeEnabled()
    await expect(page.getByRole('img', { name: /^Locked by the link/ }).first()).toBeVisible()
  }
  await check()
  await page.reload()
  await check()
})

test('the language of a link holds until another one is chosen', async ({ page }) => {
  await page.goto('./#preset=vae-2d&lang=it')
  await expect(page.getByRole('tab', { name: 'Campioni' })).toBeVisible()
  await page.evaluate(() => (location.hash = '#preset=vae-2d&lang=fr'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.getByRole('button', { name: /^Langue/ }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('tab', { name: 'Samples' })).toBeVisible()
  await expect.poll(() => hashOf(page)).not.toContain('lang')
})
