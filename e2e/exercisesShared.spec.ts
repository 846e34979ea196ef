/** What passes between instructors and learners: exercises in links, and sheets that are handed in. */
import { readFile } from 'node:fs/promises'
import { linkedText } from '../src/exercises/link.ts'
import { sheetHtml } from '../src/exercises/sheet.ts'
import { expect, test } from './fixtures/journey.ts'
import { wcagFaults } from './fixtures/wcag.ts'
import type { Locator, Page } from '@playwright/test'

const OWN = `---
title: Five steps
question: How long do five steps take?
minutes: 1
start: '#family=vae&width=32&depth=1'
predict: { ask: How long?, options: [A moment, A minute] }
steps:
  - text: Press [[transport.play]].
    goal: { text: Five steps, all: [{ fact: step, above: 4 }] }
---
They took a moment.
`

const card = (page: Page): Locator => page.getByRole('region', { name: 'Exercise', exact: true })

test.describe('an exercise in a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('is opened, gone through, and passed on', async ({ page, ganvas }) => {
    const data = linkedText(OWN) ?? ''
    // An older link has it in the query, which hosts see.
    await ganvas.open('family=gan', `?exercise=${data}`)
    expect(new URL(page.url()).search).toBe('')
    await expect(card(page)).toContainText('somebody’s own')
    await card(page).getByRole('radio', { name: 'A moment' }).check()
    await card(page).getByRole('button', { name: 'Set the page up for it' }).click()
    await ganvas.play.click()
    await expect(card(page)).toContainText('They took a moment.')
    await ganvas.pauseRun()
    await card(page).getByRole('button', { name: 'More about this exercise' }).click()
    await page.getByRole('menuitem', { name: 'Copy a link to this exercise' }).click()
    await expect(card(page).getByText('The link is copied.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied)).toMatchObject({ search: '', hash: `#exercise=${data}` })

    await page.getByRole('button', { name: 'Share a link to this page' }).click()
    const shared = page.getByRole('textbox', { name: 'Link', exact: true })
    await expect(shared).toHaveValue(new RegExp(`[#&]exercise=${data}`))
    await page.getByRole('switch', { name: 'The exercise that is open' }).uncheck({ force: true })
    await expect(shared).not.toHaveValue(/exercise=/)
  })

  test('is opened in a page that is there already', async ({ page, ganvas }) => {
    await ganvas.open('family=gan')
    await page.evaluate((hash) => location.assign(hash), `#exercise=${linkedText(OWN)}`)
    await expect(card(page)).toContainText('How long do five steps take?')
    await page.evaluate((hash) => location.assign(hash), '#exercise=first-gan')
    await expect(card(page)).toContainText('Your first GAN')
  })

  test('that was cut is told to be damaged, and the page is there', async ({ page, ganvas }) => {
    await ganvas.open(`family=gan&exercise=${linkedText(OWN)?.slice(0, 60)}`)
    await expect(card(page).getByRole('alert')).toContainText('The link is damaged')
    await card(page).getByRole('button', { name: 'Put the exercise aside' }).click()
    await expect(card(page)).toHaveCount(0)
  })
})

/** A sheet with one goal, reached or not. */
const sheetOf = (name: string, step: number): string =>
  sheetHtml(
    {
      ...({ format: 'ganvas-sheet', version: 1, exercise: 'five', title: 'Five steps' } as const),
      ...{ name, question: 'How long?', predicted: 'A moment', answer: null, begun: 0 },
      goals: [
        {
          goal: { text: 'Five steps', all: [{ fact: 'step', above: 4 }] },
          hints: 1,
          evidence: {
            ...{ facts: { step }, step, images: 64 * step, seconds: 1, at: 60_000 },
            ...{ experiment: '#family=vae', picture: null, curves: [] },
          },
        },
      ],
    },
    { lang: 'en', heading: 'Five steps', code: 'Code', facts: [], goals: ['Reached'], note: '' },
  )

test('a class of sheets is looked at, and saved as a table', async ({ page, ganvas }) => {
  await ganvas.open('family=gan')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Check sheets' }).click()
  const texts = {
    'grace.html': sheetOf('Grace', 5),
    'ada.html': sheetOf('Ada', 3),
    'eve.html': sheetOf('Eve', 9).replaceAll('"step":9', '"step":99'),
    'notes.html': '<p>Notes',
  }
  const files = Object.entries(texts).map(([name, text]) => ({
    ...{ name, mimeType: 'text/html', buffer: Buffer.from(text) },
  }))
  const dialog = page.getByRole('dialog', { name: 'Check sheets' })
  await dialog.getByLabel('Choose files…', { exact: true }).first().setInputFiles(files)
  await expect(dialog.getByText('4 files: 2 as they were written.')).toBeVisible()
  const rows = dialog.getByRole('row')
  await expect(rows.nth(1)).toContainText(/ada\.htmlAda.*0 of 1.*As it was written/)
  await expect(rows.nth(2)).toContainText(/Eve.*Changed by hand/)
  await expect(rows.nth(3)).toContainText(/Grace.*1 of 1.*As it was written/)
  await expect(rows.nth(4)).toContainText('No sheet, or only a part of one')
  expect(await wcagFaults(page, { within: '[role=dialog] table' })).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the table as CSV' }).click(),
  ])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(5)
  await dialog.getByRole('button', { name: 'Clear the table' }).click()
  await expect(dialog.getByRole('table')).toHaveCount(0)
})
