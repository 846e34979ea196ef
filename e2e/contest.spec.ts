/** Real or generated?: ten rounds by keyboard and by hand, and why there is no game where there is none. */
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'

test('plays the discriminator, and says who was right about what', async ({ page, ganvas }) => {
  await ganvas.open('preset=gan-conditional-lite&seed=4&view=simple')
  await ganvas.play.click()
  await ganvas.reach(40)
  await ganvas.pauseRun()
  await page.getByRole('button', { name: 'Play the discriminator' }).click()
  const game = page.getByRole('dialog', { name: 'Real or generated?' })
  await expect(game).toContainText(/Round 1 of 10\. Is this picture real/)
  await expect(game).toContainText(/It is meant to be: \d/)
  await page.keyboard.press('r')
  await expect(game.getByRole('status')).toHaveText(
    /^Round 1 was (real|generated)\. You: (right|wrong)\. The discriminator: (right|wrong)\.$/,
  )
  await page.keyboard.press('ArrowRight')
  for (let round = 3; round <= 10; round++) {
    await expect(game).toContainText(`Round ${round} of 10`)
    await game.getByRole('button', { name: /^Generated/ }).click()
  }
  const outcome = game.getByRole('status')
  await expect(outcome).toHaveText(/You were right in \d+ of 10 rounds, the discriminator in \d+\./)
  await expect(game.getByRole('listitem')).toHaveCount(10)
  expect(await wcagFaults(page)).toEqual([])
  await game.getByRole('button', { name: 'Ten new rounds' }).click()
  await expect(game).toContainText('Round 1 of 10')
})

test('is offered only where there is a discriminator', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&width=32&depth=1&view=simple')
  await ganvas.oneStep.click()
  await ganvas.restAt(1)
  await expect(page.getByRole('button', { name: 'Play the discriminator' })).toHaveCount(0)
})
