/** WCAG 2.2 AA as far as axe can tell, in every language, theme and width: the first view, and every setting beside a run. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { faultsInBothThemes } from './fixtures/wcag.ts'

const WIDTHS = [1440, 768, 360] as const

for (const lang of ['en', 'fr', 'it'] as const)
  test(`the page in "${lang}" passes in both themes at three widths`, async ({ page, ganvas }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`./?lang=${lang}#${SMALL_VAE}&backend=wasm`)
    const play = page.locator('[data-place=transport] button').nth(1)
    await expect(play).toBeEnabled()
    for (const view of ['first', 'all']) {
      if (view === 'all') {
        await page.keyboard.press('a')
        await play.click()
        await ganvas.reach(30)
        await play.click()
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(await faultsInBothThemes(page), `${view}, ${width} px`).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, `${view}, ${width} px: nothing beside the page`).toBeLessThanOrEqual(width)
      }
    }
  })
