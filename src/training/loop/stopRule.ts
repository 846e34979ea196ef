import type { Experiment } from '../../models/experiment.ts'

/** Where a run stands: steps made, passes over its data, minutes spent training. */
export interface Reached {
  readonly step: number
  readonly epoch: number
  readonly minutes: number
}

/** Tells whether a run has reached the end that its stop rule sets. */
export function isFinished({ kind, at }: Experiment['stop'], reached: Reached): boolean {
  switch (kind) {
    case 'none':
      return false
    case 'steps':
      return reached.step >= at
    case 'epochs':
      return reached.epoch >= at
    case 'minutes':
      return reached.minutes >= at
  }
}
