/** WCAG 2.2 AA as far as axe can tell, in every language, theme and width: the first view, and every setting beside a run. */
import { AxeBuilder } from '@axe-core/playwright'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

const WIDTHS = [1440, 768, 360] as const
const THEMES = ['light', 'dark'] as const
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const failing = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  )
}

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
      for (const colorScheme of THEMES)
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await expect(page.locator('html')).toHaveAttribute(
            'data-mantine-color-scheme',
            colorScheme,
          )
          // Colours are there when the page has been painted in them.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
          )
          expect(await failing(page), `${view}, ${colorScheme}, ${width} px`).toEqual([])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(wide, `${view}, ${width} px: nothing beside the page`).toBeLessThanOrEqual(width)
        }
    }
  })
