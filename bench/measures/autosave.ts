/** What it costs to keep a run on the device while it trains: the time from the lab's copy until it is written whole. */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Measure } from '../harness/session.ts'

/** One of each family. */
const PRESETS = ['gan-conv-lite', 'vae-2d', 'ae-2d'] as const

interface Row extends Record<string, number | string> {
  readonly preset: string
  readonly writes: number
  /** Milliseconds that all of them took, as if training had waited for them. */
  readonly total: number
  readonly longest: number
  /** Of the time watched. */
  readonly share: number
}

/** Watches what the page notes of its writes. Runs in the page, which knows nothing of this file. */
async function watch(seconds: number): Promise<readonly number[]> {
  const writes: number[] = []
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'ganvas.autosave') writes.push(duration)
  }).observe({ type: 'measure' })
  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds))
  return writes
}

async function watchPreset(preset: string, seconds: number): Promise<Row> {
  return await withApp(`preset=${preset}`, async (ganvas) => {
    await ganvas.play.click()
    await ganvas.reach(1)
    const writes = await ganvas.page.evaluate(watch, seconds)
    const total = writes.reduce((sum, write) => sum + write, 0)
    const longest = Math.max(0, ...writes)
    return { preset, writes: writes.length, total, longest, share: total / (1000 * seconds) }
  })
}

/** Watches each for as long as two writes are due in: 10 s after Play, and 20 s after that. */
export const autosave: Measure = async ({ quick, say }) => {
  const seconds = quick ? 20 : 40
  const rows: Row[] = []
  for (const preset of PRESETS) {
    say(`saving of ${preset}`)
    rows.push(await watchPreset(preset, seconds))
  }
  return {
    table: {
      title: `Keeping a run on the device, in ${seconds} s of training from Play, on wasm`,
      head: ['preset', 'written', 'ms in all', 'longest, ms', 'of the time, %'],
      rows: rows.map((row) => [
        row.preset,
        String(row.writes),
        threeDigits(row.total),
        threeDigits(row.longest),
        threeDigits(100 * row.share),
      ]),
      values: { seconds, rows },
    },
  }
}
