/** Reads the command line of `npm run table`. */
import { checkExperiment } from '../models/experiment.ts'
import { findRecipe } from '../models/recipes.ts'
import { checkFileNames, readBackend, readFlags, UsageError } from './flags.ts'
import type { Experiment } from '../models/experiment.ts'

export const TABLE_USAGE = `Usage: npm run table -- --presets NAME,NAME,... --seeds N [--steps N] [--backend webgpu|webgl|wasm|cpu]
         [--json FILE]
Trains every preset with the seeds 1 to N, and prints what they reach as a table in Markdown. Runs that FILE holds are not
made again, so that a table that was broken off goes on.`

/** One run of the table. */
export interface TableRun {
  readonly preset: string
  readonly experiment: Experiment
}

export interface TableOrder {
  readonly runs: readonly TableRun[]
  readonly files: { readonly json?: string }
}

function readCount(name: string, text: string | undefined): number {
  const value = /^\d+$/.test(text ?? '') ? Number(text) : 0
  if (value > 0) return value
  throw new UsageError(`--${name} wants a whole number above 0, not "${text ?? ''}"`)
}

/** Turns the words after `npm run table --` into runs, preset by preset. @throws UsageError */
export function readTableOrder(args: readonly string[]): TableOrder {
  const flags = readFlags(args, ['presets', 'seeds', 'steps', 'backend', 'json'])
  const seeds = readCount('seeds', flags.seeds)
  const backend = readBackend(flags.backend) ?? 'wasm'
  const steps = flags.steps === undefined ? null : readCount('steps', flags.steps)
  checkFileNames({ json: flags.json })
  const runs = (flags.presets ?? '').split(',').flatMap((name) => {
    const recipe = findRecipe(name)
    if (!recipe) throw new UsageError(`There is no preset "${name}"`)
    const stop = steps === null ? recipe.stop : ({ kind: 'steps', at: steps } as const)
    if (stop.kind === 'none') throw new UsageError(`${name} does not end by itself: give --steps`)
    return Array.from({ length: seeds }, (_, i): TableRun => {
      const checked = checkExperiment({ ...recipe, backend, stop, seed: i + 1 })
      if ('faults' in checked) throw new UsageError(`${name}: ${checked.faults.join('; ')}`)
      return { preset: name, experiment: checked.experiment }
    })
  })
  return { runs, files: { ...(flags.json !== undefined && { json: flags.json }) } }
}
