/** What a run leaves can be taken home, and a run that was saved as a file goes on from it. */
import { readGif } from '../src/film/testGif.ts'
import { SMALL_VAE, written } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import { saved } from './fixtures/saved.ts'
import type { Page } from '@playwright/test'

/** Hands a file to the page as if it was pasted. */
const paste = (page: Page, name: string, bytes: Buffer): Promise<void> =>
  page.evaluate(
    ([called, values]) => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([Uint8Array.from(values)], called))
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    },
    [name, [...bytes]] as const,
  )

test('a run that was saved as a file is opened, refused when it is cut short, and pasted', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(5)
  const step = await ganvas.step()
  const picture = await fingerprint(ganvas.samples)
  const [name, bytes] = await saved(page, () => page.keyboard.press('Control+s'))
  expect(name).toMatch(new RegExp(`-step-${step}\\.ganvas$`))

  await page.reload()
  await expect(ganvas.status).toHaveText(/^Ready to train/)
  const picker = page.getByLabel('Open a run file')
  await picker.setInputFiles({ name, mimeType: '', buffer: bytes })
  await ganvas.restAt(step)
  expect(await fingerprint(ganvas.samples)).toBe(picture)
  await ganvas.oneStep.click()
  await ganvas.restAt(step + 1)

  await picker.setInputFiles({ name, mimeType: '', buffer: bytes.subarray(0, 2000) })
  await expect(page.getByText(`“${name}” was not opened.`)).toBeVisible()
  await expect(ganvas.counter).toHaveText(written(step + 1))
  await page.getByRole('button', { name: 'Close', exact: true }).first().click()

  await paste(page, name, bytes)
  await page.getByRole('dialog').getByRole('button', { name: 'Open the run' }).click()
  await ganvas.restAt(step)
  expect(await fingerprint(ganvas.samples)).toBe(picture)
})

test('curves, a picture, the replay, the model and a report are taken home', async ({
  page,
  ganvas,
}) => {
  await ganvas.open(SMALL_VAE)
  await ganvas.train(5)
  const press = (label: string | RegExp) => () =>
    page.getByRole('button', { name: label }).first().click()
  const choose = (item: RegExp) => async () => {
    await page.getByRole('button', { name: 'Run file', exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  const [curves, table] = await saved(page, press('Save the curves as CSV'))
  expect(curves).toMatch(/\.csv$/)
  expect(table.toString().split('\r\n')[0]).toMatch(/^step,/)
  expect(table.toString()).toContain(`\r\n${await ganvas.step()},`)

  const [sheet, png] = await saved(page, press(/^Save as PNG/))
  expect(sheet).toMatch(/\.png$/)
  expect(png.subarray(1, 4).toString()).toBe('PNG')

  await page.getByRole('button', { name: 'Save the replay as a film' }).click()
  const [replay, film] = await saved(page, press('GIF'))
  expect(replay).toMatch(/-replay-step\d+\.gif$/)
  expect(readGif(film)).toMatchObject({ width: 462, height: 490, loops: 0 })
  await page.keyboard.press('Escape')

  const [model] = await saved(page, choose(/^Save the model alone/))
  expect(model).toMatch(/\.safetensors$/)

  const [report, html] = await saved(page, choose(/^Save a report/))
  expect(report).toMatch(/\.html$/)
  expect(html.toString()).not.toMatch(/<script|https?:\/\/(?!localhost|www\.w3\.org)/)
  const elsewhere = await page.context().newPage()
  await elsewhere.setContent(html.toString())
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(elsewhere.getByRole('img').first()).toBeVisible()
})
