/** What became of every family on the same data: the part of each run that is shown side by side, and kept between visits. */
import { checkExperiment } from '../models/experiment.ts'
import type { Report } from '../metrics/report/measures.ts'
import type { VerdictId } from '../metrics/verdict/verdicts.ts'
import type { TryResult } from './tries.ts'

export interface FamilyResult extends Pick<
  TryResult,
  'experiment' | 'step' | 'images' | 'test' | 'drawing' | 'sheet' | 'failure' | 'runId'
> {
  /** The newest full measurement; `null` of a run that failed. */
  readonly report: Report | null
  readonly verdict: VerdictId | null
}

export interface FamilyComparison {
  /** When it was begun, in milliseconds since 1970, and for how many seconds each trained. */
  readonly at: number
  readonly seconds: number
  /** How many families were to be trained. */
  readonly of: number
  readonly results: readonly FamilyResult[]
}

export function familyResultOf({ diagnosis, ...result }: TryResult): FamilyResult {
  const { experiment, step, images, test, drawing, sheet, failure, runId } = result
  const { reports, verdict } = diagnosis
  return {
    ...{ experiment, step, images, test, drawing, sheet, failure, runId },
    report: reports.at(-1) ?? null,
    verdict: verdict?.id ?? null,
  }
}

/** Tells whether what was kept is still of families and data that the page knows. */
export const isKnown = ({ results }: FamilyComparison): boolean =>
  results.length > 0 &&
  results.every(({ experiment }) => 'experiment' in checkExperiment(experiment))
