/**
 * How many updates a second the page makes on GAN Lab's network and batch, painting, beside GAN Lab's own loop on the
 * TensorFlow.js of its time: two pages of one browser, which take turns.
 */
import { defined } from '../../src/lib/assert.ts'
import { defaultExperiment } from '../../src/models/experiment.ts'
import { formatHash } from '../../src/state/hash.ts'
import { WORKS } from '../workList.ts'
import { experimentOf } from '../works/experiments.ts'
import { threeDigits } from '../command/format.ts'
import { median } from '../command/statistics.ts'
import { withAppIn } from '../harness/app.ts'
import type { Browser, Page } from '@playwright/test'
import type { Ganvas } from '../../e2e/fixtures/ganvas.ts'
import type { Experiment } from '../../src/models/experiment.ts'
import type { Measure } from '../harness/session.ts'

const WORK = 'ganlab'
const BACKENDS = ['webgl', 'cpu'] as const

/** GAN Lab's nets as the page's own family has them. */
function experiment(): Experiment {
  const { optimisers, batchSize } = experimentOf(WORK, WORKS[WORK].batch)
  const usual = defaultExperiment('gan', 'gaussians')
  const nets = { latentDim: 2, width: 8, depth: 2, criticSteps: 2, batchNorm: false }
  return {
    ...usual,
    batchSize,
    optimisers,
    hyperparameters: { ...usual.hyperparameters, ...nets },
  }
}

/** Turns of the generator a second, from Play to Pause, as the page's counter tells. */
async function played(ganvas: Ganvas, ms: number): Promise<number> {
  const { page } = ganvas
  await page.bringToFront()
  const before = await ganvas.step()
  const began = performance.now()
  await ganvas.play.click()
  await page.waitForTimeout(ms)
  await ganvas.pause.click()
  const seconds = (performance.now() - began) / 1000
  await ganvas.rest()
  return ((await ganvas.step()) - before) / seconds
}

/** GAN Lab's loop in a page of its own. */
async function openRival(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForFunction(() => 'ganLab' in window)
  return page
}

async function playedByRival(page: Page, ms: number): Promise<number> {
  await page.bringToFront()
  return await page.evaluate((duration) => window.ganLab.play(duration), ms)
}

/** Medians over rounds in which each takes its turn. */
export const ganLab: Measure = async ({ browser, quick, say }) => {
  const [rounds, turn] = quick ? [2, 4000] : [5, 15_000]
  const browserOfBoth = defined(browser.page.context().browser(), 'a browser')
  const rivals = await Promise.all(
    BACKENDS.map(async (backend) => {
      const url = new URL(`ganLab.html?backend=${backend}`, browser.page.url()).href
      return { backend, page: await openRival(browserOfBoth, url), found: [] as number[] }
    }),
  )
  const own: number[] = []
  try {
    await withAppIn(browserOfBoth, formatHash(experiment()).slice(1), async (ganvas) => {
      await ganvas.train(100)
      for (let round = 1; round <= rounds; round++) {
        say(`GAN Lab: round ${round} of ${rounds}`)
        own.push(await played(ganvas, turn))
        for (const { page, found } of rivals) found.push(await playedByRival(page, turn))
      }
    })
  } finally {
    for (const { page } of rivals) await page.close()
  }
  const ours = median(own)
  const theirs = rivals.map(({ backend, found }) => ({ backend, turns: median(found) }))
  const rows = theirs.map(({ backend, turns }) => [
    `GAN Lab's loop, ${backend}`,
    threeDigits(turns),
    `${threeDigits(ours / turns)}x`,
  ])
  return {
    table: {
      title: "Turns a second on GAN Lab's network, painting",
      head: ['', 'turns a second', 'ours is so many times as fast'],
      rows: [['this page, wasm', threeDigits(ours), ''], ...rows],
      values: { ours, ...Object.fromEntries(theirs.map(({ backend, turns }) => [backend, turns])) },
    },
  }
}
