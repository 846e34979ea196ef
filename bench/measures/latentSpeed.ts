/**
 * The latent space under the hand, with a dense decoder on the CPU: how smoothly a slider drags, and what following the
 * model costs its training.
 */
import { boxOf } from '../../e2e/fixtures/ganvas.ts'
import { median } from '../command/statistics.ts'
import { threeDigits } from '../command/format.ts'
import { withApp } from '../harness/app.ts'
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Measure } from '../harness/session.ts'

const PRESET = 'vae-dense-20'
/** Patience for the first full measurement. */
const LONGEST_MS = 120_000
const TOOLS = ['Map', 'Sliders'] as const

/** Counts how often a canvas is painted while the page goes on, per second. */
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
async function dragging({ page }: Ganvas, seconds: number): Promise<number> {
  const decoded = page.getByRole('img', { name: 'Image that the latent vector decodes to' })
  await decoded.waitFor()
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
  const counting = decoded.evaluate(countPaintings, seconds)
  const until = performance.now() + seconds * 1000
  for (let i = 0; performance.now() < until; i++)
    await page.mouse.move(...at(0.5 + 0.4 * Math.sin(i / 10)))
  await page.mouse.up()
  return await counting
}

/** Training steps per second over a while. */
async function stepsPerSecond(ganvas: Ganvas, seconds: number): Promise<number> {
  const [before, started] = [await ganvas.step(), performance.now()]
  await ganvas.page.waitForTimeout(seconds * 1000)
  return ((await ganvas.step()) - before) / ((performance.now() - started) / 1000)
}

/** Share of its speed that training loses while a tool is open. */
async function costOf(
  ganvas: Ganvas,
  tool: (typeof TOOLS)[number],
  seconds: number,
): Promise<number> {
  // In turns, so that a machine that slows down is not taken for a tool that does; medians, for the same reason.
  const unseen: number[] = []
  const open: number[] = []
  for (let round = 0; round < 3; round++) {
    await ganvas.openTab('Samples')
    unseen.push(await stepsPerSecond(ganvas, seconds))
    await ganvas.openTab('Latent space')
    await ganvas.page.getByRole('radio', { name: tool, exact: true }).check()
    open.push(await stepsPerSecond(ganvas, seconds))
  }
  return 1 - median(open) / median(unseen)
}

/** Dragging at rest and while it trains, then what each tool costs. */
export const latentSpeed: Measure = async ({ quick, say }) => {
  const seconds = quick ? 2 : 5
  say('the latent space under the hand')
  const found = await withApp(`preset=${PRESET}`, async (ganvas) => {
    await ganvas.train(20)
    await ganvas.openTab('Latent space')
    const atRest = await dragging(ganvas, seconds)
    await ganvas.play.click()
    const whileTraining = await dragging(ganvas, seconds)
    // The first full measurement looks at all of the data, which no tool is to blame for.
    await ganvas.page.getByText(/ samples at step /).waitFor({ timeout: LONGEST_MS })
    const costs: Record<string, number> = {}
    for (const tool of TOOLS) costs[tool] = await costOf(ganvas, tool, seconds)
    return { atRest, whileTraining, costs }
  })
  return {
    table: {
      title: `The latent space under the hand, preset ${PRESET} on wasm`,
      head: ['', ''],
      rows: [
        ['dragging a slider at rest, pictures per second', threeDigits(found.atRest)],
        ['the same while it trains', threeDigits(found.whileTraining)],
        ...TOOLS.map((tool) => [
          `training slower by, with ${tool} open`,
          `${(100 * (found.costs[tool] ?? Number.NaN)).toFixed(0)} %`,
        ]),
      ],
      values: { seconds, ...found },
    },
  }
}
