import { hasModel } from '../state/runStore.ts'
import { useDiagnosis } from './useDiagnosis.ts'
import { useLab, useRun } from './useLab.ts'

interface MeasureNow {
  readonly disabled: boolean
  readonly loading: boolean
  readonly onClick: () => void
}

/** What makes a button measure the model in full; busy as long as that is under way, whoever asked for it. */
export function useMeasureNow(): MeasureNow {
  const { intents } = useLab()
  const { measuring } = useDiagnosis()
  const isThere = useRun((run) => hasModel(run.phase))
  return {
    disabled: !isThere,
    loading: measuring !== null,
    onClick: () => void intents.diagnose(),
  }
}
