/** The modes of the data that the last full measurement found to be missing. */
import { useMemo } from 'react'
import { useDiagnosis } from '../useDiagnosis.ts'

interface Missed {
  /** Where they lie, in the data's own units; the same list while the measurement is the newest. */
  readonly places: readonly (readonly number[])[]
  /** When that was measured. */
  readonly step: number
}

export function useMissed(): Missed {
  const report = useDiagnosis().reports.at(-1) ?? null
  return useMemo(() => {
    const missing = report?.samples.modes?.missing ?? []
    return { places: missing.map(({ at }) => at), step: report?.step ?? 0 }
  }, [report])
}
