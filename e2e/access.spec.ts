/** The page for those who read it with other means: no fault that axe knows of, in any state, theme or size. */
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, LONG, test } from './fixtures/journey.ts'
import { faultsInBothThemes } from './fixtures/wcag.ts'
import type { Page } from '@playwright/test'

const SIZES = [
  { viewport: { width: 1440, height: 900 }, details: LONG },
  { viewport: { width: 360, height: 740 }, details: {} },
] as const

/**
 * The faults of the page as it stands.
 *
 * axe remembers what it found hidden, so a control that appears while it reads counts as one
 * without a name: what a second reading no longer finds was of no state that anybody meets.
 */
async function faults(page: Page): Promise<readonly string[]> {
  const first = await faultsInBothThemes(page)
  if (first.length === 0) return first
  const second = new Set(await faultsInBothThemes(page))
  return first.filter((fault) => second.has(fault))
}

for (const { viewport, details } of SIZES)
  test(
    `is accessible at ${viewport.width} px in both themes`,
    details,
    async ({ page, ganvas }) => {
      test.setTimeout(360_000)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await ganvas.open(`${SMALL_VAE}&colour=red`)
      expect(await faults(page), 'idle').toEqual([])

      await ganvas.play.click()
      await ganvas.reach(5)
      await expect(page.getByRole('button', { name: 'Live', exact: true })).toBeVisible()
      expect(await faults(page), 'running').toEqual([])

      await ganvas.reach(30)
      await ganvas.openTab('Measures')
      await expect(page.getByRole('img', { name: /share/i }).first()).toBeVisible()
      expect(await faults(page), 'measures').toEqual([])

      await ganvas.openTool('Sliders')
      await expect(ganvas.slider('Latent dimension 1')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Sort by influence' })).toBeEnabled()
      await ganvas.unfold('Model in detail')
      await ganvas.type(ganvas.field('Depth'), '2')
      await expect(ganvas.pending).toBeVisible()
      expect(await faults(page), 'latent space, with a change that waits').toEqual([])

      for (const tool of ['Map', 'Walk', 'Arithmetic', 'Your own digit', 'Sampling']) {
        await page.getByRole('radio', { name: tool, exact: true }).check()
        await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible()
        expect(await faults(page), tool).toEqual([])
      }

      await ganvas.field('Depth').blur()
      await page.keyboard.press('r')
      await expect(page.getByRole('button', { name: 'Undo the restart' })).toBeVisible()
      expect(await faults(page), 'a restart that can be undone').toEqual([])
      await ganvas.reach(1)
      await ganvas.preset.click()
      await page.getByRole('menuitem', { name: /^Dense GAN/ }).click()
      await expect(page.getByRole('dialog', { name: 'Another model?' })).toBeVisible()
      expect(await faults(page), 'another model').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()

      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
      expect(await faults(page), 'list of keys').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Runs', exact: true }).click()
      await expect(page.getByRole('button', { name: /^More about/ }).first()).toBeVisible()
      expect(await faults(page), 'list of runs').toEqual([])
    },
  )
