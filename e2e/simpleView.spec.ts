/** The first view and the whole page: what the one adds to the other moves nothing, is remembered, and is in the link. */
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

/** Where everything stands that the simple view shows: the settings, the parts of the header, the results. */
const places = (page: Page): Promise<Readonly<Record<string, readonly number[]>>> =>
  page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll('[data-setting], header button, main h2, main h3, [role=tab]'),
    ]
    const named = parts.map((part) => {
      const { x, y, width } = part.getBoundingClientRect()
      const name = part.getAttribute('data-setting') ?? part.textContent
      return [name, [x, y + scrollY, width].map(Math.round)] as const
    })
    return Object.fromEntries(named)
  })

/** The settings that have a control on the page. */
const settings = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('[data-setting]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-setting')))

for (const { width, height, loadedApart } of [
  {
    width: 1440,
    height: 900,
    loadedApart: ['The whole error (negative ELBO)', 'Inside the model'],
  },
  { width: 768, height: 1024, loadedApart: ['The whole error (negative ELBO)'] },
])
  test(`all settings are a click away at ${width} px, and move nothing that stands`, async ({
    page,
    ganvas,
  }) => {
    await page.setViewportSize({ width, height })
    await ganvas.open('preset=vae-2d&view=simple')
    for (const name of loadedApart)
      await expect(page.getByRole('heading', { name, exact: true })).toBeAttached()
    const all = page.getByRole('button', { name: 'All settings' })
    const simple = await places(page)
    expect(await settings(page)).toEqual([
      'data.dataset',
      'data.mix',
      'data.images',
      'model.family',
      'model.latentDim',
      'model.conditional',
      'training.vae.learningRate',
      'training.beta',
    ])
    await all.click()
    await expect(page.getByRole('region', { name: 'Model in detail' })).toBeVisible()
    expect(await places(page)).toMatchObject(simple)
    await all.click()
    expect(await places(page)).toEqual(simple)
  })

test('a first visit is simple, says what hidden settings differ, and remembers the choice', async ({
  page,
  ganvas,
}) => {
  await page.goto('./#preset=gan-collapse')
  await expect(ganvas.status).toHaveText(/^Ready to train/)
  await expect(ganvas.backend).toBeHidden()
  await expect(page.getByText(/more settings differ from their defaults/)).toBeVisible()
  await page.getByRole('button', { name: 'show', exact: true }).click()
  await expect(ganvas.backend).toBeVisible()
  await page.goto('about:blank')
  await page.goto('./#preset=vae-2d')
  await expect(page.getByRole('region', { name: 'Training in detail' })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByRole('region', { name: 'Training in detail' })).toBeHidden()
  await page.goto('about:blank')
  await page.goto('./#preset=vae-2d&view=all')
  await expect(page.getByRole('region', { name: 'Training in detail' })).toBeVisible()
})
