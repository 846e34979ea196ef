/** The large pictures behind the diagnosis: which digits come, how good they are, whether they are copies, and why. */
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { isGame } from '../../models/spec.ts'
import { useExperiment, useRun } from '../useLab.ts'
import { AugmentationSection } from './AugmentationSection.tsx'
import { ClosestSection } from './ClosestSection.tsx'
import { DigitsSection } from './DigitsSection.tsx'
import { LatentSection } from './LatentSection.tsx'
import { NearestSection } from './NearestSection.tsx'
import { FullOutlook, Outlook } from './Outlook.tsx'
import { PlayersSection } from './PlayersSection.tsx'
import { QualitySection } from './QualitySection.tsx'
import { RequestedSection } from './RequestedSection.tsx'
import { TableSection } from './TableSection.tsx'
import { TextSection } from './TextSection.tsx'
import { countsClasses, useExtractor } from '../useDataKind.ts'
import { useDiagnosis } from '../useDiagnosis.ts'
import { percent } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Messages } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Diagnosis } from '../../state/diagnosis.ts'

/** Why the digits of the samples cannot be counted; `null` when they can. */
function digitObstacle({ family }: Experiment, { t }: Pick<Messages, 't'>): string | null {
  const { latent } = familySpec(family)
  return latent?.prior === 'none' ? t('measures.digits.reconstructions') : null
}

export function MeasuresPanel() {
  const diagnosis = useDiagnosis()
  const inForce = useRun((run) => run.experiment)
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = inForce ?? edited
  const isEmpty = diagnosis.glances.length === 0 && diagnosis.reports.length === 0
  if (isEmpty)
    return (
      <div className={classes.pictures}>
        <Outlook experiment={experiment} />
        <AugmentationSection experiment={experiment} />
      </div>
    )
  return <Pictures diagnosis={diagnosis} experiment={experiment} />
}

interface PicturesProps {
  readonly diagnosis: Diagnosis
  readonly experiment: Experiment
}

function Pictures({ diagnosis, experiment }: PicturesProps) {
  const messages = useMessages()
  const { t } = messages
  const { glances, reports, exhibits, measuring } = diagnosis
  const newest = reports.at(-1)
  const { players } = familySpec(experiment.family)
  const dataset = datasetSpec(experiment.dataset)
  const extractor = useExtractor()
  const obstacle = digitObstacle(experiment, messages)
  return (
    <div className={classes.pictures}>
      {countsClasses(extractor) && (
        <DigitsSection {...{ glances, experiment, obstacle }} names={dataset.classNames} />
      )}
      {newest ? (
        <>
          {newest.requested && (
            <RequestedSection requested={newest.requested} names={dataset.classNames} />
          )}
          <QualitySection reports={reports} />
          {newest.text && <TextSection text={newest.text} dataset={dataset} />}
          {exhibits && !newest.text && (
            <>
              <NearestSection pairs={exhibits.pairs} of={newest.samples.of} shape={dataset.shape} />
              <ClosestSection closest={exhibits.closest} count={newest.samples.count} />
            </>
          )}
          {newest.latent && <LatentSection latent={newest.latent} />}
        </>
      ) : (
        <>
          {measuring !== null && (
            <p className={classes.words}>
              {t('measures.measuring', { done: percent(measuring, messages) })}
            </p>
          )}
          <FullOutlook experiment={experiment} />
        </>
      )}
      {isGame({ players }) && <PlayersSection {...{ glances, reports, players }} />}
      <AugmentationSection experiment={experiment} />
      {newest && <TableSection report={newest} />}
    </div>
  )
}
