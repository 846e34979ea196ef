/**
 * The latent space under the hand, with a dense decoder on the CPU: how smoothly a slider drags, and what following the
 * model costs its training. Figures are printed, not judged: they depend on the machine. `GANVAS_SECONDS=10` measures
 * for longer than the usual 2 s.
 */
import { boxOf } from './fixtures/ganvas.ts'
import { expect, test } from './fixtures/journey.ts'
import { fingerprint } from './fixtures/picture.ts'
import type { Ganvas } from './fixtures/ganvas.ts'

const SECONDS = Number(process.env['GANVAS_SECONDS'] ?? 2)

/** Counts how often a canvas is painted while the page goes on. */
const countPaintings = (canvas: Element, seconds: number): Promise<number> =>
  new Promise((resolve) => {
    const ctx = (canvas as HTMLCanvasElement).getContext('2d')
    if (!ctx) throw new Error('a picture without a canvas')
    let paintings = 0
    const put = ctx.putImageData.bind(ctx)
    ctx.putImageData = (...data: [ImageData, number, number]) => {
      paintings++
      put(...data)
    }
    setTimeout(() => {
      Reflect.deleteProperty(ctx, 'putImageData')
      resolve(paintings / seconds)
    }, seconds * 1000)
  })

/** Pictures per second while the first slider is dragged to and fro. */
async function dragging({ page }: Ganvas): Promise<number> {
  const decoded = page.getByRole('img', { name: 'Image that the latent vector decodes to' })
  await expect.poll(() => fingerprint(decoded)).not.toBe('')
  // The first is the one that changes the picture most.
  const slider = page.getByRole('slider', { name: /^Latent dimension \d/ }).first()
  await slider.scrollIntoViewIfNeeded()
  const box = await boxOf(slider)
  const at = (share: number): [number, number] => [
    box.x + box.width * share,
    box.y + box.height / 2,
  ]
  await page.mouse.move(...at(0.5))
  await page.mouse.down()
  const counting = decoded.evaluate(countPaintings, SECONDS)
  const until = performance.now() + SECONDS * 1000
  for (let i = 0; performance.now() < until; i++)
    await page.mouse.move(...at(0.5 + 0.4 * Math.sin(i / 10)))
  await page.mouse.up()
  return await counting
}

/** Training steps per second over a while. */
async function stepsPerSecond(ganvas: Ganvas): Promise<number> {
  const [before, started] = [await ganvas.step(), performance.now()]
  await ganvas.page.waitForTimeout(SECONDS * 1000)
  return ((await ganvas.step()) - before) / ((performance.now() - started) / 1000)
}

test('answers while a slider is dragged, and follows the training', async ({
  page,
  ganvas,
}, testInfo) => {
  testInfo.setTimeout(testInfo.timeout + 14 * SECONDS * 1000)
  await ganvas.open('preset=vae-dense-20')
  await ganvas.train(20)
  await ganvas.openTab('Latent space')
  const figures = [`${(await dragging(ganvas)).toFixed(0)} pictures/s dragging at rest`]
  await ganvas.play.click()
  figures.push(`${(await dragging(ganvas)).toFixed(0)} while it trains`)
  const shares: string[] = []
  for (const tool of ['Map', 'Sliders']) {
    // In turns, so that a machine that slows down is not taken for a tool that does; the median, for the same reason.
    const ratios: number[] = []
    for (let round = 0; round < 3; round++) {
      await ganvas.openTab('Samples')
      const unseen = await stepsPerSecond(ganvas)
      await ganvas.openTab('Latent space')
      await page.getByRole('radio', { name: tool, exact: true }).check()
      ratios.push((await stepsPerSecond(ganvas)) / unseen)
    }
    const median = ratios.toSorted((a, b) => a - b)[1] ?? Number.NaN
    shares.push(`${tool} ${(100 * (1 - median)).toFixed(0)} %`)
  }
  await ganvas.pause.click()
  figures.push(`training slower by ${shares.join(', ')}`)
  // oxlint-disable-next-line no-console -- these figures are what the test is run for
  console.log(`      ${figures.join('; ')}`)
})
