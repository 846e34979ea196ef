/** Whether training ever stands still: the longest time without a new step, by itself and while a measurement is asked for. */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Page } from '@playwright/test'
import type { Measure } from '../harness/session.ts'

/** One of each family. */
const PRESETS = ['gan-conv-lite', 'vae-2d', 'ae-2d'] as const
/** A full measurement takes no longer than this, even on a slow machine. */
const PATIENCE_MS = 240_000

interface Watched {
  /** Milliseconds. */
  readonly longest: number
  /** Of training, divided by the steps made. */
  readonly perStep: number
}

interface Row extends Record<string, number | string> {
  readonly preset: string
  readonly unasked: number
  readonly asked: number
  readonly fiveSteps: number
  readonly firstReport: number
}

/** Watches the step counter. Runs in the page, which knows nothing of this file. */
async function watch(seconds: number): Promise<Watched> {
  const counter = document.querySelector('header dd')
  const started = performance.now()
  let [last, longest, shown] = [started, 0, counter?.textContent]
  const first = Number(shown?.replaceAll(/\D/g, ''))
  while (performance.now() - started < seconds * 1000) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    const now = performance.now()
    longest = Math.max(longest, now - last)
    if (counter?.textContent === shown) continue
    shown = counter?.textContent
    last = now
  }
  const steps = Number(shown?.replaceAll(/\D/g, '')) - first
  return { longest, perStep: (1000 * seconds) / Math.max(1, steps) }
}
/** Seconds until the first full measurement that nobody asked for, counted from Play. */
async function firstReport(page: Page, played: number): Promise<number> {
  const quality = page.getByRole('region', { name: 'Quality' })
  await quality.getByText(/at step [\d,]+, measured in/).waitFor({ timeout: PATIENCE_MS })
  return (performance.now() - played) / 1000
}

async function watchPreset(preset: string, seconds: number): Promise<Row> {
  return await withApp(`preset=${preset}`, async (ganvas) => {
    const { page, play } = ganvas
    await play.click()
    const played = performance.now()
    const reported = firstReport(page, played)
    await ganvas.reach(1)
    const unasked = await page.evaluate(watch, seconds)
    const firstReportAt = await reported
    const button = page.getByRole('region', { name: 'Quality' }).getByRole('button')
    await button.filter({ hasText: 'Measure now' }).click()
    const asked = await page.evaluate(watch, 10)
    return {
      preset,
      unasked: unasked.longest,
      asked: asked.longest,
      fiveSteps: 5 * unasked.perStep,
      firstReport: firstReportAt,
    }
  })
}

/** Watches each for a minute. */
export const standstill: Measure = async ({ quick, say }) => {
  const seconds = quick ? 10 : 60
  const rows: Row[] = []
  for (const preset of PRESETS) {
    say(`standstill of ${preset}`)
    rows.push(await watchPreset(preset, seconds))
  }
  return {
    table: {
      title: `The longest time without a new step, in the first ${seconds} s from Play, on wasm, ms`,
      head: ['preset', 'by itself', 'measured on demand', 'five steps take', 'first full panel, s'],
      rows: rows.map((row) => [
        row.preset,
        threeDigits(row.unasked),
        threeDigits(row.asked),
        threeDigits(row.fiveSteps),
        threeDigits(row.firstReport),
      ]),
      values: { seconds, rows },
    },
  }
}
