/** Changes during a run: some are taken at once, the others wait for a restart and say so. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'

test('a new learning rate is taken while the run goes on', async ({ ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.play.click()
  await ganvas.reach(10)
  await ganvas.type(ganvas.field('Encoder and decoder: Learning rate'), '0.003')
  const step = await ganvas.step()
  expect(step).toBeGreaterThanOrEqual(10)
  await ganvas.reach(step + 10)
  await expect(ganvas.status).toHaveText(/^Training/)
  await expect(ganvas.pending).toBeHidden()
})

test('a new latent dimension waits for a restart, which begins at step 0', async ({ ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.play.click()
  await ganvas.reach(10)
  await ganvas.type(ganvas.field('Numbers per sample (latent)'), '3')
  await ganvas.type(ganvas.field('Batch size'), '32')
  await expect(ganvas.pending).toContainText('2 changes need a restart')
  await expect(ganvas.pending).toContainText('Numbers per sample (latent): 2 → 3')
  await expect(ganvas.pending).toContainText('Batch size: 64 → 32')
  await ganvas.reach((await ganvas.step()) + 10)
  await ganvas.pauseRun()

  await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
  await expect(ganvas.counter).toHaveText('0')
  await expect(ganvas.pending).toBeHidden()
  await ganvas.openTab('Latent space')
  await expect(ganvas.slider('Latent dimension 3')).toBeVisible()
})

test('taking a change back leaves nothing to restart for', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&width=32&depth=1')
  await ganvas.train(3)
  await ganvas.type(ganvas.field('Numbers per sample (latent)'), '5')
  await expect(ganvas.pending).toBeVisible()
  await page
    .getByRole('button', { name: 'Reset “Numbers per sample (latent)” to its default' })
    .click()
  await expect(ganvas.pending).toBeHidden()
})
