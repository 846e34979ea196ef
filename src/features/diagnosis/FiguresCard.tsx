/** The few pictures and numbers that the verdict rests on. */
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { Card } from '../../ui/Card.tsx'
import { countsClasses, useExtractor } from '../useDataKind.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useExperiment, useRun } from '../useLab.ts'
import { useTrainingMix } from '../useTrainingMix.ts'
import { KeyFacts } from './KeyFacts.tsx'
import { LatentBars } from './LatentBars.tsx'
import classes from './diagnosis.module.css'

export function FiguresCard() {
  const { t } = useMessages()
  const { glances, reports } = useDiagnosis()
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const { players, sheets, latent } = familySpec(experiment.family)
  const kinds = useTrainingMix(experiment).filter((share) => share > 0).length
  const report = reports.at(-1) ?? null
  const hasCounts = countsClasses(useExtractor())
  return (
    <Card place="figures" title={t('diagnosis.figures')}>
      <div className={classes.figures}>
        {sheets.includes('reconstructions') && (
          <LatentBars latent={report?.latent ?? null} hasPrior={latent?.prior === 'normal'} />
        )}
        <KeyFacts
          glance={glances.at(-1) ?? null}
          report={report}
          players={players}
          digits={hasCounts ? kinds : null}
        />
      </div>
    </Card>
  )
}
