/** The page while a dense GAN trains as fast as it can. How smooth it is, `npm run bench -- --measure smoothness` says. */
import { expect, test } from './fixtures/journey.ts'

test('answers commands while it trains at full speed', async ({ ganvas }) => {
  await ganvas.open('preset=gan-dense')
  await ganvas.play.click()
  await ganvas.reach(3)
  const field = ganvas.field('Discriminator: Learning rate')
  const before = await field.inputValue()
  await ganvas.slider('Discriminator: Learning rate').press('ArrowRight')
  await expect(field).not.toHaveValue(before)
  // It went on meanwhile.
  await ganvas.reach((await ganvas.step()) + 3)
  await ganvas.pause.click()
  await expect(ganvas.status).toHaveText(/^Paused/)
})
