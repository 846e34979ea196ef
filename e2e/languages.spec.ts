/** English, French and Italian: asked for by the address, or chosen during a run. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'

const SPEECHES = [
  {
    lang: 'fr',
    play: 'Lancer',
    data: 'Données',
    count: '60\u202f000',
    ready: 'Prêt à entraîner sur cet ordinateur. Appuyez sur Lancer.',
  },
  {
    lang: 'it',
    play: 'Avvia',
    data: 'Dati',
    count: '60.000',
    ready: 'Pronto ad addestrare su questo computer. Premi Avvia.',
  },
] as const

for (const { lang, play, data, count, ready } of SPEECHES)
  test(`?lang=${lang} gives words and numbers of that language`, async ({ page }) => {
    await page.goto(`./?lang=${lang}#${SMALL_VAE}&backend=wasm`)
    await expect(page.getByText(ready)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('button', { name: play, exact: true })).toBeEnabled()
    const shown = page.getByRole('region', { name: data, exact: true }).getByRole('strong')
    await expect.poll(() => shown.textContent()).toBe(count)
  })

test('the language changes while the run goes on, and is remembered', async ({ page, ganvas }) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.play.click()
  await ganvas.reach(10)
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitem', { name: 'Français' }).click()
  await expect(page.getByRole('button', { name: 'Langue : Français' })).toBeVisible()
  await expect(page.getByText('Entraînement en cours sur cet ordinateur.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  const step = await ganvas.step()
  expect(step).toBeGreaterThanOrEqual(10)
  await ganvas.reach(step + 10)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Lancer' })).toBeEnabled()
})
