import { hasModel } from '../state/runStore.ts'
import { useDiagnosis } from './useDiagnosis.ts'
import { useLab, useRun } from './useLab.ts'

interface MeasureNow {
  readonly disabled: boolean
  readonly loading: boolean
  readonly onClick: () => void
}

/** What makes a button measure the model in full; busy while the reader waits for it. */
export function useMeasureNow(): MeasureNow {
  const { intents } = useLab()
  const { isAwaited } = useDiagnosis()
  const isThere = useRun((run) => hasModel(run.phase))
  return {
    disabled: !isThere,
    loading: isAwaited,
    onClick: () => void intents.diagnose(),
  }
}
