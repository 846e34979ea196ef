/** Two runs side by side: from a change that waits, to one of them on the page. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import { wcagFaults } from './fixtures/wcag.ts'

test('two runs that differ in one setting train in step, and one of them is taken on', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(`${SMALL_VAE}&images=200&batchSize=16`)
  await ganvas.train(3)
  await ganvas.type(ganvas.field('Numbers per sample (latent)'), '4')
  await ganvas.pending.getByRole('button', { name: 'Compare' }).click()

  const view = page.getByRole('dialog', { name: 'Side by side' })
  const difference = view.getByRole('row', { name: /^Numbers per sample/ })
  await expect(difference).toContainText('2')
  await expect(difference).toContainText('4')
  await view.getByRole('button', { name: 'Play', exact: true }).click()
  const step = view.getByRole('definition').first()
  await expect(step).not.toHaveText('0')
  await page.waitForFunction(
    (counter) => Number(counter?.textContent) >= 5,
    await step.elementHandle(),
  )
  await view.getByRole('button', { name: 'Pause' }).click()
  await expect(view.getByRole('button', { name: 'One step' })).toBeEnabled()
  expect(await wcagFaults(page, { within: '[data-study]' })).toEqual([])

  const reached = String(Number(await step.innerText()) + 1)
  await page.keyboard.press('.')
  await expect(step).toHaveText(reached)
  for (const side of ['Run A', 'Run B'])
    await expect(
      view.getByRole('region', { name: side }).getByRole('img', { name: `at step ${reached}` }),
    ).toBeVisible()

  await view.getByRole('radio', { name: 'B', exact: true }).check({ force: true })
  await view
    .getByRole('region', { name: 'Run B' })
    .getByRole('button', { name: /^Go on/ })
    .click()
  await page.getByRole('button', { name: 'Open the run' }).click()
  await expect(view).toBeHidden()
  await expect(ganvas.counter).toHaveText(reached)
  await expect(ganvas.field('Numbers per sample (latent)')).toHaveValue('4')
  await ganvas.oneStep.click()
  await ganvas.restAt(Number(reached) + 1)
})

test('with cores for both they train at once, each as it would alone', async ({ page, ganvas }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => 4 }),
  )
  await ganvas.open(`${SMALL_VAE}&images=200&batchSize=16`)
  const steps = 6
  for (let step = 1; step <= steps; step++) {
    await ganvas.oneStep.click()
    await ganvas.restAt(step)
  }
  const alone = await fingerprint(ganvas.samples)
  await ganvas.type(ganvas.field('Numbers per sample (latent)'), '4')
  await ganvas.pending.getByRole('button', { name: 'Compare' }).click()

  const view = page.getByRole('dialog', { name: 'Side by side' })
  await expect(view).toContainText('Both train at once')
  await expect(view.getByRole('button', { name: 'One step' })).toBeEnabled()
  for (let step = 1; step <= steps; step++) {
    await page.keyboard.press('.')
    await expect(view.getByRole('definition').first()).toHaveText(String(step))
  }
  await view
    .getByRole('region', { name: 'Run A' })
    .getByRole('button', { name: /^Go on/ })
    .click()
  await page.getByRole('button', { name: 'Open the run' }).click()
  await expect(view).toBeHidden()
  await ganvas.restAt(steps)
  expect(await fingerprint(ganvas.samples)).toBe(alone)
})
