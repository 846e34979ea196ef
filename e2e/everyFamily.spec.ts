/** Every family that can learn the data, each for the same time, side by side. */
import { readFile } from 'node:fs/promises'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'
import type { Page } from '@playwright/test'

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Runs', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Runs' })
    .getByRole('button', { name: 'Same data, every family' })
    .click()
  return page.getByRole('dialog', { name: 'Same data, every family' })
}

test('every family learns the same points for a second; what there is stays when it is stopped and the page is left', async ({
  page,
  ganvas,
}) => {
  // As a visitor has it, who chose no backend.
  await ganvas.open(`${SMALL_VAE}&images=200&dataset=moons&backend=auto`)
  const dialog = await open(page)
  await ganvas.type(dialog.getByRole('textbox', { name: 'Seconds for each' }), '1')
  await expect(dialog.getByText(/for 0:01 each: 0:0\d of training in all/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  const heads = dialog.getByRole('columnheader').filter({ has: page.getByRole('img') })
  await expect(heads.first()).toContainText('Settings of “GAN on the ring”')
  await dialog.getByRole('button', { name: 'Stop here' }).click()
  await expect(dialog.getByText(/It was stopped after \d of \d families/)).toBeVisible()
  const made = await heads.count()
  expect(await wcagFaults(page, { within: '[role=dialog]' })).toEqual([])

  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the table as CSV' }).click()
  const table = await readFile(await (await saved).path(), 'utf8')
  expect(table.split('\r\n').filter(Boolean)).toHaveLength(made + 1)
  expect(table).toMatch(
    /^family,steps,verdict(,nats)?,frechet,precision,recall,coverage,images,drawing/,
  )

  await page.reload()
  const again = await open(page)
  await expect(again.getByRole('columnheader').filter({ has: page.getByRole('img') })).toHaveCount(
    made,
  )
  await again.getByRole('button', { name: /^Open/ }).first().click()
  await expect.poll(() => ganvas.step()).toBeGreaterThan(0)
})
