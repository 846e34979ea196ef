/** A model that draws pixel by pixel: what surprises it, and how it goes on from a part of a digit. */
import { Exercise } from './fixtures/exercise.ts'
import { expect, LONG, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import { wcagFaults } from './fixtures/wcag.ts'

test('draws digits on from a part of each, pixel by pixel', async ({ page, ganvas }) => {
  await ganvas.open('family=autoregressive&width=32&tab=pixels&view=simple')
  await expect(page.getByText('There is no model yet: press Play.')).toBeVisible()
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(page.getByRole('img', { name: /nats per image\.$/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^What the model makes of a part/ })).toBeVisible()
  const drawn = ganvas.slider('Drawn')
  await expect(drawn).toHaveAttribute('aria-valuetext', '784 of 784')
  await drawn.focus()
  await page.keyboard.press('Home')
  await expect(drawn).toHaveAttribute('aria-valuetext', '392 of 784')
  await ganvas.slider('Given').focus()
  await page.keyboard.press('Home')
  await expect(drawn).toHaveAttribute('aria-valuetext', '0 of 784')
  await page.getByRole('radio', { name: 'Fast' }).check({ force: true })
  await page.getByRole('button', { name: 'Draw', exact: true }).click()
  await expect(drawn).toHaveAttribute('aria-valuetext', '784 of 784')
  await page.getByRole('button', { name: 'Other images' }).focus()
  expect(await wcagFaults(page)).toEqual([])
})

test('draws on from what the reader draws', async ({ page, ganvas }) => {
  await ganvas.open('family=autoregressive&width=32&tab=pixels&view=simple')
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await page.getByRole('radio', { name: 'Your drawing' }).check({ force: true })
  const completions = page.getByRole('img', { name: /^What the model makes of it/ })
  await expect(page.getByText('Draw the top of a digit')).toBeVisible()
  await expect(completions).toBeHidden()
  const pad = page.getByRole('application', { name: 'Drawing pad' })
  await pad.focus()
  for (const key of [' ', 'ArrowUp', 'ArrowUp', 'ArrowUp', ' ']) await page.keyboard.press(key)
  await expect(completions).toBeVisible()
  await expect(ganvas.slider('Drawn')).toHaveAttribute('aria-valuetext', '784 of 784')
  const before = await fingerprint(completions)
  await page.getByRole('button', { name: 'Other ways on' }).click()
  await expect.poll(() => fingerprint(completions)).not.toBe(before)
  expect(await wcagFaults(page)).toEqual([])
})

test(
  'gets the best loss by peeking, and the better drawings without',
  LONG,
  async ({ page, ganvas }) => {
    const exercise = new Exercise(page, ganvas)
    await exercise.begin('The best loss, and nothing to look at', 'what it draws is no digit')
    const measure = page.getByRole('button', { name: 'Measure on the test digits' })
    await ganvas.play.click()
    await ganvas.reach(900)
    await measure.click()
    await exercise.reaches(1)
    await exercise.card.getByRole('button', { name: 'Show me where' }).click()
    await page.getByRole('switch', { name: 'Masks' }).press('Space')
    await ganvas.pending.getByRole('button', { name: 'Restart' }).click()
    await ganvas.reach(600)
    await measure.click()
    await exercise.reaches(2)
    await expect(exercise.explanation.getByRole('img')).toHaveCount(2)
    await expect(exercise.card.getByText('As you predicted.')).toBeVisible()
  },
)
