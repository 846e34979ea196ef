/** More runs than one: seeds and values of a setting, and the run files of a class. */
import { readFile } from 'node:fs/promises'
import { SMALL_VAE } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'
import type { Page } from '@playwright/test'

const TINY = `${SMALL_VAE}&images=200&batchSize=16&dataset=moons`

async function openFromRuns(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Runs', exact: true }).click()
  await page.getByRole('dialog', { name: 'Runs' }).getByRole('button', { name }).click()
}

test('one experiment is tried with three seeds, and with values of a setting', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(TINY)
  await openFromRuns(page, 'Try more than once')
  const dialog = page.getByRole('dialog', { name: 'Try more than once' })
  await dialog.getByRole('combobox', { name: 'Runs' }).click()
  await page.getByRole('option', { name: '3' }).click()
  await ganvas.type(dialog.getByRole('textbox', { name: 'Steps of each' }), '20')
  await expect(dialog.getByText(/^3 runs of 20 steps, 60 in all/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click()
  const cards = dialog.getByRole('listitem').filter({ has: page.getByRole('heading') })
  await expect(cards).toHaveCount(3, { timeout: 60_000 })
  await expect(cards.nth(2)).toContainText('9')
  await expect(dialog.getByRole('img', { name: /mean/ })).toBeVisible()
  expect(await wcagFaults(page, { within: '[role=dialog]' })).toEqual([])

  await dialog.getByText('One setting', { exact: true }).click()
  await dialog.getByRole('button', { name: 'One fewer' }).click()
  await dialog.getByRole('button', { name: 'One fewer' }).click()
  await dialog.getByRole('button', { name: 'Begin again' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await expect(cards).toHaveCount(2, { timeout: 60_000 })

  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save what was measured of all as CSV' }).click()
  const table = await readFile(await (await saved).path(), 'utf8')
  expect(table.split('\r\n').filter(Boolean)).toHaveLength(3)

  await cards.last().getByRole('button', { name: /^Open/ }).click()
  await ganvas.restAt(20)
})

test('run files are shown together, bad ones are named, and one is opened', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(TINY)
  const files: { name: string; mimeType: string; buffer: Buffer }[] = []
  for (const steps of [3, 6]) {
    await ganvas.train(steps)
    const download = page.waitForEvent('download')
    await page.keyboard.press('ControlOrMeta+s')
    const buffer = await readFile(await (await download).path())
    files.push({ name: `student ${steps}.ganvas`, mimeType: 'application/octet-stream', buffer })
  }
  const step = await ganvas.step()
  files.push({ name: 'homework.ganvas', mimeType: '', buffer: Buffer.from('no run at all') })
  await openFromRuns(page, 'The runs of a class')
  const dialog = page.getByRole('dialog', { name: 'The runs of a class' })
  await dialog.locator('input[type=file]').setInputFiles(files)
  await expect(dialog.getByRole('heading', { name: '2 runs' })).toBeVisible()
  await expect(dialog.getByRole('alert')).toContainText('homework.ganvas')
  expect(await wcagFaults(page, { within: '[role=dialog]' })).toEqual([])

  await dialog.getByRole('combobox', { name: 'Sorted by' }).click()
  await page.getByRole('option', { name: 'steps, most first' }).click()
  const cards = dialog.getByRole('listitem').filter({ has: page.getByRole('button') })
  await expect(cards.first()).toContainText('student 6')
  await cards.first().getByRole('button', { name: /^Open/ }).click()
  await expect.poll(() => ganvas.step()).toBe(step)
})
