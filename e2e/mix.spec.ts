/** Choosing which digits, and how many, the model sees. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

/** How many threes and sevens the training set of MNIST has. */
const THREES = '6,131'
const SEVENS = '6,265'
const BOTH = '12,396'

test('a mix of threes and sevens is shown, counted and trained on', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  const data = page.getByRole('region', { name: 'Data' })
  const preview = data.getByRole('img', { name: /^The first images/ })
  await expect(data.getByText('60,000')).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Loading the data' })).toHaveCount(0)
  const all = await fingerprint(preview)

  await data.getByText('change the mix').click()
  for (const digit of [0, 1, 2, 4, 5, 6, 8, 9])
    await data.getByRole('button', { name: `Use class ${digit}` }).click()
  await expect(data.getByText('Only 3 and 7')).toBeVisible()
  for (const count of [THREES, SEVENS, BOTH]) await expect(data.getByText(count)).toBeVisible()
  await expect.poll(() => fingerprint(preview)).not.toBe(all)
  await expect.poll(() => new URL(page.url()).hash).toContain('mix=0,0,0,1,0,0,0,1,0,0')

  await ganvas.train(5)
  await ganvas.type(ganvas.field('Number of images'), '100')
  await expect(data.getByText('100', { exact: true })).toBeVisible()
  await expect(ganvas.pending).toContainText('Number of images: all → 100')
  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await expect(ganvas.counter).toHaveText('0')
  await ganvas.train(5)
})

test('the last digit of a mix cannot be taken away', async ({ page, ganvas }) => {
  await ganvas.open(`${SMALL_VAE}&mix=0,0,0,1,0,0,0,1,0,0`)
  await page.getByText('change the mix').click()
  await page.getByRole('button', { name: 'Use class 3' }).click()
  await expect(page.getByRole('button', { name: 'Use class 7' })).toBeDisabled()
})
