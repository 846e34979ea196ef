/** A run in a page without a window, with its progress in the terminal. */
import { encodeRun } from '../runs/codec.ts'
import { urlInNode } from './dataUrl.ts'
import { follow } from './progress.mjs'
import { measuringLine, progressBar, progressLine } from './trainReport.ts'
import type { Headless } from './headless.ts'
import type { TrainOrder } from './trainArguments.ts'
import type { Measured, Settled, Terms } from './trainPage.ts'

/** Samples of the measurement at the end. */
const MEASURED = 10_000

/** Trains to the stop rule, and shows how far it is. */
export const train = (
  page: Headless['page'],
  { experiment, resumed }: Pick<TrainOrder, 'experiment' | 'resumed'>,
): Promise<Settled<Terms>> =>
  follow(
    async () => {
      const progress = await page.evaluate(() => window.headless.progress())
      return `${progressBar(experiment, progress)} ${progressLine(experiment, progress)}`
    },
    resumed
      ? page.evaluate(([it, file]) => window.headless.resume(it, file), [
          experiment,
          urlInNode(new Uint8Array(encodeRun(resumed))),
        ] as const)
      : page.evaluate((it) => window.headless.train(it), experiment),
  )

/** Measures the trained model in full, and shows how far it is. */
export const diagnose = (page: Headless['page']): Promise<Settled<Measured>> =>
  follow(
    async () => measuringLine(await page.evaluate(() => window.headless.measuring())),
    page.evaluate((count) => window.headless.diagnose(count), MEASURED),
  )
