/** How many faults of each kind a run survived, as a table and what was wrong with the others. */
import { table } from '../../../src/cli/trainReport.ts'

export interface Suffered {
  readonly kind: string
  readonly what: string
  readonly seed: number
  readonly faults: number
  /** What each fault cost that was survived. */
  readonly costs: readonly { readonly steps: number; readonly seconds: number }[]
  readonly failures: readonly string[]
  readonly sound: boolean
}

export function survivedReport(results: readonly Suffered[]): string {
  const rows = results.map(({ kind, what, faults, costs, sound }) => {
    const most = (of: 'steps' | 'seconds'): number => Math.max(0, ...costs.map((each) => each[of]))
    const verdict = sound ? 'sound' : 'NOT SOUND'
    return [
      kind,
      what,
      `${costs.length} of ${faults}`,
      most('steps').toFixed(0),
      most('seconds').toFixed(1),
      verdict,
    ]
  })
  const head = ['kind', 'what happened', 'survived', 'most steps lost', 'most seconds lost', '']
  const failures = results.flatMap(({ kind, failures: all }) => all.map((one) => `${kind}: ${one}`))
  return [table([head, ...rows]), ...failures].join('\n')
}
