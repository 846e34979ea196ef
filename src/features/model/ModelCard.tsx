/** What is trained: the family, and what a beginner tries first of its model. */
import { useMessages } from '../../i18n/useMessages.ts'
import { FAMILIES, familySpec } from '../../models/families.ts'
import { setFamily } from '../../state/experimentStore.ts'
import { Card } from '../../ui/Card.tsx'
import { HelpButton } from '../../ui/HelpButton.tsx'
import { Lockable } from '../../ui/Lockable.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { FamilyParameters } from '../FamilyParameters.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import classes from './ModelCard.module.css'

export function ModelCard() {
  const { t } = useMessages()
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const { paper } = familySpec(experiment.family)
  return (
    <Card
      place="model"
      title={t('model.title')}
      folds
      aside={
        <HelpButton about={t('model.title')}>
          <p>{t('model.help')}</p>
          <p>
            <a
              href={paper.url}
              target="_blank"
              rel="noreferrer"
              lang="en"
              className={classes.paper}
            >
              {paper.cite}
            </a>
          </p>
        </HelpButton>
      }
    >
      <div className={classes.families} data-setting="model.family">
        <Lockable setting="model.family">
          <Segmented
            label={t('setting.family')}
            value={experiment.family}
            options={FAMILIES.map(({ id }) => ({
              value: id,
              label: t(`family.${id}`),
              help: t(`family.${id}.help`),
            }))}
            onChange={(family) => void intents.edit(setFamily(family))}
          />
        </Lockable>
      </div>
      <FamilyParameters card="model" are="basic" />
    </Card>
  )
}
