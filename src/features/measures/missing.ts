/** Which digits are missing from the samples, and since when. */
import { isMissing } from '../../metrics/verdict/signals.ts'
import type { CoverageData } from '../../render/coverage.ts'

export interface MissingDigit {
  readonly digit: number
  /** The first step of the stretch without it that lasts until now; `null` when it was never there. */
  readonly since: number | null
}

/** Lists the digits of the training mix that the latest look did not find. */
export function missingDigits({
  columns,
  mix,
}: Pick<CoverageData, 'columns' | 'mix'>): MissingDigit[] {
  return mix.flatMap((real, digit) => {
    if (real === 0 || columns.length === 0) return []
    const last = columns.findLastIndex(({ share }) => !isMissing(share[digit] ?? 0, real))
    if (last === columns.length - 1) return []
    return [{ digit, since: last < 0 ? null : (columns[last + 1]?.step ?? null) }]
  })
}
