/** Another model while one trains: asked for once, by its name, and what is shown is always named. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'

const MINE = 'VAE, your settings'

test('a preset asks before it takes the place of a run, and can be declined', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  const stage = page.getByRole('region', { name: 'Stage' })
  // The way back is offered until the new run has come as far.
  await ganvas.train(400)
  const step = await ganvas.step()
  await expect(stage.getByText(MINE)).toBeVisible()

  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: /^Dense GAN/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Another model?' })
  await dialog.getByRole('button', { name: `Keep “${MINE}”` }).click()
  await expect(dialog).toBeHidden()
  await expect(ganvas.preset).toHaveText(MINE)
  await expect(ganvas.pending).toBeHidden()
  expect(await ganvas.step()).toBe(step)

  await ganvas.preset.click()
  await page.getByRole('menuitem', { name: /^Dense GAN/ }).click()
  await expect(dialog.getByRole('button', { name: 'Start “Dense GAN”' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ganvas.preset).toHaveText('Dense GAN')
  await expect(stage.getByText('Dense GAN')).toBeVisible()
  await expect(
    page.getByText(`Restarted; the run was at step ${step.toLocaleString('en')}.`),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Undo the restart' }).click()
  await expect(stage.getByText(MINE)).toBeVisible()
  await expect(ganvas.preset).toHaveText(MINE)
  await ganvas.restAt(step)
})

test('a link asks before it takes the place of a run, and leaves the address when declined', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(5)
  const url = page.url()
  await page.evaluate(() => (location.hash = '#preset=ae-2d'))
  const dialog = page.getByRole('dialog', { name: 'Another model?' })
  await expect(dialog).toContainText('Autoencoder in two dimensions')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(ganvas.field('Width')).toHaveValue('32')
  await expect.poll(() => page.url().replace('v=1&', '')).toBe(url.replace('v=1&', ''))
})

test('the stage names the model that it shows, whatever is being set', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(5)
  await page.getByRole('radio', { name: 'GAN', exact: true }).check()
  await expect(ganvas.preset).toHaveText(/^(Dense GAN|GAN, )/)
  await expect(page.getByRole('region', { name: 'Stage' }).getByText(MINE)).toBeVisible()
  await expect(ganvas.pending).toContainText('Model: VAE → GAN')
})
