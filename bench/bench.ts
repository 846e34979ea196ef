/**
 * `npm run bench`: whole training steps of ours and of the rivals, in turns on the same machine in the same minutes, and
 * a few other measures. Exit code 2 when the command line cannot be followed.
 */
import { existsSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildDatasets, CommandError, ROOT, runCommand } from '../src/cli/prepare.mjs'
import { readOrder, USAGE, UsageError } from './command/arguments.ts'
import { describeMachine, loadNow } from './command/machine.ts'
import { withResults } from './command/readme.ts'
import { resultsText } from './command/report.ts'
import { ratiosOf } from './command/results.ts'
import { openBrowser } from './harness/chromium.ts'
import { FULL, QUICK, timeWork } from './harness/interleave.ts'
import { nodeGpus, nodeRunners } from './harness/node.ts'
import { CHOICES, RUNNERS } from './harness/runner.ts'
import { pytorchRunners, sessionOn } from './harness/session.ts'
import { serveSite } from './harness/site.ts'
import { MEASURES } from './measures/list.ts'
import { WORKS } from './workList.ts'
import type { Order } from './command/arguments.ts'
import type { LeftOut, MeasureTable, Results, Row } from './command/results.ts'
import type { Session } from './harness/session.ts'

/** Where the reader's command was typed; npm runs scripts in the repository. */
const HERE = process.env['INIT_CWD'] ?? process.cwd()

function orderFromCommandLine(): Order {
  try {
    const order = readOrder(process.argv.slice(2))
    const folder = order.json === null ? HERE : dirname(resolve(HERE, order.json))
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new UsageError(`--json: there is no folder ${folder}`)
    return order
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`${error.message}\n\n${USAGE}`)
    process.exit(2)
  }
}

/** Shows who is at it: one line that is rewritten, or a line for each where there is no terminal. */
function say(line: string): void {
  const { stdout } = process
  if (stdout.isTTY) stdout.write(`\r\u001B[K${line.slice(0, stdout.columns - 1)}`)
  else if (!/round \d/.test(line)) console.log(line)
}

/** Gathers what a run finds. */
class Findings {
  readonly rows: Row[] = []
  readonly leftOut: LeftOut[] = []
  readonly measures: Record<string, MeasureTable> = {}

  add({
    rows,
    leftOut,
  }: {
    readonly rows?: readonly Row[]
    readonly leftOut?: readonly LeftOut[]
  }) {
    this.rows.push(...(rows ?? []))
    this.leftOut.push(...(leftOut ?? []))
  }
}

async function measureWorks(
  order: Order,
  time: Session['time'],
  findings: Findings,
): Promise<void> {
  const names = CHOICES[order.backend ?? 'default']
  for (const work of order.works)
    findings.add(await time(work, order.batch ?? WORKS[work].batch, names))
}

async function measureOthers(order: Order, session: Session, findings: Findings): Promise<void> {
  for (const name of order.measures) {
    try {
      const measured = await MEASURES[name](session)
      findings.add(measured)
      findings.measures[name] = measured.table
    } catch (error) {
      // One that cannot be taken must not lose what the others found.
      console.error(`\n${name} could not be measured: ${String(error)}`)
    }
  }
}

async function benchInBrowser(order: Order): Promise<Results> {
  const load = await loadNow()
  await buildDatasets()
  say('building the page')
  const site = await serveSite()
  const pytorch = pytorchRunners()
  // The measures are taken on wasm alone.
  const names = order.works.length > 0 ? CHOICES[order.backend ?? 'default'] : []
  const gpus = ['webgpu', 'webgl'] as const
  const wanted = gpus.filter((gpu) => names.some((name) => RUNNERS[name].backend === gpu))
  const browser = await openBrowser(site.url, wanted)
  try {
    const pace = order.quick ? QUICK : FULL
    const session = sessionOn(browser, pytorch, { quick: order.quick, pace, say })
    const findings = new Findings()
    await measureWorks(order, session.time, findings)
    await measureOthers(order, session, findings)
    const torch = await pytorch['pytorch-nt'].version()
    const versions = { Chromium: browser.version, ...(torch !== null && { PyTorch: torch }) }
    const machine = describeMachine({ gpus: browser.gpus, load }, versions)
    const { rows, leftOut, measures } = findings
    return { machine, rows, ratios: ratiosOf(rows), leftOut, measures }
  } finally {
    for (const runner of Object.values(pytorch)) runner.end()
    await browser.close()
    await site.close()
  }
}

async function benchInNode(order: Order): Promise<Results> {
  const load = await loadNow()
  say('building for Node')
  const gpus = await nodeGpus()
  const runners = await nodeRunners(gpus.webgpu)
  const findings = new Findings()
  const pace = order.quick ? QUICK : FULL
  await measureWorks(order, (work, batch) => timeWork(work, batch, runners, pace, say), findings)
  const machine = describeMachine({ gpus, load }, {})
  const { rows, leftOut } = findings
  return { machine, rows, ratios: ratiosOf(rows), leftOut, measures: {} }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be written: ${String(error)}`)
  })
  console.log(`wrote ${file}`)
}

await runCommand(async () => {
  const order = orderFromCommandLine()
  const results = order.node ? await benchInNode(order) : await benchInBrowser(order)
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
  console.log(`\n${resultsText(results)}\n`)
  if (order.json !== null)
    await write(resolve(HERE, order.json), `${JSON.stringify(results, null, 2)}\n`)
  if (order.readme) {
    const page = join(ROOT, 'bench/README.md')
    await write(page, withResults(await readFile(page, 'utf8'), results))
  }
  // Node's GPU keeps the process alive, and so may a browser that did not close.
  return 0
})
