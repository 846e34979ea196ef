/** Originals and what the model makes of them, and the run's earlier moments. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

/** However many rows there are, the first tenth of the sheet shows originals and the last tenth reconstructions. */
const ORIGINALS = { from: 0, to: 0.1 }
const RECONSTRUCTIONS = { from: 0.9, to: 1 }

test('an autoencoder shows test images above what it makes of them', async ({ page, ganvas }) => {
  await ganvas.open('family=autoencoder&width=32&depth=1&latentDim=8')
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(ganvas.samples).toHaveAccessibleName(
    /each with its reconstruction below, at step 1$/,
  )
  const originals = await fingerprint(ganvas.samples, ORIGINALS)
  const reconstructions = await fingerprint(ganvas.samples, RECONSTRUCTIONS)
  await ganvas.train(20)
  expect(await fingerprint(ganvas.samples, ORIGINALS)).toBe(originals)
  expect(await fingerprint(ganvas.samples, RECONSTRUCTIONS)).not.toBe(reconstructions)

  await page.getByRole('button', { name: 'Other test images' }).click()
  await expect.poll(() => fingerprint(ganvas.samples, ORIGINALS)).not.toBe(originals)
})

test('a VAE shows either, as the switch above the picture says', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(3)
  await expect(ganvas.samples).toHaveAccessibleName(/^Grid of generated images/)
  await page.getByText('Reconstructions', { exact: true }).click()
  await expect(ganvas.samples).toHaveAccessibleName(/^Test images, each with its reconstruction/)
  await page.getByText('Generated', { exact: true }).click()
  await expect(ganvas.samples).toHaveAccessibleName(/^Grid of generated images/)
})

test('the replay goes back to the first step and again to now', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(30)
  const last = await ganvas.counter.innerText()
  const now = await fingerprint(ganvas.samples)
  const replay = ganvas.slider('Replay')
  const live = page.getByRole('button', { name: 'Live' })
  await expect(live).toHaveAttribute('aria-pressed', 'true')

  const box = await boxOf(replay)
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 8, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + 4, middle, { steps: 6 })
  await page.mouse.up()
  await expect(ganvas.samples).toHaveAccessibleName('Grid of generated images at step 0')
  await expect(page.getByText(`step 0 of ${last}`)).toBeVisible()
  await expect(live).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe(now)

  await replay.press('ArrowRight')
  await expect(ganvas.samples).not.toHaveAccessibleName('Grid of generated images at step 0')
  await live.click()
  await expect(live).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => fingerprint(ganvas.samples)).toBe(now)
})

test('an earlier moment is held while the run goes on', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(10)
  await ganvas.slider('Replay').press('Home')
  await expect(ganvas.samples).toHaveAccessibleName('Grid of generated images at step 0')
  const held = await fingerprint(ganvas.samples)
  const step = await ganvas.step()
  await ganvas.play.click()
  await ganvas.reach(step + 30)
  await expect(page.getByText(/^step 0 of/)).toBeVisible()
  expect(await fingerprint(ganvas.samples)).toBe(held)
})
