/** A model that draws pixel by pixel: what surprises it, and how it goes on from a part of a digit. */
import { expect, test } from './fixtures/journey.ts'
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
