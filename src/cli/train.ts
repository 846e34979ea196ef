/**
 * Trains an experiment in a browser without a window, the way the page does, and reports. Exit code 0 when it ended by
 * its stop rule, 1 when it failed, 2 when the command line cannot be followed.
 */
import { datasetSpec } from '../datasets/datasets.ts'
import { bytesInNode, urlInNode } from './dataUrl.ts'
import { failed, valueOf, withHeadlessLab } from './headless.ts'
import { CommandError, runCommand } from './prepare.mjs'
import { readOwnPictures } from './ownPictures.ts'
import { orderFromCommandLine, pathOf, writeOut } from './terminal.ts'
import { readRunFile } from './resumed.ts'
import { readOrder, readPictureFiles, USAGE } from './trainArguments.ts'
import { cardOf, cardPath, cardText } from './trainCard.ts'
import { diagnose, train } from './trainRun.ts'
import { resultOf, resultText } from './trainReport.ts'
import type { Packed } from '../imports/pack.ts'
import type { Headless } from './headless.ts'
import type { TrainOrder } from './trainArguments.ts'
import type { TrainResult } from './trainReport.ts'

/** Bytes that cross to the page at once. */
const PART = 16 * 2 ** 20

/** Hands the reader's own pictures to the page. */
async function bringOwn(page: Headless['page'], { spec, bytes }: Packed): Promise<void> {
  await page.evaluate((it) => window.headless.know(it), spec)
  for (let at = 0; at < bytes.byteLength; at += PART) {
    const part = new Uint8Array(bytes, at, Math.min(PART, bytes.byteLength - at))
    await page.evaluate((url) => window.headless.bring(url), urlInNode(part))
  }
}

/** The last samples, in the kind of file that their data want. */
async function samplesOf({ experiment }: TrainOrder, page: Headless['page']) {
  const { kind, classNames } = datasetSpec(experiment.dataset)
  return kind === 'tokens'
    ? await page.evaluate((names) => window.headless.texts(names), classNames)
    : bytesInNode(await page.evaluate(() => window.headless.picture()))
}

async function writeFiles(
  order: TrainOrder,
  result: TrainResult,
  page: Headless['page'],
): Promise<void> {
  const { files } = order
  if (files.json) await writeOut(pathOf(files.json), `${JSON.stringify(result, null, 2)}\n`)
  if (files.samples) await writeOut(pathOf(files.samples), await samplesOf(order, page))
  if (files.checkpoint) {
    const checkpoint = valueOf(await page.evaluate(() => window.headless.checkpoint()))
    await writeOut(pathOf(files.checkpoint), bytesInNode(checkpoint))
  }
  if (files.model) await writeModel(pathOf(files.model), result, page)
}

/** Writes the trained networks, and their card beside them. */
async function writeModel(
  path: string,
  result: TrainResult,
  page: Headless['page'],
): Promise<void> {
  const bytes = bytesInNode(valueOf(await page.evaluate(() => window.headless.model())))
  await writeOut(path, bytes)
  const progress = await page.evaluate(() => window.headless.progress())
  const card = cardOf({ path, bytes, args: process.argv.slice(2) }, result, progress)
  if (card) await writeOut(cardPath(path), cardText(card))
}

await runCommand(async () => {
  const order = await orderFromCommandLine(async (args) => {
    const files = readPictureFiles(args)
    const own = files && (await readOwnPictures(files, pathOf))
    return readOrder(args, own, (file, bring) => readRunFile(pathOf(file), bring))
  }, USAGE)
  const { experiment, own } = order
  const work = async ({ page, report }: Headless): Promise<number> => {
    const adapter = report.adapter && ` (${report.adapter})`
    const from = order.resumed ? `, from step ${order.resumed.progress.step}` : ''
    console.log(`Training ${experiment.family} on ${report.backend}${adapter}${from}`)
    const test = valueOf(await train(page, order))
    const progress = await page.evaluate(() => window.headless.progress())
    const measured = await diagnose(page)
    const found = 'value' in measured ? measured.value : null
    const result = resultOf(experiment, report, progress, { test, measured: found })
    console.log(`\n${resultText(result)}\n`)
    // What was trained is written also when it cannot be measured.
    await writeFiles(order, result, page)
    if ('failure' in measured)
      throw new CommandError(
        `The model was trained and could not be measured. ${failed(measured.failure).message}`,
      )
    return 0
  }
  return withHeadlessLab(experiment, work, async (page) => {
    if (own) await bringOwn(page, own)
  })
})
