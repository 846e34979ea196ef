/** How the run is doing: the verdict with what to try, and the few pictures and numbers that it rests on. */
import { useRef } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { areDigits, datasetSpec } from '../../datasets/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { Card } from '../../ui/Card.tsx'
import { useExperiment, useRun } from '../useLab.ts'
import { DigitHistogram } from './DigitHistogram.tsx'
import { KeyFacts } from './KeyFacts.tsx'
import { LatentBars } from './LatentBars.tsx'
import { Remedies } from './Remedies.tsx'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useTrainingMix } from '../useTrainingMix.ts'
import { VerdictBox } from './VerdictBox.tsx'
import classes from './diagnosis.module.css'

export function DiagnosisCard() {
  const { t } = useMessages()
  const { verdict, glances, reports } = useDiagnosis()
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const { dataset, family } = experiment
  const mix = useTrainingMix(experiment)
  const body = useRef<HTMLDivElement>(null)
  const glance = glances.at(-1) ?? null
  const report = reports.at(-1) ?? null
  const digits = glance?.digits ?? report?.samples.digits ?? null
  const isOfDigits = areDigits(datasetSpec(dataset))
  const { players, sheets, latent } = familySpec(family)
  const kinds = mix.filter((share) => share > 0).length
  return (
    <Card place="verdict" title={t('diagnosis.title')}>
      <div ref={body} className={classes.body} tabIndex={-1}>
        <VerdictBox verdict={verdict} glance={glance} report={report} digits={kinds} />
        {verdict && (
          <Remedies
            verdict={verdict.id}
            // The button that had the focus is gone.
            onRestart={() => body.current?.focus({ preventScroll: true })}
          />
        )}
        {isOfDigits &&
          (digits || !glance ? (
            <DigitHistogram
              share={digits?.share ?? null}
              count={(glance?.digits ? glance.smoothedOver : report?.samples.count) ?? 0}
              mix={mix}
            />
          ) : (
            <p className={classes.note}>{t('histogram.none')}</p>
          ))}
        {sheets.includes('reconstructions') && (
          <LatentBars latent={report?.latent ?? null} hasPrior={latent?.prior === 'normal'} />
        )}
        <KeyFacts
          glance={glance}
          report={report}
          players={players}
          digits={isOfDigits ? kinds : null}
        />
      </div>
    </Card>
  )
}
