/** Reads the command line of `npm run bench`. Decides everything that can be decided before anything runs. */
import { parseArgs } from 'node:util'
import { BACKENDS } from '../../src/lib/backends.ts'
import { WORK_NAMES } from '../workList.ts'
import type { BackendName } from '../../src/lib/backends.ts'
import type { WorkName } from '../workList.ts'

export const MEASURE_NAMES = [
  'growth',
  'epochs',
  'first-step',
  'memory',
  'overhead',
  'gemm',
  'smoothness',
  'latent-speed',
  'standstill',
  'first-minute',
  'disturbed',
  'autosave',
  'scenes',
  'gan-lab',
  'drawing',
] as const
export type MeasureName = (typeof MEASURE_NAMES)[number]

export const USAGE = `Usage: npm run bench -- [--work NAME | --measure NAME] [--backend NAME] [--node] [--batch N]
         [--quick] [--json FILE] [--readme]
Work: ${WORK_NAMES.join(', ')}
Measures: ${MEASURE_NAMES.join(', ')}
Backends: ${BACKENDS.join(', ')}; --node runs webgpu without a browser
Without --work and --measure: all of them, and the table in bench/README.md is written anew when nothing else is said.
PyTorch takes part where the interpreter (GANVAS_PYTHON, or else python3) can import it.`

/** A command line that cannot be followed; the message names the flag. */
export class UsageError extends Error {}

/** What is to be measured. */
export interface Order {
  readonly works: readonly WorkName[]
  readonly measures: readonly MeasureName[]
  /** Null compares everything that this machine can run. */
  readonly backend: BackendName | null
  readonly node: boolean
  /** Null takes the batch of each work. */
  readonly batch: number | null
  readonly quick: boolean
  readonly json: string | null
  /** Whether the table in `bench/README.md` is written anew. */
  readonly readme: boolean
}

const FLAGS = {
  work: { type: 'string' },
  measure: { type: 'string' },
  backend: { type: 'string' },
  node: { type: 'boolean' },
  batch: { type: 'string' },
  quick: { type: 'boolean' },
  json: { type: 'string' },
  readme: { type: 'boolean' },
} as const

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** One of a list, or null when the flag is absent. */
function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  list: readonly T[],
): T | null {
  if (value === undefined) return null
  const found = list.find((name) => name === value)
  if (found === undefined)
    throw new UsageError(`--${flag}: there is no "${value}". Choose from ${list.join(', ')}`)
  return found
}

function readBatch(value: string | undefined): number | null {
  if (value === undefined) return null
  const batch = /^\d+$/.test(value) ? Number(value) : 0
  if (batch < 1 || batch > 4096)
    throw new UsageError(`--batch wants a whole number from 1 to 4096, not "${value}"`)
  return batch
}

/**
 * Turns the words after `npm run bench --` into an order.
 * @throws UsageError when a flag or a name is wrong, or two flags contradict each other.
 */
export function readOrder(args: readonly string[]): Order {
  const flags = readFlags(args)
  const work = oneOf('work', flags.work, WORK_NAMES)
  const measure = oneOf('measure', flags.measure, MEASURE_NAMES)
  const named = oneOf('backend', flags.backend, BACKENDS)
  const node = flags.node ?? false
  if (work && measure) throw new UsageError('Give one of --work and --measure')
  if (node && named && named !== 'webgpu')
    throw new UsageError(`--node runs webgpu alone, not ${named}`)
  const backend = node ? 'webgpu' : named
  if (measure && backend && backend !== 'wasm')
    throw new UsageError(`The measures are taken on wasm, not on ${backend}`)
  if (flags.json === '') throw new UsageError('--json wants the name of a file')
  const batch = readBatch(flags.batch)
  const everything = !work && !measure && !backend && batch === null
  const onWasm = backend === null || backend === 'wasm'
  return {
    works: work ? [work] : measure ? [] : WORK_NAMES,
    measures: measure ? [measure] : work || batch !== null || !onWasm ? [] : MEASURE_NAMES,
    backend,
    node,
    batch,
    quick: flags.quick ?? false,
    json: flags.json ?? null,
    readme: flags.readme ?? (everything && !flags.quick),
  }
}
