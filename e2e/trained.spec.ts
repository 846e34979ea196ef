/** A trained model that comes with the page, on screen without training. */
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

/** A run of another family, so that what opens is known to have come from the file. */
const GAN = 'family=gan&width=32&depth=1&latentDim=12'
const FILE = '**/trained/vae-2d.safetensors'

test('opens from the Latent tab, paused, and trains on', async ({ page, ganvas }) => {
  await ganvas.open(GAN)
  await ganvas.openTab('Latent space')
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^A map of the digits/ })
    .click()
  await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
  const trained = await ganvas.step()
  expect(trained).toBeGreaterThan(0)
  await expect(page).toHaveURL(/model=vae-2d/)
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked()
  const map = page.getByRole('application', { name: 'Map of the latent space' }).getByRole('img')
  await expect.poll(() => fingerprint(map.first())).not.toBe('')
  await ganvas.play.click()
  await ganvas.reach(trained + 2)
  await ganvas.pauseRun()
})

test('opens from the presets in place of a run', async ({ page, ganvas }) => {
  await ganvas.open(GAN)
  await ganvas.train(3)
  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: /^A map of the digits/ }).click()
  await page.getByRole('button', { name: 'Open “A map of the digits”' }).click()
  await expect.poll(() => ganvas.step()).toBeGreaterThan(100)
  await ganvas.rest()
  // What is called a map shows one, whatever the stage showed before.
  await expect(page.getByRole('application', { name: 'Map of the latent space' })).toBeVisible()
  await ganvas.openTab('Samples')
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
})

for (const title of ['Digits out of noise', 'Digits row by row'])
  test(`shows its samples where the model has no latent space to walk in: ${title}`, async ({
    page,
    ganvas,
  }) => {
    await ganvas.open(GAN)
    await ganvas.openTab('Latent space')
    await page.getByRole('tabpanel').getByRole('button', { name: title }).click()
    await ganvas.status.filter({ hasText: /^Paused/ }).waitFor()
    await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
    await expect(page.getByRole('tab', { name: 'Samples' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  })

test.describe('a file that does not arrive', () => {
  test.use({ provoked: [/Failed to load resource/] })

  test('leaves the run alone, and can be asked for again', async ({ page, ganvas }) => {
    await page.route(FILE, (route) => route.fulfill({ status: 404 }))
    await ganvas.open(GAN)
    await ganvas.train(3)
    const before = await ganvas.step()
    await ganvas.preset.click()
    await page.getByRole('menuitem', { name: /^A map of the digits/ }).click()
    await expect(page.getByText('“A map of the digits” could not be opened.')).toBeVisible()
    expect(await ganvas.step()).toBe(before)
    await page.unroute(FILE)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Open “A map of the digits”' }).click()
    await expect.poll(() => ganvas.step()).toBeGreaterThan(100)
    await ganvas.rest()
  })
})
