/** How smooth the page is while a dense GAN trains as fast as it can: frames, and what holds its main thread up. */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Measure } from '../harness/session.ts'

const PRESET = 'gan-dense'
/** A task that takes longer can be felt. */
const LONG_MS = 50

interface Smoothness {
  readonly framesPerSecond: number
  /** Milliseconds. */
  readonly longestTask: number
  readonly longTasks: number
}

/** Counts frames and tasks over 50 ms of the page's main thread. Runs in the page, which knows nothing of this file. */
async function watch(seconds: number): Promise<Smoothness> {
  const tasks: number[] = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  }).observe({ type: 'longtask' })
  const started = performance.now()
  let [frames, now] = [0, started]
  while (now - started < seconds * 1000) {
    now = await new Promise<number>(requestAnimationFrame)
    frames++
  }
  return {
    framesPerSecond: (1000 * frames) / (now - started),
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.length,
  }
}

/** Watches for half a minute. */
export const smoothness: Measure = async ({ quick, say }) => {
  const seconds = quick ? 5 : 30
  say('smoothness of the page')
  const found = await withApp(`preset=${PRESET}`, async (ganvas) => {
    await ganvas.play.click()
    await ganvas.reach(3)
    return await ganvas.page.evaluate(watch, seconds)
  })
  return {
    table: {
      title: `The page while ${PRESET} trains at full speed, ${seconds} s`,
      head: ['', ''],
      rows: [
        ['frames per second', threeDigits(found.framesPerSecond)],
        ['longest task of the main thread, ms', threeDigits(found.longestTask)],
        [`tasks over ${LONG_MS} ms`, String(found.longTasks)],
      ],
      values: { seconds, ...found },
    },
  }
}
