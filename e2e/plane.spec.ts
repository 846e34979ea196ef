/** Points in the plane instead of digits. */
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

test('a link to the ring of eight Gaussians shows a scatter that trains', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&dataset=ring8&width=32&depth=1&latentDim=2')
  await expect(page.getByRole('region', { name: 'Data' })).toContainText('points in the plane')
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(ganvas.samples).toHaveAccessibleName(/^Generated and real points .* at step 1$/)
  const first = await fingerprint(ganvas.samples)
  await ganvas.train(30)
  expect(await fingerprint(ganvas.samples)).not.toBe(first)
  await ganvas.openTool('Sliders')
  await expect(page.getByText(/^x = -?\d\.\d\d, y = -?\d\.\d\d$/)).toBeVisible()
})

test('a convolutional network is offered for images alone', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&dataset=moons&width=32')
  await page.getByRole('combobox', { name: 'Network' }).click()
  await expect(page.getByRole('option', { name: /^Convolutional/ })).toBeDisabled()
})
