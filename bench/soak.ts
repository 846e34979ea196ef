/**
 * `npm run soak`: trains every family for thousands of steps and looks for leaks: after the first steps and at the end
 * the lab must hold the same number of tensors, and at most 5 % more memory. With `--minutes N` a restless reader uses the
 * page meanwhile; with `--faults N` a run suffers so many faults of each kind. Exit code 1 when something grows, is lost or
 * fails.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { failed, valueOf, withHeadlessLab } from '../src/cli/headless.ts'
import { CommandError, runCommand } from '../src/cli/prepare.mjs'
import { table } from '../src/cli/trainReport.ts'
import { BACKENDS } from '../src/lib/backends.ts'
import { defined } from '../src/lib/assert.ts'
import { FAMILIES } from '../src/models/families.ts'
import { PRESETS } from '../src/models/presets.ts'
import { sufferFaults } from './soak/faults/faults.ts'
import { KINDS } from './soak/faults/kinds.ts'
import { survivedReport } from './soak/faults/survived.ts'
import { soakPage } from './soak/pageSoak.ts'
import { restlessReport } from './soak/restlessReport.ts'
import type { Headless } from '../src/cli/headless.ts'
import type { BackendWish } from '../src/lib/backends.ts'
import type { Experiment } from '../src/models/experiment.ts'
import type { Queries } from '../src/worker/protocol.ts'
import type { KindName } from './soak/faults/kinds.ts'
import type { Suffered } from './soak/faults/survived.ts'
import type { Restless } from './soak/restless.ts'

/** Steps after which everything that is allocated once is there. */
const WARM_UP_STEPS = 50
const HEAP_GROWTH_ALLOWED = 0.05
/** Samples of the measurement that is waited for. */
const MEASURED = 1000
/** Narrow networks: what leaks, leaks at any width. */
const WIDTH = 64

type Memory = Queries['memory']['result']

interface Soaked {
  readonly family: string
  readonly backend: string
  readonly steps: number
  readonly before: Memory
  readonly after: Memory
  readonly sound: boolean
}

interface Options {
  readonly steps: number
  /** Minutes of the page under a restless reader, all families together; `null` for steps without one. */
  readonly minutes: number | null
  /** Faults of each kind; `null` for none. */
  readonly faults: number | null
  readonly kinds: readonly KindName[]
  readonly seed: number
  readonly backend: BackendWish
  readonly json: string | undefined
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        steps: { type: 'string', default: '5000' },
        minutes: { type: 'string' },
        faults: { type: 'string' },
        kind: { type: 'string', multiple: true },
        seed: { type: 'string', default: '1' },
        backend: { type: 'string' },
        json: { type: 'string' },
      },
    })
    const steps = Number(values.steps)
    if (!Number.isInteger(steps) || steps <= WARM_UP_STEPS)
      throw new Error(`--steps wants a whole number above ${WARM_UP_STEPS}`)
    const backend = BACKENDS.find((name) => name === values.backend)
    if (values.backend !== undefined && !backend)
      throw new Error(`There is no backend "${values.backend}"`)
    const minutes = values.minutes === undefined ? null : Number(values.minutes)
    if (minutes !== null && !(minutes > 0)) throw new Error('--minutes wants a number above 0')
    const faults = values.faults === undefined ? null : Number(values.faults)
    if (faults !== null && !(Number.isInteger(faults) && faults > 0))
      throw new Error('--faults wants a whole number above 0')
    const all = Object.keys(KINDS) as KindName[]
    const unknown = values.kind?.find((name) => !all.some((each) => each === name))
    if (unknown !== undefined) throw new Error(`--kind wants one of ${all.join(', ')}`)
    const kinds = all.filter((name) => values.kind?.includes(name) ?? true)
    const seed = Number(values.seed)
    if (!Number.isInteger(seed)) throw new Error('--seed wants a whole number')
    const { json } = values
    return { steps, minutes, faults, kinds, seed, backend: backend ?? 'auto', json }
  } catch (error) {
    console.error((error as Error).message)
    console.error('Usage: npm run soak -- [--steps N] [--backend NAME] [--json FILE]')
    console.error('       npm run soak -- --minutes N [--seed N] [--json FILE]')
    console.error('       npm run soak -- --faults N [--kind NAME ...] [--seed N] [--json FILE]')
    process.exit(2)
  }
}

