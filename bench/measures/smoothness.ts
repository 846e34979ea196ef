/** How smooth the page is while a GAN trains as fast as it can: frames, and what holds its main thread up. */
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import { showLayers } from './drawing.ts'
import type { Measure } from '../harness/session.ts'

const PRESET = 'gan-dense'
const ON_THE_PLANE = 'gan-ring'
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

/** The page while a preset trains; on the plane with every layer of the picture. */
const watchPreset = (preset: string, seconds: number): Promise<Smoothness> =>
  withApp(`preset=${preset}`, async (ganvas) => {
    await ganvas.play.click()
    await ganvas.reach(3)
    if (preset === ON_THE_PLANE) await showLayers(ganvas, true)
    return await ganvas.page.evaluate(watch, seconds)
  })

/** Watches each for half a minute. */
export const smoothness: Measure = async ({ quick, say }) => {
  const seconds = quick ? 5 : 30
  say(`smoothness of the page, ${PRESET}`)
  const digits = await watchPreset(PRESET, seconds)
  say(`smoothness of the page, ${ON_THE_PLANE} with every layer`)
  const plane = await watchPreset(ON_THE_PLANE, seconds)
  const row = (what: string, field: keyof Smoothness): readonly string[] => [
    what,
    threeDigits(digits[field]),
    threeDigits(plane[field]),
  ]
  return {
    table: {
      title: `The page while a preset trains at full speed, ${seconds} s`,
      head: ['', PRESET, `${ON_THE_PLANE}, every layer shown`],
      rows: [
        row('frames per second', 'framesPerSecond'),
        row('longest task of the main thread, ms', 'longestTask'),
        row(`tasks over ${LONG_MS} ms`, 'longTasks'),
      ],
      values: { seconds, ...digits, plane },
    },
  }
}
