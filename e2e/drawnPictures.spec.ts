/** Pictures that the reader draws: two classes of ten, with variants, and a model that is trained on them. */
import { expect, test } from './fixtures/journey.ts'
import { boxOf } from './fixtures/ganvas.ts'
import type { Locator, Page } from '@playwright/test'

const EACH = 10

type Point = readonly [number, number]

/** Draws one line through points of the unit square. */
async function stroke(page: Page, pad: Locator, points: readonly Point[]): Promise<void> {
  const { x, y, width, height } = await boxOf(pad)
  const [first, ...rest] = points.map(([u, v]) => [x + u * width, y + v * height] as const)
  await page.mouse.move(...(first as Point))
  await page.mouse.down()
  for (const point of rest) await page.mouse.move(...point)
  await page.mouse.up()
}

/** No two alike: the nth is a little larger and further to the right. */
const rings = (n: number): Point[][] => {
  const [radius, middle] = [0.2 + 0.01 * n, 0.45 + 0.01 * n]
  return [
    Array.from({ length: 17 }, (_, i): Point => {
      const angle = (i / 16) * 2 * Math.PI
      return [middle + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)]
    }),
  ]
}
const crosses = (n: number): Point[][] => {
  const [low, high] = [0.25 - 0.01 * n, 0.7 + 0.01 * n]
  return [
    [
      [low, low],
      [high, high],
    ],
    [
      [high, low],
      [low, high],
    ],
  ]
}

test('twenty drawn pictures of two classes, with variants, can be trained on', async ({
  page,
  ganvas,
}) => {
  await ganvas.open('family=vae&width=32&depth=1&latentDim=2&conditional=true')
  await page.getByRole('button', { name: 'Your own…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your own data' })
  await dialog.getByRole('button', { name: 'Draw pictures' }).click()
  const button = (name: string): Locator => dialog.getByRole('button', { name, exact: true })
  const pad = dialog.getByRole('application')
  await button('Use classes').click()
  for (const [name, shapes] of [
    ['Rings', rings],
    ['Crosses', crosses],
  ] as const) {
    if (name === 'Crosses') await button('Add a class').click()
    const field = dialog.getByRole('textbox', { name: 'Name of this class' })
    await field.fill(name)
    await field.press('Enter')
    for (let n = 0; n < EACH; n++) {
      for (const points of shapes(n)) await stroke(page, pad, points)
      await button('Add picture').click()
    }
  }
  await button('Preview').click()
  await expect(dialog.getByText('20 images')).toBeVisible()
  await expect(dialog.getByText('30 variants of each picture: 620 pictures in all.')).toBeVisible()
  await button('Use these data').click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('radio', { name: 'My drawings' })).toBeChecked()
  // Four of the twenty are held out, with all their variants.
  await expect(page.getByText('496', { exact: true })).toBeVisible()
  await ganvas.train(20)
  await page.getByText('change the mix').click()
  await expect(page.getByRole('button', { name: 'Use class Crosses' })).toBeVisible()
})
