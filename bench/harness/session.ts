/** What a run of the benchmark has at hand: a browser, runners by name, a pace. */
import { PageRunner } from './chromium.ts'
import { timeWork } from './interleave.ts'
import { PytorchRunner } from './pytorch.ts'
import { RUNNERS } from './runner.ts'
import type { LeftOut, MeasureTable, Row } from '../command/results.ts'
import type { WorkName } from '../workList.ts'
import type { BenchBrowser } from './chromium.ts'
import type { Pace } from './interleave.ts'
import type { Runner, RunnerName } from './runner.ts'

/** PyTorch's processes, which outlive a work. */
export const pytorchRunners = (): Record<'pytorch-1t' | 'pytorch-nt', PytorchRunner> => ({
  'pytorch-1t': new PytorchRunner('pytorch-1t', 1),
  'pytorch-nt': new PytorchRunner('pytorch-nt', 0),
})

/** What a measure needs. */
export interface Session {
  readonly browser: BenchBrowser
  readonly quick: boolean
  /** Times runners on one work. */
  time(work: WorkName, batch: number, names: readonly RunnerName[]): Promise<Found>
  readonly say: (line: string) => void
}

type Found = Awaited<ReturnType<typeof timeWork>>

/** A measure besides the training steps of each work. */
export type Measure = (session: Session) => Promise<Measured>

export interface Measured {
  readonly table: MeasureTable
  readonly rows?: readonly Row[]
  readonly leftOut?: readonly LeftOut[]
}

/** A session on a browser and on PyTorch's processes. */
export function sessionOn(
  browser: BenchBrowser,
  pytorch: ReturnType<typeof pytorchRunners>,
  options: { readonly quick: boolean; readonly pace: Pace; readonly say: Session['say'] },
): Session {
  const runnerOf = (name: RunnerName): Runner =>
    RUNNERS[name].host === 'pytorch'
      ? pytorch[name as keyof typeof pytorch]
      : new PageRunner(name, browser)
  const { quick, pace, say } = options
  return {
    browser,
    quick,
    say,
    time: (work, batch, names) => timeWork(work, batch, names.map(runnerOf), pace, say),
  }
}
