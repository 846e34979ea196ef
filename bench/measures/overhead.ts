/** What samples, curves, measurements and safe-keeping cost: the product's worker at work, against its trainer alone. */
import { PRESETS } from '../../src/models/presets.ts'
import { PageWorker, valueOf } from '../harness/chromium.ts'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import type { Measure } from '../harness/session.ts'

const PRESET = 'gan-dense'

/** Medians over rounds in which both take their turn. */
export const overhead: Measure = async ({ browser: { page }, quick, say }) => {
  const [rounds, turn] = quick ? [2, 1500] : [6, 5000]
  const whole: number[] = []
  const bare: number[] = []
  const glances: number[] = []
  const worker = await PageWorker.hire(page, 'ours')
  try {
    say('overhead of samples and curves')
    valueOf(await page.evaluate(() => window.bench.product.open('wasm')))
    valueOf(await page.evaluate((it) => window.bench.product.firstStep(it), PRESETS[PRESET]))
    await page.evaluate(() => window.bench.product.pause())
    await worker.ask('prepareExperiment', { experiment: PRESETS[PRESET], backend: 'wasm' })
    let ms = await worker.ask('steps', { count: 20 })
    for (let i = 0; i < rounds; i++) {
      const played = valueOf(await page.evaluate((it) => window.bench.product.play(it), turn))
      whole.push(played.msPerStep)
      glances.push(played.glanceShare)
      ms = await worker.ask('steps', { count: Math.max(1, Math.round(turn / ms)) })
      bare.push(ms)
    }
  } finally {
    await worker.dismiss()
    await page.evaluate(() => window.bench.product.close())
  }
  const [wholeMs, bareMs, glanceShare] = [median(whole), median(bare), median(glances)]
  return {
    table: {
      title: `Samples, curves, measurements and safe-keeping, preset ${PRESET} on wasm`,
      head: ['', 'ms per step'],
      rows: [
        ['the trainer alone', threeDigits(bareMs)],
        ['the worker, telling a screen', threeDigits(wholeMs)],
        ['ratio', threeDigits(wholeMs / bareMs)],
        ['light measurements, share of the time', threeDigits(glanceShare)],
      ],
      values: { bareMs, wholeMs, ratio: wholeMs / bareMs, glanceShare },
    },
  }
}