/** The first preset of a family, with narrow networks. */
function narrowPreset(family: string): Experiment {
  const preset: Experiment = defined(
    Object.values(PRESETS).find((each) => each.family === family),
    `a preset of ${family}`,
  )
  return { ...preset, hyperparameters: { ...preset.hyperparameters, width: WIDTH } }
}

const stopAt = (experiment: Experiment, steps: number): Experiment => ({
  ...experiment,
  stop: { kind: 'steps', at: steps },
})

async function soak(family: string, steps: number, { page, report }: Headless): Promise<Soaked> {
  const experiment = narrowPreset(family)
  const memory = async (): Promise<Memory> => {
    // A run that has ended is measured by itself, and what that takes comes and goes.
    valueOf(await page.evaluate((count) => window.headless.diagnose(count), MEASURED))
    return valueOf(await page.evaluate(() => window.headless.memory()))
  }

  const start = stopAt(experiment, WARM_UP_STEPS)
  const begun = await page.evaluate((it) => window.headless.train(it), start)
  if ('failure' in begun) throw failed(begun.failure)
  const before = await memory()

  const goal = stopAt(experiment, steps)
  const ended = await page.evaluate((it) => window.headless.goOn(it), goal)
  if ('failure' in ended) throw failed(ended.failure)
  const after = await memory()

  const sound =
    after.tensors === before.tensors &&
    after.heapBytes <= before.heapBytes * (1 + HEAP_GROWTH_ALLOWED)
  return { family, backend: report.backend, steps, before, after, sound }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

function reportOf(results: readonly Soaked[]): string {
  const head = ['family', 'backend', 'steps', 'tensors', 'after', 'heap MB', 'after', 'growth', '']
  const rows = results.map(({ family, backend, steps, before, after, sound }) => [
    family,
    backend,
    String(steps),
    String(before.tensors),
    String(after.tensors),
    megabytes(before.heapBytes),
    megabytes(after.heapBytes),
    // Outside WASM there is no heap to look at.
    before.heapBytes ? `${(100 * (after.heapBytes / before.heapBytes - 1)).toFixed(1)} %` : '-',
    sound ? 'sound' : 'LEAKS',
  ])
  return table([head, ...rows])
}

/** Trains every family alone, so that one family's garbage is not another's growth. */
async function soakLab({ steps, backend }: Options): Promise<readonly Soaked[]> {
  const results: Soaked[] = []
  for (const { id } of FAMILIES) {
    console.log(`${id}: ${steps} steps`)
    results.push(
      await withHeadlessLab({ ...narrowPreset(id), backend }, (headless) =>
        soak(id, steps, headless),
      ),
    )
  }
  console.log(`\n${reportOf(results)}`)
  return results
}

/** Uses the page with every family. */
async function soakPages(minutes: number, seed: number): Promise<readonly Restless[]> {
  const results: Restless[] = []
  for (const [i, { id }] of FAMILIES.entries()) {
    console.log(`${id}: ${(minutes / FAMILIES.length).toFixed(1)} minutes`)
    results.push(
      await soakPage(narrowPreset(id), { minutes: minutes / FAMILIES.length, seed: seed + i }),
    )
  }
  console.log(`\n${restlessReport(results)}`)
  return results
}

/** Has a run suffer faults of each kind. */
async function soakFaults(faults: number, { kinds, seed }: Options): Promise<readonly Suffered[]> {
  const results: Suffered[] = []
  for (const kind of kinds) {
    console.log(`${kind}: ${faults} faults`)
    results.push(await sufferFaults(kind, { faults, seed }))
  }
  console.log(`\n${survivedReport(results)}`)
  return results
}

function soakAll(options: Options): Promise<readonly { readonly sound: boolean }[]> {
  const { minutes, faults, seed } = options
  if (faults !== null) return soakFaults(faults, options)
  return minutes === null ? soakLab(options) : soakPages(minutes, seed)
}

await runCommand(async () => {
  const options = readOptions()
  const { json } = options
  const results = await soakAll(options)
  if (json)
    await writeFile(json, `${JSON.stringify(results, null, 2)}\n`).catch((error: unknown) => {
      throw new CommandError(`${json} cannot be written: ${String(error)}`)
    })
  return results.every(({ sound }) => sound) ? 0 : 1
})
