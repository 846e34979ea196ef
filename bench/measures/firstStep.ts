/** How long until the first step: in the product from pressing Play, for the others from a fresh worker. */
import { PRESETS } from '../../src/models/presets.ts'
import { PageRunner, valueOf } from '../harness/chromium.ts'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import { WORKS } from '../workList.ts'
import type { BenchBrowser } from '../harness/chromium.ts'
import type { Measure } from '../harness/session.ts'

interface Start {
  /** Worker, script and backend, in ms; of the others the net as well. */
  readonly ready: number
  /** The first step, in ms; of the product the net and its data as well. */
  readonly first: number
}

const PRESET = 'gan-dense'
const WORK = 'dense-gan'
const RIVALS = ['ours-wasm', 'stock-wasm', 'jax-js-wasm'] as const

async function productStart({ page }: BenchBrowser): Promise<Start> {
  const ready = valueOf(await page.evaluate(() => window.bench.product.open('wasm')))
  const first = valueOf(
    await page.evaluate((it) => window.bench.product.firstStep(it), PRESETS[PRESET]),
  )
  await page.evaluate(() => window.bench.product.close())
  return { ready, first }
}

async function rivalStart(name: (typeof RIVALS)[number], browser: BenchBrowser): Promise<Start> {
  const runner = new PageRunner(name, browser)
  const start = performance.now()
  await runner.prepare(WORK, WORKS[WORK].batch)
  const ready = performance.now() - start
  const first = await runner.steps(1)
  await runner.dispose()
  return { ready, first }
}

/** Medians over a few fresh workers each. */
export const firstStep: Measure = async ({ browser, quick, say }) => {
  const starts = new Map<string, Start[]>()
  const note = (name: string, start: Start): void => {
    starts.set(name, [...(starts.get(name) ?? []), start])
  }
  for (let i = 0; i < (quick ? 1 : 5); i++) {
    say(`first step, ${i + 1}`)
    note(`product, preset ${PRESET}`, await productStart(browser))
    for (const name of RIVALS) note(`${name}, ${WORK}`, await rivalStart(name, browser))
  }
  const values = Object.fromEntries(
    [...starts].map(([name, all]) => [
      name,
      {
        readyMs: median(all.map(({ ready }) => ready)),
        firstStepMs: median(all.map(({ first }) => first)),
      },
    ]),
  )
  return {
    table: {
      title: 'Time to the first step, ms',
      head: ['', 'worker ready', 'first step'],
      rows: Object.entries(values).map(([name, { readyMs, firstStepMs }]) => [
        name,
        threeDigits(readyMs),
        threeDigits(firstStepMs),
      ]),
      values,
    },
  }
}
