/**
 * `npm test`: everything that has to hold, stage by stage; stops at the first stage that fails. `--only check,unit` runs
 * those alone, `--only long` the journeys that train for minutes. Its last line counts the tests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browser.mjs'
import {
  buildApp,
  buildDatasets,
  CommandError,
  ensurePackages,
  run,
  runCommand,
  runScript,
} from './prepare.mjs'
import { countStage, summaryLine } from './testCounts.mjs'

const reports = mkdtempSync(join(tmpdir(), 'ganvas-test-'))

/** @param {string} name @returns {unknown} The report of that name, or null when the stage wrote none. */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} name @param {readonly string[]} projects */
const vitest = (name, projects) =>
  runScript('node_modules/vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, `${name}.json`)}`,
  ])

/** @param {string} name @param {readonly string[]} which */
const playwright = (name, which) =>
  runScript(
    'node_modules/@playwright/test/cli.js',
    ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...which],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, `${name}.json`) },
  )

/** @param {() => Promise<void>} step @returns {() => Promise<number>} */
const mustWork = (step) => async () => {
  await step()
  return 0
}

/** What journeys are tagged with that train for minutes. */
const LONG = '@long'

/** Stages by their names, in their order; what is `onRequest` runs only where it is named. @type {Record<string, { title: string, run: () => Promise<number>, onRequest?: true }>} */
const STAGES = {
  check: { title: 'format, lint and types', run: () => run('npm', ['run', '--silent', 'check']) },
  datasets: { title: 'datasets', run: mustWork(buildDatasets) },
  unit: { title: 'unit and contract tests', run: () => vitest('unit', ['node', 'screen']) },
  kernels: { title: 'kernels in the browser', run: () => vitest('kernels', ['browser']) },
  build: { title: 'production build', run: mustWork(buildApp) },
  bundle: { title: 'what the page loads', run: () => vitest('bundle', ['bundle']) },
  knip: { title: 'dead code', run: () => runScript('node_modules/knip/bin/knip.js') },
  e2e: {
    title: 'journeys in the browser',
    run: () => playwright('e2e', ['--grep-invert', LONG]),
  },
  long: {
    title: 'journeys that train for minutes',
    onRequest: true,
    run: async () => {
      await buildDatasets()
      await buildApp()
      return playwright('long', ['--grep', LONG])
    },
  },
}

/** @returns {string[]} Names of the stages that the command line asks for, in their order. */
function chosenStages() {
  const names = Object.keys(STAGES)
  const usage = `Usage: npm test -- [--only STAGE[,STAGE]]   stages: ${names.join(', ')}`
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } })
    const wanted = values.only?.split(',')
    const unknown = wanted?.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`There is no stage "${unknown}".`)
    return names.filter((name) => wanted?.includes(name) ?? !STAGES[name]?.onRequest)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    process.exit(2)
  }
}

/** @param {string} name Runs a stage under a heading. @returns {Promise<boolean>} True when it passed. */
async function passes(name) {
  const { title, run: runStage } = /** @type {typeof STAGES[string]} */ (STAGES[name])
  console.log(`\n=== ${name}: ${title}`)
  const started = performance.now()
  const passed = await runStage().then(
    (code) => code === 0,
    (error) => {
      console.error(error instanceof CommandError ? error.message : error)
      return false
    },
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`)
  return passed
}

await runCommand(async () => {
  const stages = chosenStages()
  await ensurePackages('everything')
  if (['kernels', 'e2e', 'long'].some((name) => stages.includes(name))) await ensureBrowser()
  /** @type {import('./testCounts.mjs').Counts[]} */
  const counts = []
  let stoppedAt = null
  for (const name of stages) {
    const passed = await passes(name)
    counts.push(countStage(readReport(name), passed))
    if (passed) continue
    stoppedAt = name
    break
  }
  rmSync(reports, { recursive: true, force: true })
  console.log(stoppedAt ? `\nStopped at the stage "${stoppedAt}".` : '\nEverything holds.')
  console.log(summaryLine(counts))
  return stoppedAt ? 1 : 0
})
