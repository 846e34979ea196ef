/** Whether a step takes longer in a later epoch of the same run. */
import { PageWorker } from '../harness/chromium.ts'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import { WORKS } from '../workList.ts'
import type { Measure } from '../harness/session.ts'

const WORK = 'dense-gan'
const WARM_UP_STEPS = 30

/** Median step of the first whole epoch after the warm-up, and of one many epochs later. */
export const epochs: Measure = async ({ browser, quick, say }) => {
  const skip = quick ? 2 : 18
  const worker = await PageWorker.hire(browser.page, 'ours')
  try {
    say('growth with epochs')
    await worker.ask('prepare', { work: WORK, batch: WORKS[WORK].batch, backend: 'wasm' })
    await worker.ask('steps', { count: WARM_UP_STEPS })
    const early = median(await worker.ask('epoch', { skip: 0 }))
    const late = median(await worker.ask('epoch', { skip }))
    return {
      table: {
        title: `Growth with epochs, ${WORK}, ms per step`,
        head: ['', 'epoch 2', `epoch ${skip + 3}`, 'ratio'],
        rows: [['ours-wasm', threeDigits(early), threeDigits(late), threeDigits(late / early)]],
        values: { earlyMs: early, lateMs: late, skippedEpochs: skip },
      },
    }
  } finally {
    await worker.dismiss()
  }
}
