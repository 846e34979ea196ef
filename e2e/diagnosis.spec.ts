/** What the page says of a model's health: while it trains, when it is asked, and what can be done about it. */
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

/** A GAN that makes a step in a moment. */
const SMALL_GAN = 'family=gan&width=32&depth=1&latentDim=4&seed=7'

const diagnosis = (page: Page) => page.getByRole('region', { name: 'Diagnosis' })
const quality = (page: Page) => page.getByRole('region', { name: 'Quality' })

test('a GAN under training gets a verdict and a picture of its digits', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_GAN)
  await expect(diagnosis(page)).toContainText('Play')
  await ganvas.play.click()
  await expect(diagnosis(page).getByText('Still learning.')).toBeVisible()
  const histogram = diagnosis(page).getByRole('img', { name: /0/ })
  await expect(histogram).toHaveAccessibleName(/%/)
  await expect(page.getByRole('region', { name: 'What it rests on' })).toContainText(
    'Digits covered',
  )
  await ganvas.pauseRun()
})

test('a full measurement comes on a button, with what real data score, and its pictures', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_GAN)
  await ganvas.train(40)
  const button = quality(page).getByRole('button', { name: 'Measure now' })
  await button.click()
  await expect(quality(page).getByRole('progressbar')).toBeVisible()
  // The run answers meanwhile.
  await ganvas.oneStep.click()
  await expect(quality(page)).toContainText(/1,000 samples at step/, { timeout: 90_000 })
  await expect(quality(page)).toContainText('Fréchet distance (digit features)')
  await ganvas.openTab('Measures')
  const tab = page.getByRole('tabpanel', { name: 'Measures' })
  await expect(tab.getByRole('heading', { name: 'Nearest training images' })).toBeVisible()
  await expect(tab).toContainText('60,000')
})

test('training goes on while the model is measured, and what is measured is said under Play', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('preset=vae-2d')
  await ganvas.play.click()
  // By itself, from the first moments on.
  const said = page.getByRole('banner').getByRole('status').first()
  await expect(said).toHaveText('Looking at the real data:')
  const before = await ganvas.step()
  await ganvas.reach(before + 20)
  await expect(said).toHaveText('Looking at the real data:')

  await quality(page).getByRole('button', { name: 'Measure now' }).click()
  await expect(said).toHaveText('Measuring the samples:', { timeout: 90_000 })
  await ganvas.reach((await ganvas.step()) + 5)
  await expect(quality(page)).toContainText(/1,000 samples at step/, { timeout: 90_000 })
  const measured = await quality(page)
    .getByText(/at step/)
    .innerText()
  const [, at = ''] = /at step ([\d,]+)/.exec(measured) ?? []
  expect(await ganvas.step()).toBeGreaterThan(Number(at.replaceAll(',', '')))
  await ganvas.pauseRun()
})

test('points in the plane are measured by their coordinates, and nothing is said of digits', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=16&depth=1&latentDim=2&seed=7')
  await ganvas.train(40)
  await quality(page).getByRole('button', { name: 'Measure now' }).click()
  await expect(quality(page)).toContainText(/1,000 samples at step/, { timeout: 60_000 })
  await expect(quality(page)).toContainText('coordinates')
  await quality(page).getByText('All measures').click()
  await expect(quality(page)).toContainText('Density')
  await expect(quality(page)).not.toContainText(/digit/i)
})
