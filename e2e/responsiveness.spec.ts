/**
 * The page while a dense GAN trains as fast as it can: commands are answered. How smooth it is gets printed, not judged:
 * that depends on the machine. `GANVAS_SECONDS=30` watches for longer than the usual 5 s.
 */
import { expect, test } from './fixtures/journey.ts'

const SECONDS = Number(process.env['GANVAS_SECONDS'] ?? 5)

interface Smoothness {
  /** Milliseconds. */
  readonly longestTask: number
  readonly longTasks: number
  readonly framesPerSecond: number
}

/** Counts frames and tasks over 50 ms of the page's main thread. */
const watchSmoothness = (seconds: number): Promise<Smoothness> =>
  new Promise((resolve) => {
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    const started = performance.now()
    let frames = 0
    const onFrame = (now: number): void => {
      frames++
      if (now - started < seconds * 1000) return void requestAnimationFrame(onFrame)
      const framesPerSecond = (1000 * frames) / (now - started)
      resolve({ longestTask: Math.max(0, ...tasks), longTasks: tasks.length, framesPerSecond })
    }
    requestAnimationFrame(onFrame)
  })

test('answers commands while it trains at full speed', async ({ page, ganvas }, testInfo) => {
  testInfo.setTimeout(testInfo.timeout + SECONDS * 1000)
  await ganvas.open('preset=gan-dense')
  await ganvas.play.click()
  await ganvas.reach(3)

  const watching = page.evaluate(watchSmoothness, SECONDS)
  const field = ganvas.field('Discriminator: Learning rate')
  const before = await field.inputValue()
  await ganvas.slider('Discriminator: Learning rate').press('ArrowRight')
  await expect(field).not.toHaveValue(before)
  const { longestTask, longTasks, framesPerSecond } = await watching
  const step = await ganvas.step()
  await ganvas.pause.click()
  await expect(ganvas.status).toHaveText(/^Paused/)

  const figures = [
    `${framesPerSecond.toFixed(0)} frames/s`,
    `longest task ${longestTask.toFixed(0)} ms`,
    `${longTasks} tasks over 50 ms in ${SECONDS} s`,
    `${step} steps`,
  ]
  // oxlint-disable-next-line no-console -- these figures are what the test is run for
  console.log(`      ${figures.join(', ')}`)
})
