/** What the files of a run are called. */
import { useCallback } from 'react'
import { matchingPreset } from '../models/matchingPreset.ts'
import { useLab } from './useLab.ts'

/** Makes a name such as `ganvas-vae-2d-curves-step1200.csv`, after the run as it stands when it is asked for. */
export function useFileName(): (what: string, ending: string) => string {
  const { run, experiment } = useLab()
  return useCallback(
    (what, ending) => {
      const { experiment: inForce, step } = run.getState()
      const shown = inForce ?? experiment.getState().experiment
      return `ganvas-${matchingPreset(shown) ?? shown.family}-${what}-step${step}.${ending}`
    },
    [run, experiment],
  )
}
