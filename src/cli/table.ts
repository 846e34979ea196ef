/**
 * Trains presets with several seeds each, or one model of each family, one run after the other in one page, and prints a table. Exit code 0 when all were
 * made, 1 when one failed, 2 when the command line cannot be followed.
 */
import { readFile } from 'node:fs/promises'
import { valueOf, withHeadlessLab } from './headless.ts'
import { CommandError, runCommand } from './prepare.mjs'
import { readTableOrder, TABLE_USAGE } from './tableArguments.ts'
import { familiesText, tableText } from './tableReport.ts'
import { orderFromCommandLine, pathOf, writeOut } from './terminal.ts'
import { resultOf } from './trainReport.ts'
import { diagnose, train } from './trainRun.ts'
import { defined } from '../lib/assert.ts'
import { TIMED_SAMPLES } from '../models/everyFamily.ts'
import type { Headless } from './headless.ts'
import type { TableRun } from './tableArguments.ts'
import type { TableResult } from './tableReport.ts'

/** Runs that a file holds; none of a file that is not there yet. */
async function runsIn(path: string): Promise<readonly TableResult[]> {
  const text = await readFile(path, 'utf8').catch(() => '[]')
  try {
    return JSON.parse(text) as TableResult[]
  } catch {
    throw new CommandError(`${path} is not what an earlier table left: it is no JSON`)
  }
}

const isOf =
  ({ name, experiment }: TableRun) =>
  (result: TableResult): boolean =>
    result.preset === name && JSON.stringify(result.experiment) === JSON.stringify(experiment)

async function make({ name, experiment }: TableRun, { page, report }: Headless) {
  console.log(`${name}, seed ${experiment.seed}`)
  const test = valueOf(await train(page, { experiment, resumed: null }))
  const progress = await page.evaluate(() => window.headless.progress())
  const measured = valueOf(await diagnose(page))
  const { seconds } = valueOf(
    await page.evaluate((count) => window.headless.samplingTime(count), TIMED_SAMPLES),
  )
  const found = resultOf(experiment, report, progress, { test, measured })
  return { preset: name, drawing: seconds, ...found }
}

await runCommand(async () => {
  const { of, runs, files } = await orderFromCommandLine(readTableOrder, TABLE_USAGE)
  const path = files.json === undefined ? null : pathOf(files.json)
  const made = [...(path ? await runsIn(path) : [])]
  const missing = runs.filter((run) => !made.some(isOf(run)))
  const work = async (headless: Headless): Promise<void> => {
    for (const run of missing) {
      made.push(await make(run, headless))
      if (path) await writeOut(path, `${JSON.stringify(made, null, 2)}\n`)
    }
  }
  if (missing.length > 0) await withHeadlessLab(defined(missing[0], 'a run').experiment, work)
  const rows = runs.flatMap((run) => made.find(isOf(run)) ?? [])
  console.log(`\n${of === 'families' ? familiesText(rows) : tableText(rows)}`)
  return 0
})
