/** The kinds of faults: each brings one about in a page that trains, and sees the run go on. */
import { GRAPHICS_KINDS } from './graphicsKinds.ts'
import { goOnAfterNotice, goOnAfterReturn, NOTHING, number } from './kind.ts'
import { anHourLater } from './patches.ts'
import { ROOM_KINDS } from './roomKinds.ts'
import type { Cost, Kind } from './kind.ts'
import type { Stage } from './stage.ts'

/** Has the page closed while a file of the run is being written: any moment from its first byte to after its last. */
async function closeWhileSaving(stage: Stage): Promise<void> {
  const { page, ganvas, rng } = stage
  const saving = new Promise<void>((resolve) => (stage.whenSaving = resolve))
  const pressed = ganvas.pause.click({ noWaitAfter: true }).catch(() => undefined)
  await saving
  if (rng.integer(2)) await new Promise((resolve) => setTimeout(resolve, rng.integer(12)))
  await page.close()
  await pressed
}

async function makeNaN(stage: Stage): Promise<Cost> {
  const { ganvas, page } = stage
  const rate = ganvas.field('Encoder and decoder: Learning rate')
  await ganvas.type(rate, '1')
  const alert = page.getByRole('alert').filter({ hasText: 'The losses became infinite.' })
  const words = await alert.innerText()
  const [, at] = /showed at step ([\d,]+)/.exec(words) ?? []
  const [, from] = /those of step ([\d,]+)/.exec(words) ?? []
  await ganvas.type(rate, '0.001')
  await alert.getByRole('button', { name: /^Learning rates ÷ 10, and go on from step/ }).click()
  await alert.waitFor({ state: 'hidden' })
  await stage.trainsPast(number(at))
  return { steps: number(at) - number(from), seconds: 0 }
}

/** All processes of the browser stand still, and the clocks are an hour later when they go on. */
async function sleepAnHour(stage: Stage): Promise<Cost> {
  const { worker, page, chromium, rng, ganvas } = stage
  await Promise.all([worker.evaluate(anHourLater), page.evaluate(anHourLater)])
  await chromium.freeze(500 + rng.integer(1000))
  const step = await ganvas.step()
  await stage.trainsPast(step)
  if (worker !== stage.worker) throw new Error('a worker that was well was ended')
  const time = await page.getByRole('banner').innerText()
  if (/\d:\d\d:\d\d/.test(time)) throw new Error('the sleep was counted as training')
  await stage.keep()
  return NOTHING
}

/** By name, as `--kind` has them. */
export const KINDS = {
  reload: {
    what: 'page reloaded while it trains',
    waits: true,
    strike: async (stage) => {
      const struck = await stage.struck()
      await stage.page.reload()
      return await goOnAfterReturn(stage, struck, true)
    },
  },
  'closed-tab': {
    what: 'tab closed, and the page opened in another',
    waits: true,
    strike: async (stage) => {
      const struck = await stage.struck()
      await stage.page.close()
      await stage.visit()
      return await goOnAfterReturn(stage, struck)
    },
  },
  'closed-while-saving': {
    what: 'tab closed while the run is being written',
    strike: async (stage) => {
      const struck = await stage.struck()
      await closeWhileSaving(stage)
      await stage.visit()
      return await goOnAfterReturn(stage, struck)
    },
  },
  'killed-browser': {
    what: 'browser killed (SIGKILL), and started again',
    waits: true,
    strike: async (stage) => {
      const struck = await stage.struck()
      await stage.chromium.kill()
      await stage.chromium.startAgain()
      await stage.visit()
      return await goOnAfterReturn(stage, struck)
    },
  },
  'killed-worker': {
    what: 'worker ended in the middle of a step',
    waits: true,
    strike: async (stage) => {
      const struck = await stage.struck()
      await stage.page.evaluate(() => window.endWorker())
      return await goOnAfterNotice(stage, /^The part of the page that trains stopped/, struck)
    },
  },
  nan: { what: 'losses infinite, by a learning rate of 1', strike: makeNaN },
  sleep: { what: 'machine asleep, clocks an hour later', strike: sleepAnHour },
  ...ROOM_KINDS,
  ...GRAPHICS_KINDS,
} satisfies Record<string, Kind>

export type KindName = keyof typeof KINDS
