/** What the files of a run are called. */
import { useCallback } from 'react'
import { useLab } from './useLab.ts'

/** Makes a name such as `ganvas-vae-curves-step1200.csv`, after the run as it stands when it is asked for. */
export function useFileName(): (what: string, ending: string) => string {
  const { run, experiment } = useLab()
  return useCallback(
    (what, ending) => {
      const { experiment: inForce, step } = run.getState()
      const { family } = inForce ?? experiment.getState().experiment
      return `ganvas-${family}-${what}-step${step}.${ending}`
    },
    [run, experiment],
  )
}
