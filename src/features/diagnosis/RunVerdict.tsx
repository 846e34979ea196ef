/** The verdict on the run, by itself. */
import { datasetSpec } from '../../datasets/datasets.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useExperiment, useRun } from '../useLab.ts'
import { useTrainingMix } from '../useTrainingMix.ts'
import { VerdictBox } from './VerdictBox.tsx'

export function RunVerdict() {
  const { verdict, glances, reports } = useDiagnosis()
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const digits = useTrainingMix(experiment).filter((share) => share > 0).length
  const { classNames: names } = datasetSpec(experiment.dataset)
  const [glance, report] = [glances.at(-1) ?? null, reports.at(-1) ?? null]
  return <VerdictBox {...{ verdict, glance, report, names, digits }} />
}
