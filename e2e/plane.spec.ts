/** Points in the plane instead of digits. */
import { boxOf } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

test('a link to the ring of eight Gaussians shows a scatter that trains', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=32&depth=1&latentDim=2')
  await expect(page.getByRole('radio', { name: 'Ring of eight groups' })).toBeChecked()
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(ganvas.samples).toHaveAccessibleName(/^Generated and real points .* at step 1$/)
  const first = await fingerprint(ganvas.samples)
  await ganvas.train(30)
  expect(await fingerprint(ganvas.samples)).not.toBe(first)
  await ganvas.openTool('Sliders')
  await expect(page.getByText(/^x = -?\d\.\d\d, y = -?\d\.\d\d$/)).toBeVisible()
})

test('points are chosen on the page, trained on, and left again for the digits', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&network=conv&channels=8&stages=2&latentDim=2')
  const set = (name: string) => page.getByRole('radio', { name, exact: true })
  await set('MNIST digits').focus()
  for (const name of ['Two stacked digits', 'Three stacked digits', 'Line']) {
    await page.keyboard.press('ArrowDown')
    await expect(set(name)).toBeChecked()
  }
  await expect(page).toHaveURL(/dataset=line/)
  await expect(page.getByText(/^Changed to fit these data: Network: Convol/)).toBeVisible()
  await ganvas.train(5)
  await expect(ganvas.samples).toHaveAccessibleName(/^Generated and real points .* at step \d+$/)
  await expect(page.getByText('Points seen')).toBeVisible()
  await expect(page.getByText('points / s')).toBeVisible()
  await set('MNIST digits').check()
  await expect(page.getByRole('region', { name: 'Changes that wait' })).toContainText(
    'Data: Line → MNIST digits',
  )
  await ganvas.restart.click()
  await expect(ganvas.samples).toHaveAccessibleName(/^Grid of generated images/)
  await expect(page.getByText('Images seen')).toBeVisible()
})

test('a set is chosen by its thumbnail, and drawn anew with less noise before a step is made', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&width=32&depth=1')
  await page.getByRole('radio', { name: 'Pinwheel' }).check()
  await expect(page).toHaveURL(/dataset=pinwheel/)
  const preview = page.getByRole('img', { name: /^The first points of “Pinwheel”/ })
  await expect.poll(() => fingerprint(preview)).not.toBe('')
  const usual = await fingerprint(preview)
  await page.getByRole('slider', { name: 'Noise', exact: true }).focus()
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/noise=0(&|$)/)
  await expect.poll(() => fingerprint(preview)).not.toBe(usual)
  await page.getByText('change the mix').click()
  const noiseless = await fingerprint(preview)
  await page.getByRole('button', { name: 'Other points' }).click()
  await expect(page).toHaveURL(/dataSeed=\d+/)
  await expect.poll(() => fingerprint(preview)).not.toBe(noiseless)
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(ganvas.samples).toHaveAccessibleName(/^Generated and real points .* at step 1$/)
})

test('points are shown before anything was trained, and a preset keeps them where it can', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=32&depth=1')
  await expect(ganvas.samples).toHaveAccessibleName(
    'The first real points of “Ring of eight groups”',
  )
  await expect.poll(() => fingerprint(ganvas.samples)).not.toBe('')
  const choose = async (name: RegExp): Promise<void> => {
    await ganvas.preset.click()
    await page.getByRole('menuitem', { name }).click()
  }
  const chosen = (name: string) => page.getByRole('radio', { name, exact: true })
  await choose(/^Dense VAE/)
  await expect(page).toHaveURL(/family=vae/)
  await expect(chosen('Ring of eight groups')).toBeChecked()
  await choose(/^Conv VAE.*Needs images: brings the MNIST digits/)
  await expect(chosen('MNIST digits')).toBeChecked()
})

test('nothing on the page speaks of digits or images where the data are points', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=32&depth=1&latentDim=2')
  await ganvas.train(30)
  // What may: the data and the families to choose from.
  const foreign = async () =>
    /(?<!MNIST |stacked )\b(digits?|images?|pixels?)\b/i.exec(
      (await page.locator('body').innerText()).replaceAll('Pixel by pixel', ''),
    )
  expect(await foreign()).toBeNull()
  await ganvas.openTab('Measures')
  expect(await foreign()).toBeNull()
  for (const tool of ['Sliders', 'Map', 'Walk', 'Arithmetic', 'Sampling']) {
    await ganvas.openTool(tool)
    await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible()
    expect(await foreign(), tool).toBeNull()
  }
  await expect(page.getByRole('radio', { name: 'Your own digit' })).toHaveCount(0)
})

test('what becomes of the map stands beside it, as large as it is', async ({ page, ganvas }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await ganvas.open('family=gan&dataset=ring8&width=32&depth=1&latentDim=2')
  await ganvas.train(3)
  await ganvas.openTool('Map')
  const plane = await boxOf(page.getByRole('img', { name: /^What becomes of a square grid/ }))
  const map = await boxOf(page.getByRole('application', { name: 'Map of the latent space' }))
  expect(Math.abs(plane.width - map.width)).toBeLessThanOrEqual(1)
  expect(Math.abs(plane.y - map.y)).toBeLessThanOrEqual(1)
  expect(plane.width).toBeGreaterThan(280)
})

test('a convolutional network is offered for images alone', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&dataset=moons&width=32')
  await page.getByRole('combobox', { name: 'Network' }).click()
  await expect(page.getByRole('option', { name: /^Convolutional/ })).toBeDisabled()
})
