/** Where a model trains: which backend was taken and why, moving to another, and what one of them cannot do. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { emulatedGraphics, expect, test } from './fixtures/journey.ts'

test.use({ launchOptions: emulatedGraphics })

test('passes an emulated graphics card over, and says so', async ({ page, ganvas }) => {
  await ganvas.open(`${SMALL_VAE}&backend=auto`)
  await expect(ganvas.backend).toHaveText('WebAssembly')
  await ganvas.backend.click()
  await expect(page.getByRole('menuitem', { name: /^WebGL/ })).toHaveText(
    /emulated, slow.*SwiftShader/,
  )
  await expect(page.getByRole('menuitem', { name: /^WebAssembly/ })).toContainText('in use')
})

test('a run goes on where it was when it moves to another backend', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(10)
  const step = await ganvas.counter.innerText()
  await ganvas.backend.click()
  await page.getByRole('menuitem', { name: /^Plain JavaScript/ }).click()
  await expect(ganvas.backend).toHaveText('Plain JavaScript')
  await expect(
    page.getByText(`The run goes on with Plain JavaScript, from step ${step}.`),
  ).toBeVisible()
  await expect(ganvas.status).toHaveText(/^Paused/)
  await expect(ganvas.counter).toHaveText(step)
  await ganvas.play.click()
  await ganvas.reach(Number(step) + 2)
})

test('a convolutional network is offered on WebAssembly with the reason why not', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await page.getByRole('combobox', { name: 'Network' }).click()
  const option = page.getByRole('option', { name: /^Convolutional/ })
  await expect(option).toBeDisabled()
  await expect(option).toContainText('WebAssembly backend cannot train convolutional networks')
})

test('a link to a convolutional network leads to a dense one that trains', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&network=conv&width=32&latentDim=2')
  await expect(page.getByRole('region', { name: 'Model', exact: true })).toContainText(
    'The WebAssembly backend cannot train convolutional networks.',
  )
  await ganvas.play.click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('This network cannot be trained here.')
  await alert.getByRole('button', { name: 'Use the dense network' }).click()
  await ganvas.reach(3)
  await expect(alert).toBeHidden()
  await expect(page.getByRole('combobox', { name: 'Network' })).toHaveValue('Dense')
})
