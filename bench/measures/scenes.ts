/** From the key of a clicker to the next scene's pictures, in every deck that comes with the page. */
import { readFile } from 'node:fs/promises'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import { DECK_IDS } from '../../src/decks/catalog.ts'
import type { DeckId } from '../../src/decks/catalog.ts'
import type { Page } from '@playwright/test'
import type { Measure } from '../harness/session.ts'

/** Time for a speaker to say what the note says: the next scene is made ready meanwhile. */
const SPOKEN_MS = 4000
const LONGEST_MS = 30_000

/**
 * True when the scene's model is in place and the largest picture of the stage is there; a scene that waits to be trained may
 * have none. Runs in the page, which knows nothing of this file.
 */
function isShown(): boolean {
  if (document.querySelector('[aria-busy=true], [data-phase=opening], [data-phase=starting]'))
    return false
  const pictures = document.querySelectorAll<HTMLCanvasElement | HTMLImageElement>(
    '[role=tabpanel] :is(canvas, img)',
  )
  const areaOf = ({ offsetWidth, offsetHeight }: HTMLElement): number => offsetWidth * offsetHeight
  const [largest] = [...pictures].sort((a, b) => areaOf(b) - areaOf(a))
  const waits = document.querySelector('[data-phase=idle]') !== null
  if (!largest || areaOf(largest) === 0) return waits
  if (largest instanceof HTMLImageElement) return largest.complete
  const { width, height } = largest
  const data = largest.getContext('2d')?.getImageData(0, 0, width, height).data
  return data?.some((value, i) => i % 4 !== 3 && value !== data[i % 4]) ?? false
}

/** Milliseconds of each change of scene of a deck. */
async function changesOf(page: Page, deck: DeckId): Promise<readonly number[]> {
  const links = await readFile(
    new URL(`../../src/decks/${deck}/links.json`, import.meta.url),
    'utf8',
  )
  const { length } = JSON.parse(links) as readonly string[]
  await page.goto(`./#deck=${deck}`)
  await page.reload()
  const times: number[] = []
  for (let scene = 1; scene <= length; scene++) {
    const pressed = performance.now()
    if (scene > 1) await page.keyboard.press('PageDown')
    await page.getByRole('region', { name: /^Scenes of/ }).waitFor()
    await page.waitForFunction(isShown, null, { timeout: LONGEST_MS, polling: 'raf' })
    if (scene > 1) times.push(performance.now() - pressed)
    await page.waitForTimeout(SPOKEN_MS)
  }
  return times
}

export const scenes: Measure = async ({ quick, say }) => {
  const decks = quick ? DECK_IDS.slice(0, 1) : DECK_IDS
  say('changes of scene')
  const found = await withApp('family=vae', async ({ page }) => {
    const rows: { deck: string; times: readonly number[] }[] = []
    for (const deck of decks) rows.push({ deck, times: await changesOf(page, deck) })
    return rows
  })
  return {
    table: {
      title: 'From the key to the next scene, in the page, on the backend it chooses, ms',
      head: ['deck', 'median', 'slowest', 'each'],
      rows: found.map(({ deck, times }) => [
        deck,
        threeDigits(median(times)),
        threeDigits(Math.max(...times)),
        times.map(threeDigits).join(', '),
      ]),
      values: { spokenMs: SPOKEN_MS, decks: found.map((row) => ({ ...row })) },
    },
  }
}
