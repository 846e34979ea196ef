import { useSyncExternalStore } from 'react'
import { useLab } from './useLab.ts'
import type { Diagnosis } from '../state/diagnosis.ts'

/** What was measured of the run so far; renders when something is added. */
export function useDiagnosis(): Diagnosis {
  const { diagnosis } = useLab()
  useSyncExternalStore(diagnosis.subscribe, () => diagnosis.version)
  return diagnosis
}
