/** The page for those who read it with other means: no serious fault that axe knows of, in any state, look or size. */
import { AxeBuilder } from '@axe-core/playwright'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const

/** The serious and critical faults of the page as it stands: place and account.
 *
 * axe remembers what it found hidden, so a control that appears while it reads counts as one
 * without a name: what a second reading no longer finds was of no state that anybody meets. */
async function faults(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const first = await read(page, rules)
  if (first.length === 0) return first
  const second = new Set(await read(page, rules))
  return first.filter((fault) => second.has(fault))
}

/** @param rules the only ones that are looked at; all when there is none. */
async function read(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
  if (rules.length > 0) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`))
}

for (const viewport of SIZES)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`is accessible at ${viewport.width} px in ${colorScheme} colours`, async ({
      page,
      ganvas,
    }) => {
      // All but the colours is the same in both.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : []
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await ganvas.open(`${SMALL_VAE}&colour=red`)
      expect(await faults(page, rules), 'idle').toEqual([])

      await ganvas.play.click()
      await ganvas.reach(5)
      await expect(page.getByRole('button', { name: 'Live', exact: true })).toBeVisible()
      expect(await faults(page, rules), 'running').toEqual([])

      await ganvas.reach(30)
      await ganvas.openTab('Measures')
      await expect(page.getByRole('img', { name: /share/i }).first()).toBeVisible()
      expect(await faults(page, rules), 'measures').toEqual([])

      await ganvas.openTool('Sliders')
      await expect(ganvas.slider('Latent dimension 1')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Sort by influence' })).toBeEnabled()
      await ganvas.unfold('Model in detail')
      await ganvas.type(ganvas.field('Depth'), '2')
      await expect(ganvas.pending).toBeVisible()
      expect(await faults(page, rules), 'latent space, with a change that waits').toEqual([])

      for (const tool of ['Map', 'Walk', 'Arithmetic', 'Your own digit', 'Sampling']) {
        await page.getByRole('radio', { name: tool, exact: true }).check()
        await expect(page.getByRole('tabpanel').getByRole('img').first()).toBeVisible()
        expect(await faults(page, rules), tool).toEqual([])
      }

      await ganvas.field('Depth').blur()
      await page.keyboard.press('r')
      await expect(page.getByRole('button', { name: 'Undo the restart' })).toBeVisible()
      expect(await faults(page, rules), 'a restart that can be undone').toEqual([])
      await ganvas.reach(1)
      await ganvas.preset.click()
      await page.getByRole('menuitem', { name: /^Dense GAN/ }).click()
      await expect(page.getByRole('dialog', { name: 'Another model?' })).toBeVisible()
      expect(await faults(page, rules), 'another model').toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()

      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
      expect(await faults(page, rules), 'list of keys').toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Runs', exact: true }).click()
      await expect(page.getByRole('button', { name: /^More about/ }).first()).toBeVisible()
      expect(await faults(page, rules), 'list of runs').toEqual([])
    })
