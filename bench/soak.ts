/**
 * `npm run soak`: trains every family for thousands of steps and looks for leaks: after the first steps and at the end
 * the lab must hold the same number of tensors, and at most 5 % more memory. Exit code 1 when it does not.
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
import type { Headless } from '../src/cli/headless.ts'
import type { BackendWish } from '../src/lib/backends.ts'
import type { Experiment } from '../src/models/experiment.ts'
import type { Queries } from '../src/worker/protocol.ts'

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

function readOptions(): { steps: number; backend: BackendWish; json: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        steps: { type: 'string', default: '5000' },
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
    return { steps, backend: backend ?? 'auto', json: values.json }
  } catch (error) {
    console.error((error as Error).message)
    console.error('Usage: npm run soak -- [--steps N] [--backend NAME] [--json FILE]')
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

await runCommand(async () => {
  const { steps, backend, json } = readOptions()
  const results: Soaked[] = []
  for (const { id } of FAMILIES) {
    console.log(`${id}: ${steps} steps`)
    // A fresh page for each, so that one family's garbage is not another's growth.
    results.push(
      await withHeadlessLab({ ...narrowPreset(id), backend }, (headless) =>
        soak(id, steps, headless),
      ),
    )
  }
  console.log(`\n${reportOf(results)}`)
  if (json)
    await writeFile(json, `${JSON.stringify(results, null, 2)}\n`).catch((error: unknown) => {
      throw new CommandError(`${json} cannot be written: ${String(error)}`)
    })
  return results.every(({ sound }) => sound) ? 0 : 1
})
