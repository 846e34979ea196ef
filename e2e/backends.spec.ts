/** Where a model trains: which backend was taken and why, moving to another, and that each trains every network. */
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

test('a convolutional network trains on WebAssembly', async ({ page, ganvas }) => {
  await ganvas.open('family=gan&network=conv&channels=8&latentDim=8&batchSize=16&backend=wasm')
  await expect(page.getByRole('combobox', { name: 'Network' })).toHaveValue('Convolutional')
  await expect(ganvas.backend).toHaveText('WebAssembly')
  await ganvas.train(5)
})
