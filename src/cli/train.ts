/**
 * Trains an experiment in a browser without a window, the way the page does, and reports. Exit code 0 when it ended by
 * its stop rule, 1 when it failed, 2 when the command line cannot be followed.
 */
import { existsSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { failed, valueOf, withHeadlessLab } from './headless.ts'
import { CommandError, runCommand } from './prepare.mjs'
import { readOrder, USAGE, UsageError } from './trainArguments.ts'
import { progressBar, progressLine, resultOf, resultText } from './trainReport.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Headless } from './headless.ts'
import type { TrainOrder } from './trainArguments.ts'
import type { TrainResult } from './trainReport.ts'

const TERMINAL_EVERY_MS = 500
const LINE_EVERY_MS = 10_000

/** Where the reader's command was typed; npm runs scripts in the repository. */
const HERE = process.env['INIT_CWD'] ?? process.cwd()

function orderFromCommandLine(): TrainOrder {
  try {
    const order = readOrder(process.argv.slice(2))
    for (const [flag, file] of Object.entries(order.files)) {
      const folder = dirname(resolve(HERE, file))
      if (!existsSync(folder) || !statSync(folder).isDirectory())
        throw new UsageError(`--${flag}: there is no folder ${folder}`)
    }
    return order
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    process.exit(2)
  }
}

/** Shows where the run stands until `end` settles: one line that is rewritten, or plain lines where there is no terminal. */
async function follow<T>(
  page: Headless['page'],
  experiment: Experiment,
  end: Promise<T>,
): Promise<T> {
  const { stdout } = process
  let over = false
  let shown = ''
  const settled = end.finally(() => (over = true))
  const show = async (): Promise<void> => {
    const progress = await page.evaluate(() => window.headless.progress())
    const line = `${progressBar(experiment, progress)} ${progressLine(progress)}`
    if (over || line === shown) return
    shown = line
    if (stdout.isTTY) stdout.write(`\r\u001B[K${line.slice(0, stdout.columns - 1)}`)
    else console.log(line)
  }
  const every = stdout.isTTY ? TERMINAL_EVERY_MS : LINE_EVERY_MS
  // A page that went away is told of by `end`.
  const timer = setInterval(() => void show().catch(() => undefined), every)
  try {
    return await settled
  } finally {
    clearInterval(timer)
    if (stdout.isTTY) stdout.write('\r\u001B[K')
  }
}

const bytesOf = (dataUrl: string): Buffer =>
  Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')

async function writeFiles(
  { files }: TrainOrder,
  result: TrainResult,
  page: Headless['page'],
): Promise<void> {
  const write = async (file: string, content: string | Buffer): Promise<void> => {
    const path = resolve(HERE, file)
    await writeFile(path, content).catch((error: unknown) => {
      throw new CommandError(`${path} cannot be written: ${String(error)}`)
    })
    console.log(`wrote ${path}`)
  }
  if (files.json) await write(files.json, `${JSON.stringify(result, null, 2)}\n`)
  if (files.samples)
    await write(files.samples, bytesOf(await page.evaluate(() => window.headless.picture())))
  if (files.checkpoint) {
    const checkpoint = valueOf(await page.evaluate(() => window.headless.checkpoint()))
    await write(files.checkpoint, bytesOf(checkpoint))
  }
}

await runCommand(async () => {
  const order = orderFromCommandLine()
  const { experiment } = order
  return withHeadlessLab(experiment, async ({ page, report }) => {
    const adapter = report.adapter && ` (${report.adapter})`
    console.log(`Training ${experiment.family} on ${report.backend}${adapter}`)
    const end = page.evaluate((it) => window.headless.train(it), experiment)
    const settled = await follow(page, experiment, end)
    if ('failure' in settled) throw failed(settled.failure)
    const progress = await page.evaluate(() => window.headless.progress())
    const result = resultOf(experiment, report, progress, settled.value)
    console.log(`\n${resultText(result)}\n`)
    await writeFiles(order, result, page)
    return 0
  })
})
