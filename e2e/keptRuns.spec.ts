/** Runs that are kept on the device: a page that is reloaded in the middle loses nothing, and the list of runs. */
import { readFile } from 'node:fs/promises'
import { decodeArchive } from '../src/lib/safetensors.ts'
import { Ganvas } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import type { Page } from '@playwright/test'

/** One of each family, on the backend that promises the same bits. */
const FAMILIES = {
  gan: 'family=gan&width=16&depth=1&latentDim=2&seed=7&images=200&batchSize=16',
  vae: 'family=vae&width=16&depth=1&latentDim=2&seed=7&images=200&batchSize=16',
  autoencoder: 'family=autoencoder&width=16&depth=1&latentDim=2&seed=7&images=200&batchSize=16',
} as const

const HALF = 4

/** Makes so many steps one by one, and waits until the last of them is written. */
async function stepTo(ganvas: Ganvas, from: number, to: number): Promise<void> {
  for (let step = from + 1; step <= to; step++) {
    await ganvas.oneStep.click()
    await ganvas.counter.filter({ hasText: new RegExp(`^${step}$`) }).waitFor()
  }
  await ganvas.restAt(to)
}

/** Opens the list, and waits until it tells of a run at this step. */
async function openRuns(page: Page, step: number): Promise<void> {
  await page.getByRole('button', { name: 'Runs', exact: true }).click()
  const list = page.getByRole('dialog', { name: 'Runs' })
  await expect(list.getByText(`step ${step}`, { exact: true }).first()).toBeVisible()
}

/** The tensors of the newest run in the list, as its exported file has them. */
async function exportedTensors(page: Page, step: number) {
  await openRuns(page, step)
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save as a file' }).click()
  const file = await readFile(await (await download).path())
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const { tensors, metadata } = decodeArchive(bytes as ArrayBuffer)
  const { seconds: _seconds, ...state } = JSON.parse(metadata['state'] ?? '') as object & {
    seconds: number
  }
  const weights = [...tensors].filter(([name]) => !/^(history|replay|diagnosis)\./.test(name))
  return { weights, state, steps: tensors.get('history.step')?.values }
}

for (const [family, hash] of Object.entries(FAMILIES))
  test(`a ${family} that is continued after a reload is the one that never stopped`, async ({
    page,
    ganvas,
  }) => {
    await ganvas.open(hash)
    await stepTo(ganvas, 0, 2 * HALF)
    const whole = await exportedTensors(page, 2 * HALF)

    await page.goto('about:blank')
    await ganvas.open(hash)
    await stepTo(ganvas, 0, HALF)
    await openRuns(page, HALF)
    await page.reload()
    const offer = page.getByRole('region', { name: 'Continue where you left off' })
    await expect(offer).toContainText(`step ${HALF}`)
    await offer.getByRole('button', { name: 'Continue' }).click()
    await ganvas.restAt(HALF)
    await expect(offer).toBeHidden()
    await stepTo(ganvas, HALF, 2 * HALF)
    const continued = await exportedTensors(page, 2 * HALF)
    expect(continued).toEqual(whole)
    expect(whole.weights.length).toBeGreaterThan(4)
  })

/** Runs in the page before anything of it: a way to end its worker from outside, and news of a run that is being written. */
function holdFaults(): void {
  window.Worker = new Proxy(Worker, {
    construct(target, [url, options]: ConstructorParameters<typeof Worker>) {
      const made = new target(url, options)
      if (String(url).includes('trainer'))
        document.addEventListener('endWorker', () => made.terminate())
      return made
    },
  })
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...parameters) {
    if (this.name === 'files') document.dispatchEvent(new Event('saving'))
    return put.apply(this, parameters)
  }
}

test('a run goes on after its worker was killed in a step, and after its tab was closed while it was written', async ({
  context,
  page,
  ganvas,
}) => {
  await context.addInitScript(holdFaults)
  await ganvas.open(FAMILIES.vae)
  await ganvas.train(20)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await ganvas.play.click()
  await ganvas.reach((await ganvas.step()) + 1)
  const step = await ganvas.step()
  await page.evaluate(() => document.dispatchEvent(new Event('endWorker')))
  const notice = page.getByRole('status').filter({ hasText: /stopped without a word/ })
  await expect(notice).toContainText(
    /goes on from step \d.*(lost \(\d+ s\)|Nothing was lost|One step)/,
  )
  await expect(ganvas.backend).toHaveText('WebAssembly')
  await ganvas.reach(step + 1)

  const saving = page.evaluate(
    () => new Promise<void>((told) => document.addEventListener('saving', () => told())),
  )
  await ganvas.pause.click()
  await saving
  await page.close()
  const again = new Ganvas(await context.newPage())
  await again.open(FAMILIES.vae)
  const offer = again.page.getByRole('region', { name: 'Continue where you left off' })
  await offer.getByRole('button', { name: 'Continue', exact: true }).click()
  await again.rest()
  const kept = await again.step()
  expect(kept).toBeGreaterThanOrEqual(20)
  await again.play.click()
  await again.reach(kept + 1)
})

test('everything is forgotten: nothing is left in any store, and nothing is written any more', async ({
  page,
  ganvas,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await ganvas.open(FAMILIES.autoencoder)
  await page.getByRole('button', { name: /^Colours:/ }).click()
  await stepTo(ganvas, 0, 2)
  await openRuns(page, 2)
  await page.keyboard.press('Escape')
  // The list hands the focus back once it has gone, and takes it once it is there: no key before that.
  await expect(page.getByRole('button', { name: 'Runs', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Runs' }).locator(':focus')).toBeVisible()
  await page.getByRole('button', { name: 'Forget everything…' }).press('Enter')
  await page.getByRole('button', { name: 'Delete everything' }).press('Enter')
  await expect(page.getByText(/^Nothing of this page is left on this device/)).toBeVisible()
  await page.keyboard.press('Escape')
  await ganvas.oneStep.click()
  await ganvas.restAt(3)
  const left = await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
  }))
  expect(left).toEqual({ databases: [], local: [], session: [], caches: [] })
})
