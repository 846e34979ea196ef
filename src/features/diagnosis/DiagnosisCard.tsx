/** How the run is doing: the verdict with what to try, and which digits the model draws. */
import { useRef } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { Card } from '../../ui/Card.tsx'
import { useExperiment, useRun } from '../useLab.ts'
import { DigitHistogram } from './DigitHistogram.tsx'
import { Remedies } from './Remedies.tsx'
import { countsClasses, useExtractor } from '../useDataKind.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useTrainingMix } from '../useTrainingMix.ts'
import { VerdictBox } from './VerdictBox.tsx'
import classes from './diagnosis.module.css'

export function DiagnosisCard() {
  const { t } = useMessages()
  const { verdict, glances, reports } = useDiagnosis()
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const { dataset } = experiment
  const mix = useTrainingMix(experiment)
  const body = useRef<HTMLDivElement>(null)
  const glance = glances.at(-1) ?? null
  const report = reports.at(-1) ?? null
  const digits = glance?.digits ?? report?.samples.digits ?? null
  const extractor = useExtractor()
  const hasCounts = countsClasses(extractor)
  const { classNames: names } = datasetSpec(dataset)
  const kinds = mix.filter((share) => share > 0).length
  return (
    <Card place="verdict" title={t('diagnosis.title')}>
      <div ref={body} className={classes.body} tabIndex={-1}>
        <VerdictBox {...{ verdict, glance, report, names }} digits={kinds} />
        {verdict && (
          <Remedies
            verdict={verdict.id}
            // The button that had the focus is gone.
            onRestart={() => body.current?.focus({ preventScroll: true })}
          />
        )}
        {hasCounts &&
          (digits || !glance ? (
            <DigitHistogram
              share={digits?.share ?? null}
              count={(glance?.digits ? glance.smoothedOver : report?.samples.count) ?? 0}
              mix={mix}
              names={names}
              recognises={extractor === 'judge'}
            />
          ) : (
            <p className={classes.note}>{t('histogram.none')}</p>
          ))}
      </div>
    </Card>
  )
}
