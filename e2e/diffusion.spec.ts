/** A model that leads noise to data: its way there step by step, and the family beside the others. */
import { Exercise, measureQuality } from './fixtures/exercise.ts'
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
  await page.getByRole('radio', { name: 'Diffusion', exact: true }).check({ force: true })
  await expect(page).toHaveURL(/family=diffusion/)
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
})

test('draws a ring in one step, then in several, as the exercise asks', async ({
  page,
  ganvas,
}) => {
  const exercise = new Exercise(page, ganvas)
  await exercise.begin(
    'From noise to data, in one step or in many',
    'Near the middle of all of them',
  )
  await ganvas.play.click()
  await ganvas.reach(1600)
  await ganvas.pauseRun()
  await measureQuality(page)
  await exercise.reaches(1)
  await ganvas.type(ganvas.field('Steps to draw'), '12')
  await measureQuality(page)
  await exercise.reaches(2)
  await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
  await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
})

test('shows digits on their way from noise, in strips', async ({ page, ganvas }) => {
  await ganvas.open('preset=latent-flow&width=16&depth=1&samplerSteps=5&view=simple')
  await ganvas.play.click()
  await ganvas.reach(30)
  await ganvas.pauseRun()
  await page.getByText('On the way', { exact: true }).click()
  await expect(page.getByRole('img', { name: /on their way from noise, at step/ })).toBeVisible()
  await expect(page.getByText(/how many percent of it they have come/)).toBeVisible()
  await page.getByRole('button', { name: 'Inside the model' }).click()
  await expect(page.getByText('16 numbers').first()).toBeVisible()
})
