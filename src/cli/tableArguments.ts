/** Reads the command line of `npm run table`. */
import { datasetSpec, DEFAULT_DATASET, findDataset } from '../datasets/datasets.ts'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import { everyFamily, SECONDS_EACH } from '../models/everyFamily.ts'
import { checkExperiment } from '../models/experiment.ts'
import { findRecipe } from '../models/recipes.ts'
import { checkFileNames, readBackend, readFlags, UsageError } from './flags.ts'
import type { BackendName } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'

export const TABLE_USAGE = `Usage: npm run table -- --presets NAME,NAME,... --seeds N [--steps N] [--backend webgpu|webgl|wasm|cpu]
         [--json FILE]
Trains every preset with the seeds 1 to N, and prints what they reach as a table in Markdown. Runs that FILE holds are not
made again, so that a table that was broken off goes on.
       npm run table -- --every-family [DATASET] [--seconds N] [--seed N] [--backend ...] [--json FILE]
Trains one model of each family that can learn the data (mnist unless said) for the same time, ${SECONDS_EACH.usual} seconds unless said.`

/** One run of the table. */
export interface TableRun {
  /** What it is called in the table. */
  readonly name: string
  readonly experiment: Experiment
}

export interface TableOrder {
  /** What the rows are. */
  readonly of: 'presets' | 'families'
  readonly runs: readonly TableRun[]
  readonly files: { readonly json?: string }
}

function readCount(name: string, text: string | undefined): number {
  const value = /^\d+$/.test(text ?? '') ? Number(text) : 0
  if (value > 0) return value
  throw new UsageError(`--${name} wants a whole number above 0, not "${text ?? ''}"`)
}

/** @throws UsageError with what is wrong. */
function checked(name: string, experiment: Experiment): TableRun {
  const found = checkExperiment(experiment)
  if ('faults' in found) throw new UsageError(`${name}: ${found.faults.join('; ')}`)
  return { name, experiment: found.experiment }
}

interface PresetFlags {
  readonly presets?: string | undefined
  readonly steps?: string | undefined
  readonly seeds?: string | undefined
}

function presetRuns({ presets, seeds, steps }: PresetFlags, backend: BackendName) {
  const count = readCount('seeds', seeds)
  const at = steps === undefined ? null : readCount('steps', steps)
  return (presets ?? '').split(',').flatMap((name) => {
    const recipe = findRecipe(name)
    if (!recipe) throw new UsageError(`There is no preset "${name}"`)
    const stop = at === null ? recipe.stop : ({ kind: 'steps', at } as const)
    if (stop.kind === 'none') throw new UsageError(`${name} does not end by itself: give --steps`)
    return Array.from({ length: count }, (_, i) =>
      checked(name, { ...recipe, backend, stop, seed: i + 1 }),
    )
  })
}

interface FamilyFlags {
  readonly 'every-family'?: string | undefined
  readonly seconds?: string | undefined
  readonly seed?: string | undefined
}

function familyRuns(
  { 'every-family': dataset = '', seconds, seed = '42' }: FamilyFlags,
  backend: BackendName,
): readonly TableRun[] {
  if (!findDataset(dataset)) throw new UsageError(`There is no data set "${dataset}"`)
  const mix = new Array<number>(datasetSpec(dataset).classes).fill(1)
  const shared = { dataset, mix, images: 0, ...USUAL_DRAWING, seed: readCount('seed', seed) }
  const each = seconds === undefined ? SECONDS_EACH.usual : readCount('seconds', seconds)
  return everyFamily({ ...shared, backend }, each).map((one) => checked(one.family, one))
}

/** Where it runs, and the file that it goes on from. */
function commonOf(backend: string | undefined, json: string | undefined) {
  checkFileNames({ json })
  const files = { ...(json !== undefined && { json }) }
  return { backend: readBackend(backend) ?? 'wasm', files }
}

/** The data set behind `--every-family` may be left out. */
function withDataset(args: readonly string[]): readonly string[] {
  const after = args.indexOf('--every-family') + 1
  const isNamed = args[after] !== undefined && !args[after].startsWith('--')
  return isNamed ? args : args.toSpliced(after, 0, DEFAULT_DATASET.id)
}

/** Turns the words after `npm run table --` into runs, row by row. @throws UsageError */
export function readTableOrder(args: readonly string[]): TableOrder {
  if (!args.includes('--every-family')) {
    const flags = readFlags(args, ['presets', 'seeds', 'steps', 'backend', 'json'])
    const { backend, files } = commonOf(flags.backend, flags.json)
    return { of: 'presets', runs: presetRuns(flags, backend), files }
  }
  const flags = readFlags(withDataset(args), ['every-family', 'seconds', 'seed', 'backend', 'json'])
  const { backend, files } = commonOf(flags.backend, flags.json)
  return { of: 'families', runs: familyRuns(flags, backend), files }
}
