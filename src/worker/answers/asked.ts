/** A question that is being answered. */
import type { Pause } from '../../metrics/statistics/rows.ts'

export interface Asked {
  readonly requestId: number
  /** Makes what is awaited all along: it lets others work, and throws when the question was cancelled or its run has ended. */
  readonly turns: () => Pause
}
