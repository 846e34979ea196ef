/** Asking a class-conditional model for a digit. */
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'

const CONDITIONAL_VAE = 'family=vae&conditional=true&width=32&depth=1&latentDim=2&seed=7'

test('a digit is asked for, and its style stays while the digit changes', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(CONDITIONAL_VAE)
  await ganvas.train(60)
  await ganvas.openTool('Sliders')
  const digits = page.getByRole('radiogroup', { name: 'Draw me a' })
  const decoded = page.getByRole('img', { name: 'Image that the latent vector decodes to' })
  const style = page.getByRole('textbox', { name: 'Value of latent dimension 1' })
  await ganvas.type(style, '0.5')
  await expect(digits.getByRole('radio')).toHaveCount(10)
  const pictures = new Set<string>()
  for (const digit of ['7', '0', '1']) {
    await digits.getByRole('radio', { name: digit }).check()
    await expect
      .poll(async () => {
        const picture = await fingerprint(decoded)
        return picture !== '' && !pictures.has(picture)
      })
      .toBe(true)
    pictures.add(await fingerprint(decoded))
    await expect(style).toHaveValue('0.5')
  }

  await digits.getByRole('radio', { name: '1' }).press('ArrowRight')
  await expect(digits.getByRole('radio', { name: '2' })).toBeChecked()
  await expect.poll(async () => pictures.has(await fingerprint(decoded))).toBe(false)
})

test('a model that is told no class has no digits to ask for', async ({ page, ganvas }) => {
  await ganvas.open('family=vae&width=32&depth=1&latentDim=2&seed=7')
  await ganvas.train(3)
  await ganvas.openTool('Sliders')
  await expect(ganvas.slider('Latent dimension 1')).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'Draw me a' })).toHaveCount(0)
})
