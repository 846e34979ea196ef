/** What a run of the benchmark found, as `--json` writes it. */
import { median, spread } from './statistics.ts'
import type { Gpu } from '../page/gpu.ts'
import type { RunnerName } from '../harness/runner.ts'
import type { WorkName } from '../workList.ts'

/** What was measured on. */
export interface Machine {
  readonly date: string
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  /** Cores that others kept at work when the run began. */
  readonly load: number
  /** By name: Node, Chromium, TensorFlow.js, jax-js, PyTorch, as far as they took part. */
  readonly versions: Readonly<Record<string, string>>
  /** What GPU backends ran on; a software GPU makes their times meaningless. */
  readonly gpus: Readonly<Partial<Record<'webgpu' | 'webgl', Gpu>>>
}

/** One runner on one work. */
export interface Row {
  readonly work: WorkName
  readonly batch: number
  readonly runner: RunnerName
  /** Median over the rounds. */
  readonly msPerStep: number
  /** Interquartile range over the rounds, in % of the median; null when there were too few. */
  readonly spread: number | null
  /** Steps that were timed. */
  readonly steps: number
  /** Threads or GPU; empty when there is nothing to say. */
  readonly device: string
}

/** A runner that could not do a work, and why. */
export interface LeftOut {
  readonly work: WorkName
  readonly batch: number
  readonly runner: RunnerName
  readonly reason: string
}

/** How many times as long a rival takes as we do. */
export interface Ratio {
  readonly work: WorkName
  readonly batch: number
  readonly ours: RunnerName
  readonly rival: RunnerName
  readonly ratio: number
}

/** A table of a measure other than training steps. */
export interface MeasureTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What was found, as numbers. */
  readonly values: Readonly<Record<string, unknown>>
}

export interface Results {
  readonly machine: Machine
  readonly rows: readonly Row[]
  readonly ratios: readonly Ratio[]
  readonly leftOut: readonly LeftOut[]
  /** By the name of the measure. */
  readonly measures: Readonly<Record<string, MeasureTable>>
}

/** Sums up the rounds of a runner. */
export const summarise = (rounds: readonly number[]): Pick<Row, 'msPerStep' | 'spread'> => ({
  msPerStep: median(rounds),
  spread: spread(rounds),
})

const isOurs = (runner: RunnerName): boolean => runner.startsWith('ours')

/** Every rival against ours on the same work and batch. */
export function ratiosOf(rows: readonly Row[]): Ratio[] {
  return rows
    .filter(({ runner }) => !isOurs(runner))
    .flatMap(({ work, batch, runner, msPerStep }) => {
      const own = rows.find((row) => isOurs(row.runner) && row.work === work && row.batch === batch)
      if (!own) return []
      return [{ work, batch, ours: own.runner, rival: runner, ratio: msPerStep / own.msPerStep }]
    })
}
