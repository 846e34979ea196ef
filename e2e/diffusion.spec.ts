/** A model that leads noise to data: its way there step by step, and the family beside the others. */
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'

test('shows the points on their way from noise, and where the network sends them', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(
    'preset=flow-ring&width=16&depth=1&samplerSteps=5&layers=real,generated,ways,field&view=simple',
  )
  await ganvas.play.click()
  await ganvas.reach(30)
  await ganvas.pauseRun()
  await expect(page.getByText(/^The ways of some points .* in 5 steps\.$/)).toBeVisible()
  await expect(page.getByText(/, 100% of the way from noise\./)).toBeVisible()
  const way = ganvas.slider('Noise to data')
  await way.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(way).toHaveAttribute('aria-valuetext', '80%')
  await page.keyboard.press('Home')
  await expect(way).toHaveAttribute('aria-valuetext', '0%')
  await expect(page.getByText(/, 0% of the way from noise\./)).toBeVisible()
  // What the column has scrolled half away would count as too small.
  await page.getByRole('button', { name: 'Zoom in' }).focus()
  expect(await wcagFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Inside the model' }).click()
  await page.getByRole('button', { name: 'Next part' }).click()
  await expect(page.getByText(/Noise is mixed into real points/)).toBeVisible()
})

test('brings points of the plane along, where digits were chosen', async ({ page, ganvas }) => {
  await ganvas.open('family=gan&view=simple')
  await page.getByRole('radio', { name: 'Diffusion' }).check({ force: true })
  await expect(page).toHaveURL(/family=diffusion/)
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
})
