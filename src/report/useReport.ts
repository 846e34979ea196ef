/** Makes the report of the run as it stands, when it is asked for. */
import { useMessages } from '../i18n/useMessages.ts'
import { useExperiment, useLab, useRun } from '../features/useLab.ts'
import { useRealPoints } from '../features/useRealPoints.ts'
import { useTrainingMix } from '../features/useTrainingMix.ts'

/** Resolves to an HTML file in the reader's language. */
export function useReport(): () => Promise<Blob> {
  const lab = useLab()
  const messages = useMessages()
  const edited = useExperiment((state) => state.experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const mix = useTrainingMix(experiment)
  const real = useRealPoints(experiment)
  return async () => {
    const { reportOf } = await import('./report.ts')
    return await reportOf({ lab, experiment, mix, real, messages })
  }
}
