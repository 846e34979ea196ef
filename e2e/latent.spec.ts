/** Walking through the latent space of what has been trained. */
import { boxOf, SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Ganvas } from './fixtures/ganvas.ts'
import type { Locator } from '@playwright/test'

const decoded = ({ page }: Ganvas): Locator =>
  page.getByRole('img', { name: 'Image that the latent vector decodes to' })

/** Waits until a picture is another than `before`. */
const changes = async (picture: Locator, before: string): Promise<void> =>
  expect.poll(() => fingerprint(picture)).not.toBe(before)

/** Waits until something is to be seen that stays the same for three looks in a row. */
async function settled(picture: Locator): Promise<string> {
  const seen: string[] = []
  await expect
    .poll(async () => {
      seen.push(await fingerprint(picture))
      const [last, ...others] = seen.slice(-3)
      return last !== '' && others.length === 2 && others.every((other) => other === last)
    })
    .toBe(true)
  return seen.at(-1) ?? ''
}

test('says what to do before there is a model', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.openTab('Latent space')
  await expect(page.getByRole('tabpanel')).toContainText('Press “Play” or “One step” first')
})

test('a slider decodes while it is dragged', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await ganvas.openTool('Sliders')
  const slider = ganvas.slider('Latent dimension 1')
  const before = await settled(decoded(ganvas))
  await slider.scrollIntoViewIfNeeded()
  const box = await boxOf(slider)
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, middle, { steps: 4 })
  await changes(decoded(ganvas), before)
  const halfway = await settled(decoded(ganvas))
  await page.mouse.move(box.x + box.width * 0.95, middle, { steps: 4 })
  await changes(decoded(ganvas), halfway)
  await page.mouse.up()
  await expect(page.getByRole('textbox', { name: 'Value of latent dimension 1' })).toHaveValue(
    /^2\.\d/,
  )
})

test('values can be typed, drawn at random and set back to zero', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(20)
  await ganvas.openTool('Sliders')
  const field = page.getByRole('textbox', { name: 'Value of latent dimension 2' })
  const zero = await settled(decoded(ganvas))
  await ganvas.type(field, '-1.5')
  await expect(ganvas.slider('Latent dimension 2')).toHaveAttribute('aria-valuetext', '-1.5')
  await changes(decoded(ganvas), zero)
  await page.getByRole('button', { name: 'Randomise' }).click()
  await expect(field).not.toHaveValue('-1.5')
  await page.getByRole('button', { name: 'Reset to zero' }).click()
  await expect(field).toHaveValue('0')
  await expect.poll(() => fingerprint(decoded(ganvas))).toBe(zero)
})

test('a locked dimension stays where it is', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(3)
  await ganvas.openTool('Sliders')
  const [first, second] = [1, 2].map((number) =>
    page.getByRole('textbox', { name: `Value of latent dimension ${number}` }),
  ) as [Locator, Locator]
  await ganvas.type(first, '1.25')
  await page.getByRole('button', { name: 'Lock latent dimension 1' }).click()
  await page.getByRole('button', { name: 'Randomise' }).click()
  await expect(second).not.toHaveValue('0')
  await expect(first).toHaveValue('1.25')
  await page.getByRole('button', { name: 'Reset to zero' }).click()
  await expect(second).toHaveValue('0')
  await expect(first).toHaveValue('1.25')
})

test('each slider says what its dimension carries, and shows what it does', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&width=32&depth=1&latentDim=6&seed=7')
  await ganvas.train(20)
  await ganvas.openTool('Sliders')
  await expect(page.getByText(/^\d+\.\d\d nats$|^no information$/)).toHaveCount(6)
  const strip = page.getByRole('tabpanel').locator('[aria-hidden=true] > canvas').first()
  const before = await settled(strip)
  const [first, second] = await page.getByRole('tabpanel').getByRole('slider').all()
  const box = await boxOf(strip)
  await strip.click({ position: { x: box.width * 0.95, y: box.height / 2 } })
  await expect(first as Locator).toHaveAttribute('aria-valuetext', '3')
  // Its own strip shows the whole range as before; that of another dimension begins elsewhere, and changes this one.
  expect(await settled(strip)).toBe(before)
  await (second as Locator).press('ArrowRight')
  await changes(strip, before)
})

for (const width of [360, 768, 1366, 1440, 1920])
  test(`film strips leave what stands beside them to be read, ${width} pixels wide`, async ({
    page,
    ganvas,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await ganvas.open('family=vae&width=32&depth=1&latentDim=6&seed=7')
    await ganvas.train(10)
    await ganvas.openTool('Sliders')
    const amount = page.getByText(/^\d+\.\d\d nats$|^no information$/).first()
    await expect(amount).toBeVisible()
    const strip = await boxOf(
      page.getByRole('tabpanel').locator('[aria-hidden=true] > canvas').first(),
    )
    const words = await boxOf(amount)
    const isBeside = strip.x + strip.width <= words.x || words.y + words.height <= strip.y
    expect(isBeside, 'strip and words apart').toBe(true)
    const stage = await boxOf(page.getByRole('tabpanel'))
    expect(strip.x).toBeGreaterThanOrEqual(stage.x)
    expect(strip.x + strip.width).toBeLessThanOrEqual(stage.x + stage.width)
  })

test('a space of many dimensions shows ten sliders, and the others on demand', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=gan&width=32&depth=1&latentDim=12')
  await ganvas.train(3)
  await ganvas.openTool('Sliders')
  const sliders = page.getByRole('slider', { name: /^Latent dimension \d+$/ })
  await expect(sliders).toHaveCount(10)
  await page.getByRole('button', { name: 'Show 2 more dimensions' }).click()
  await expect(sliders).toHaveCount(12)
  const before = await settled(decoded(ganvas))
  await ganvas.slider('Latent dimension 12').press('ArrowRight')
  await changes(decoded(ganvas), before)
})

test('the place is kept while another tab is looked at', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(3)
  await ganvas.openTool('Sliders')
  const field = page.getByRole('textbox', { name: 'Value of latent dimension 1' })
  await ganvas.type(field, '1.25')
  await ganvas.openTab('Samples')
  await ganvas.openTab('Latent space')
  await expect(field).toHaveValue('1.25')
})
