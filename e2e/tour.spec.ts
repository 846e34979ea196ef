/** The guided tour, gone through by keyboard: it waits for the run, and ends with a slider under the reader's hand. */
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'

test('shows a newcomer how noise becomes digits, and hands over a slider', async ({
  page,
  ganvas,
}) => {
  test.setTimeout(240_000)
  await ganvas.open('family=vae&seed=1', '')
  const tour = page.getByRole('region', { name: 'Guided tour' })
  const says = tour.getByRole('status')
  await page.getByRole('button', { name: 'Show me' }).click()
  await expect(tour).toBeFocused()
  await expect(says).toHaveText(/^Noise\./)
  await ganvas.reach(2)
  await expect(ganvas.preset).toHaveText(/Conditional GAN, small/)

  // By itself, when the judge finds the first digits.
  await expect(says).toHaveText(/^Strokes\. /, { timeout: 90_000 })
  await page.keyboard.press('ArrowLeft')
  await expect(says).toHaveText(/^Noise\./)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(says).toHaveText(/who is ahead/)

  // It covers nothing that it speaks of, and takes no click.
  await ganvas.pauseRun()
  await expect(says).toHaveText(/The run stands still/)
  expect(await wcagFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)

  // From the help menu it goes on where it was left.
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Guided tour' }).click()
  await expect(says).toHaveText(/^(Strokes|These curves)/)
  await expect(says).toHaveText(/^Digits\. A judge/, { timeout: 150_000 })
  await tour.getByRole('button', { name: 'Next' }).click()
  await expect(says).toHaveText(/^Now drag this slider/)
  const slider = page.getByRole('slider', { name: /^Latent dimension/ }).first()
  await expect(slider).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(says).toHaveText(/^You walked/)
  await expect(slider).toBeFocused()
  await tour.getByRole('button', { name: 'Done' }).click()
  await expect(tour).toHaveCount(0)
})

test('asks before it ends a run, and is offered no more once declined', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&width=32&depth=1')
  await ganvas.play.click()
  await ganvas.reach(5)
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Guided tour' }).click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: /^Keep/ }).click()
  await expect(page.getByRole('region', { name: 'Guided tour' })).toHaveCount(0)
  await page.goto('about:blank')
  await ganvas.open('family=vae&width=32&depth=1&seed=2')
  await page.getByRole('button', { name: 'No tour, thank you' }).click()
  await page.goto('about:blank')
  await ganvas.open('family=vae&width=32&depth=1&seed=3')
  await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0)
})
