/** A digit of the reader's own hand: encoded while it is drawn, or searched for where nothing encodes. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Page } from '@playwright/test'
import type { Ganvas } from './fixtures/ganvas.ts'

async function openTool(ganvas: Ganvas): Promise<void> {
  await ganvas.openTab('Latent space')
  await ganvas.page.getByRole('radio', { name: 'Your own digit' }).check()
}

/** Draws a line down the pad, as a 1, without lifting the mouse. */
async function pressAndDraw(page: Page): Promise<void> {
  const pad = page.getByRole('application', { name: 'Drawing pad' })
  await pad.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await boxOf(pad)
  await page.mouse.move(x + 0.3 * width, y + 0.2 * height)
  await page.mouse.down()
  await page.mouse.move(x + 0.4 * width, y + 0.8 * height, { steps: 8 })
}

test('a stroke of the mouse is encoded and reconstructed while it is drawn', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await openTool(ganvas)
  const invitation = page.getByText('Draw a digit here')
  await expect(invitation).toBeVisible()
  await pressAndDraw(page)
  await expect(invitation).toBeHidden()
  const made = page.getByRole('img', { name: 'The model’s reconstruction of your drawing' })
  await expect.poll(() => fingerprint(made)).not.toBe('')
  const halfway = await fingerprint(made)
  const pad = await boxOf(page.getByRole('application', { name: 'Drawing pad' }))
  await page.mouse.move(pad.x + 0.8 * pad.width, pad.y + 0.8 * pad.height, { steps: 8 })
  await expect.poll(() => fingerprint(made)).not.toBe(halfway)
  await page.mouse.up()

  await expect(page.getByText(/^Squared error per pixel: 0\.\d+/)).toBeVisible()
  const near = page.getByRole('region', { name: 'Training digits that look most like it' })
  await expect(near.getByRole('listitem')).toHaveCount(6)

  const place = page.getByRole('region', { name: 'Its place in latent space' })
  await expect(place.getByRole('img')).toHaveAccessibleName(/the ring, your drawing, lies at/)
  await place.getByRole('button', { name: 'Keep this one' }).click()
  await place.getByRole('button', { name: 'Go there' }).click()
  await expect(place.getByRole('status')).toHaveText(/^You stand there now/)
  await page.getByRole('radio', { name: 'Sliders' }).check()
  await expect(page.getByRole('textbox', { name: 'Value of latent dimension 1' })).not.toHaveValue(
    '0',
  )

  await page.getByRole('radio', { name: 'Your own digit' }).check()
  await expect(page.getByRole('img', { name: 'Your drawing, 1 stroke' })).toBeVisible()
})

test('a digit is drawn with the keyboard, undone, and taken from the test set', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(3)
  await openTool(ganvas)
  const pad = page.getByRole('application', { name: 'Drawing pad' })
  for (const key of ['ArrowUp', 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Space'])
    await pad.press(key)
  await expect(page.getByText('The pen is up: arrows move it.')).toBeVisible()
  const go = page.getByRole('button', { name: 'Go there' })
  await expect(go).toBeEnabled()
  await page.getByRole('button', { name: 'Undo last stroke' }).click()
  await expect(go).toBeDisabled()
  await page.getByRole('button', { name: 'Test digit, a 7' }).click()
  await expect(go).toBeEnabled()
})

test('a GAN has no encoder: what draws the digit is searched for', async ({ page, ganvas }) => {
  await ganvas.open('family=gan&width=32&depth=1&latentDim=4&seed=7')
  await ganvas.train(20)
  await openTool(ganvas)
  await expect(page.getByText(/This model has no encoder/)).toBeVisible()
  await pressAndDraw(page)
  await page.mouse.up()
  await page.getByRole('button', { name: 'Find it' }).click()
  await expect(page.getByRole('button', { name: 'Search again' })).toBeEnabled()
  const found = page.getByRole('img', { name: /picture found that comes nearest/ })
  await expect.poll(() => fingerprint(found)).not.toBe('')
  await expect(page.getByText(/^Squared error per pixel: 0\.\d+/)).toBeVisible()
  await page.getByRole('button', { name: 'Go there' }).click()
  await expect(page.getByText(/^You stand there now/)).toBeVisible()

  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('button', { name: 'Find it' })).toBeDisabled()
})
