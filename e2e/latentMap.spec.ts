/** The map of the latent space: of two dimensions, of a plane of many, and of the codes' neighbourhoods. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Ganvas } from './fixtures/ganvas.ts'
import type { Locator } from '@playwright/test'

const SMALL_GAN = 'family=gan&width=32&depth=1&latentDim=12&seed=7'

const mapOf = ({ page }: Ganvas): Locator =>
  page.getByRole('application', { name: 'Map of the latent space' })

/** Where the reader stands, in words. */
const words = ({ page }: Ganvas): Locator =>
  page
    .getByRole('tabpanel')
    .getByRole('status')
    .filter({ hasText: /earest/ })

const decoded = ({ page }: Ganvas): Locator =>
  page.getByRole('img', { name: 'Image that the latent vector decodes to' })

/** Trains a moment and opens the map. */
async function openMap(ganvas: Ganvas, hash: string): Promise<void> {
  await ganvas.open(hash)
  await ganvas.train(20)
  await ganvas.openTab('Latent space')
  await ganvas.page.getByRole('radio', { name: 'Map' }).check()
}

test('a place is dragged over the map, or moved with the arrow keys, and leads the sliders', async ({
  page,
  ganvas,
}) => {
  await openMap(ganvas, SMALL_VAE)
  const map = mapOf(ganvas)
  const picture = map.getByRole('img').first()
  await expect(words(ganvas)).toHaveText(/^z₁ = 0.00, z₂ = 0.00. Nearest test digit: \d\.$/)
  await expect
    .poll(async () =>
      Promise.all([
        fingerprint(picture, { from: 0, to: 0.2 }),
        fingerprint(picture, { from: 0.8, to: 1 }),
      ]).then(([top, bottom]) => top !== '' && top !== bottom),
    )
    .toBe(true)
  await map.scrollIntoViewIfNeeded()
  const box = await boxOf(map)
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.1)
  await page.mouse.down()
  await expect(words(ganvas)).toHaveText(/^z₁ = 1\.\d\d, z₂ = 1\.\d\d/)
  const before = await fingerprint(decoded(ganvas))
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.9, { steps: 5 })
  await page.mouse.up()
  await expect(words(ganvas)).toHaveText(/^z₁ = -1\.\d\d, z₂ = -1\.\d\d/)
  await expect.poll(() => fingerprint(decoded(ganvas))).not.toBe(before)

  await map.press('Home')
  await map.press('ArrowRight')
  await expect(words(ganvas)).toHaveText(/^z₁ = 0\.[12]\d, z₂ = 0\.00/)
  await page.getByRole('radio', { name: 'Sliders' }).check()
  await expect(page.getByRole('textbox', { name: 'Value of latent dimension 1' })).toHaveValue(
    /^0\.[12]/,
  )
})

test('what is magnified is decoded anew', async ({ page, ganvas }) => {
  await openMap(ganvas, SMALL_VAE)
  await page.getByRole('radio', { name: 'Pictures' }).check()
  const picture = mapOf(ganvas).getByRole('img').first()
  await expect.poll(() => fingerprint(picture)).not.toBe('')
  const whole = await fingerprint(picture)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page.getByRole('button', { name: 'Show the whole map' })).toHaveText('× 4')
  await expect.poll(() => fingerprint(picture)).not.toBe(whole)
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  await expect.poll(() => fingerprint(picture)).toBe(whole)
})

test('a test digit shows how sure the encoder is, and is drawn from its posterior', async ({
  page,
  ganvas,
}) => {
  await openMap(ganvas, SMALL_VAE)
  const marks = mapOf(ganvas).locator('[aria-hidden=true] canvas')
  const before = await fingerprint(marks)
  await page.getByRole('combobox', { name: 'A test digit' }).click()
  await page.getByRole('option', { name: /^A 7/ }).first().click()
  await expect(page.getByRole('img', { name: 'Reconstruction' })).toBeVisible()
  await expect.poll(() => fingerprint(marks)).not.toBe(before)
  const place = await words(ganvas).innerText()
  await page.getByRole('button', { name: 'Resample' }).click()
  await expect(page.getByRole('img', { name: /^8 digits, each decoded/ })).toBeVisible()
  await expect(words(ganvas)).not.toHaveText(place)
})

test('many dimensions are seen on the plane along which draws spread the most', async ({
  page,
  ganvas,
}) => {
  await openMap(ganvas, SMALL_GAN)
  await expect(page.getByText(/it holds \d+% of their variance/)).toBeVisible()
  await expect(page.getByText(/off the map: the crosshair marks/)).toBeVisible()
  await mapOf(ganvas).press('ArrowUp')
  await expect(page.getByText(/off the map: the crosshair marks/)).toBeHidden()
  await expect(words(ganvas)).toHaveText(/to the right, .* up\. Nearest draw looks like: \d\.$/)
})

test('three vectors span a plane, unless they lie on a line', async ({ page, ganvas }) => {
  await openMap(ganvas, SMALL_GAN)
  await page.getByRole('radio', { name: 'Three points' }).check()
  const choose = async (name: string, sample: string): Promise<void> => {
    await page.getByRole('button', { name }).click()
    const choices = page.getByRole('dialog', { name })
    await choices.getByRole('button', { name: sample, exact: true }).click()
    await expect(choices).toBeHidden()
  }
  await choose('Choose point A', 'Sample 1')
  await choose('Choose point B', 'Sample 2')
  await choose('Choose point C', 'Sample 1')
  await expect(page.getByRole('alert')).toContainText('two of them are the same')
  await choose('Change point C', 'Sample 3')
  await expect(mapOf(ganvas)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('neighbourhoods are laid out on request and belong to their step', async ({
  page,
  ganvas,
}) => {
  await openMap(ganvas, SMALL_GAN)
  await page.getByRole('radio', { name: 'Neighbourhoods' }).check()
  await page.getByRole('button', { name: 'Make the layout' }).click()
  await expect(page.getByRole('progressbar', { name: 'Making the layout' })).toBeVisible()
  await expect(mapOf(ganvas)).toBeVisible()
  const step = await ganvas.step()
  await expect(page.getByText(`Laid out at step ${step}.`)).toBeVisible()
  const before = await fingerprint(decoded(ganvas))
  await mapOf(ganvas).click({ position: { x: 100, y: 200 } })
  await expect.poll(() => fingerprint(decoded(ganvas))).not.toBe(before)
  await ganvas.oneStep.click()
  await expect(page.getByText('the model has moved on since')).toBeVisible()
})
