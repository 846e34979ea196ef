/** Sampling from a latent space: hotter and colder, from the prior and from what the codes look like. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Ganvas } from './fixtures/ganvas.ts'
import type { Locator } from '@playwright/test'

/** Trains a little and opens the tool. */
async function openSampling(ganvas: Ganvas, hash: string): Promise<void> {
  await ganvas.open(hash)
  await ganvas.train(20)
  await ganvas.openTab('Latent space')
  await ganvas.page.getByRole('radio', { name: 'Sampling' }).check()
}

const sample = ({ page }: Ganvas, number: number): Locator =>
  page.getByRole('button', { name: `Sample ${number}`, exact: true }).locator('canvas')

test('cold samples look alike, and the same ones come back when it is warm', async ({ ganvas }) => {
  await openSampling(ganvas, SMALL_VAE)
  const temperature = ganvas.field('Temperature')
  await expect.poll(() => fingerprint(sample(ganvas, 1))).not.toBe('')
  const warm = await fingerprint(sample(ganvas, 1))
  expect(warm).not.toBe(await fingerprint(sample(ganvas, 2)))
  await ganvas.type(temperature, '0')
  await expect
    .poll(
      async () => (await fingerprint(sample(ganvas, 1))) === (await fingerprint(sample(ganvas, 2))),
    )
    .toBe(true)
  await ganvas.type(temperature, '1')
  await expect.poll(() => fingerprint(sample(ganvas, 1))).toBe(warm)
  await ganvas.page.getByRole('button', { name: 'Other draws' }).click()
  await expect.poll(() => fingerprint(sample(ganvas, 1))).not.toBe(warm)
})

test('a sample is a place for every tool', async ({ page, ganvas }) => {
  await openSampling(ganvas, SMALL_VAE)
  const button = page.getByRole('button', { name: 'Sample 6', exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Keep this one' }).click()
  await page.getByRole('radio', { name: 'Sliders' }).check()
  await expect(page.getByRole('textbox', { name: 'Value of latent dimension 1' })).not.toHaveValue(
    '0',
  )
})

test('an autoencoder has no prior: Gaussians are fitted to its codes', async ({ page, ganvas }) => {
  await openSampling(ganvas, 'family=autoencoder&width=32&depth=1&latentDim=4&seed=7')
  await expect.poll(() => fingerprint(sample(ganvas, 1))).not.toBe('')
  let before = await fingerprint(sample(ganvas, 1))
  for (const source of [/^One Gaussian/, /^Ten Gaussians/]) {
    await page.getByRole('radio', { name: source }).check()
    await expect.poll(() => fingerprint(sample(ganvas, 1))).not.toBe(before)
    before = await fingerprint(sample(ganvas, 1))
  }
  await expect(page.getByText('Ten Gaussians follow the groups')).toBeVisible()
})

test('a class-conditional model is asked for every digit', async ({ page, ganvas }) => {
  await openSampling(ganvas, 'family=gan&width=32&depth=1&latentDim=8&conditional=true&seed=7')
  await page.getByRole('button', { name: 'Sample 14, a 3 asked for' }).click()
  await expect(page.getByRole('radio', { name: '3', exact: true })).toBeChecked()
})
