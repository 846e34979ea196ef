/** Calculating with latent vectors: a - b + c, and directions that mean something. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Locator } from '@playwright/test'
import type { Ganvas } from './fixtures/ganvas.ts'

async function openTool(ganvas: Ganvas): Promise<void> {
  await ganvas.openTab('Latent space')
  await ganvas.page.getByRole('radio', { name: 'Arithmetic' }).check()
}

/** Waits until something is to be seen, and gives its fingerprint. */
async function shown(picture: Locator): Promise<string> {
  await expect.poll(() => fingerprint(picture)).not.toBe('')
  return await fingerprint(picture)
}

test('means of examples and of classes are added and subtracted', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await openTool(ganvas)
  const sum = page.getByRole('region', { name: 'Sums of vectors' })
  const result = sum.getByRole('img', { name: 'What the sum decodes to' })
  const before = await shown(result)
  await expect(sum.getByRole('button', { name: /^Remove example \d of a$/ })).toHaveCount(3)

  await sum.getByRole('combobox', { name: 'Fill c with' }).click()
  await page.getByRole('option', { name: 'All 7s' }).click()
  await expect(sum.getByText(/^c: mean of \d+$/)).toBeVisible()
  await expect.poll(() => fingerprint(result)).not.toBe(before)

  await sum.getByRole('button', { name: 'Keep this one' }).click()
  await sum.getByRole('button', { name: 'Go there' }).click()
  await expect(sum.getByRole('status')).toHaveText(/^You stand there now/)

  await sum.getByRole('button', { name: 'Add an example to a' }).click()
  await page.getByRole('button', { name: 'Kept vector 1' }).click()
  await expect(sum.getByText('a: mean of 4')).toBeVisible()
})

test('a place moves along the slant, and from one digit towards another', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await openTool(ganvas)
  const view = page.getByRole('region', { name: 'Directions with a meaning' })
  const picture = view.getByRole('img', { name: /the place along the direction/ })
  const before = await shown(picture)
  await expect(view.getByText(/explains \d+% of the variance of the slant/)).toBeVisible()
  const slider = view.getByRole('slider')
  await view.getByRole('button', { name: '+3 standard deviations' }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', '+3 standard deviations')
  await expect.poll(() => fingerprint(picture)).not.toBe(before)
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', '+2.9 standard deviations')

  await view.getByRole('button', { name: 'Go there' }).click()
  await expect(slider).toHaveAttribute('aria-valuetext', '0 standard deviations')

  await view.getByRole('combobox', { name: 'Directions with a meaning' }).click()
  await page.getByRole('option', { name: 'Towards a class' }).click()
  await view.getByRole('combobox', { name: 'To the mean of' }).click()
  await page.getByRole('option', { name: 'the 1s' }).click()
  await expect(view.getByText(/belonging to the class/)).toBeVisible()
  await expect(view.getByRole('button', { name: '+1 times the way' })).toBeVisible()
})
