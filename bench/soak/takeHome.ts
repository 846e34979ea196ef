/** How a restless reader takes things home, brings them back, and comes back to a page that was closed. */
import { readFile } from 'node:fs/promises'
import { crossedSoFar } from './workerSpy.ts'
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Download, Locator } from '@playwright/test'
import type { Crossed } from './workerSpy.ts'

interface TakenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What the reader has in hand besides the page. */
export interface Hand {
  /** The run file that was saved last. */
  file: TakenFile | null
  /** What crossed the wall in the visits that a reload has ended. */
  readonly visits: Crossed[]
}

/** How long a film may take beside a training at full speed. */
const LONGEST_MS = 180_000

/** How long a button may take to be pressed: what was pressed before it may be just about to switch it off. */
const LONGEST_CLICK_MS = 10_000

/** Whether a button is there and can be pressed. */
const isReady = async (button: Locator): Promise<boolean> =>
  (await button.isVisible()) && (await button.isEnabled())

/** Presses the first of some buttons, if there is one to press, and it stays so until it is pressed. */
export async function press(buttons: Locator): Promise<boolean> {
  const button = buttons.first()
  if (!(await isReady(button))) return false
  try {
    await button.click({ timeout: LONGEST_CLICK_MS })
    return true
  } catch (error) {
    if (await isReady(button)) throw error
    return false
  }
}

/** Whether something is there within a moment: parts of the page are loaded when they are first opened. */
export const appears = (one: Locator): Promise<boolean> =>
  one
    .first()
    .waitFor({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    )

/** Takes a file that does not stay lying about. @throws when it is empty. */
async function take(download: Download): Promise<TakenFile> {
  const name = download.suggestedFilename()
  const bytes = await readFile(await download.path())
  await download.delete()
  if (bytes.length === 0) throw new Error(`${name} is empty`)
  return { name, bytes }
}

/** Saves something; `null` where it cannot be saved, or the page says why it was not. */
export async function save({ page }: Ganvas, button: Locator): Promise<TakenFile | null> {
  if (!(await isReady(button))) return null
  const saved = page.waitForEvent('download', { timeout: LONGEST_MS }).then(take)
  const told = page.getByRole('tabpanel').getByRole('alert').waitFor({ timeout: LONGEST_MS })
  const ended = Promise.any([saved, told.then(() => null)])
  const [file] = await Promise.all([ended, button.click()])
  return file
}

/** Saves what the menu of files offers. */
export async function saveByMenu(ganvas: Ganvas, name: RegExp): Promise<TakenFile | null> {
  const { page } = ganvas
  if (!(await press(page.getByRole('button', { name: 'Run file', exact: true })))) return null
  const item = page.getByRole('menuitem', { name })
  await item.waitFor()
  const file = await save(ganvas, item)
  if (!file) await page.keyboard.press('Escape')
  return file
}

export async function saveRun(ganvas: Ganvas, hand: Hand): Promise<boolean> {
  const file = await saveByMenu(ganvas, /^Save the run as a file/)
  if (file) hand.file = file
  return file !== null
}

/** Opens the file that was saved last in the place of what is on the page. */
export async function openRun(ganvas: Ganvas, { file }: Hand): Promise<boolean> {
  if (!file) return false
  const { page, status, counter } = ganvas
  const { name, bytes } = file
  const step = Number(/-step-(\d+)\./.exec(name)?.[1])
  // At the same step nothing would tell when it is open.
  if ((await ganvas.step()) === step) return false
  const picker = page.getByLabel('Open a run file')
  await picker.setInputFiles({ name, mimeType: '', buffer: bytes })
  const agree = page.getByRole('dialog').getByRole('button', { name: 'Open the run' })
  const there = counter.filter({ hasText: new RegExp(`^${step.toLocaleString('en-US')}$`) })
  await agree.or(there).first().waitFor()
  if (await agree.isVisible()) await agree.click()
  await there.waitFor()
  await status.filter({ hasText: /^Paused/ }).waitFor()
  return true
}

/** Loads the page anew, and goes on where it left off. */
export async function reload({ page, status }: Ganvas, { visits }: Hand): Promise<boolean> {
  visits.push(await crossedSoFar(page))
  await page.reload()
  await status.filter({ hasText: /^Ready to train/ }).waitFor()
  const offer = page.getByRole('region', { name: 'Continue where you left off' })
  await offer.getByRole('button', { name: 'Continue' }).click()
  await offer.waitFor({ state: 'hidden' })
  await status.filter({ hasText: /^Paused/ }).waitFor()
  return true
}
