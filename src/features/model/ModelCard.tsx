/** What is trained: the family and the shape of its networks, made from the family's spec. */
import { useMessages } from '../../i18n/useMessages.ts'
import { FAMILIES, familySpec } from '../../models/families.ts'
import { limitOf } from '../../models/limits.ts'
import { holds } from '../../models/spec.ts'
import { setFamily, setHyperparameter } from '../../state/experimentStore.ts'
import { Card } from '../../ui/Card.tsx'
import { HelpButton } from '../../ui/HelpButton.tsx'
import { ParameterControl } from '../../ui/ParameterControl.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './ModelCard.module.css'

export function ModelCard() {
  const { t } = useMessages()
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const backend = useRun((run) => run.report?.backend ?? null)
  const { parameters, paper } = familySpec(experiment.family)
  const { hyperparameters, dataset } = experiment
  return (
    <Card
      title={t('model.title')}
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
      <div className={classes.families}>
        <Segmented
          label={t('setting.family')}
          value={experiment.family}
          options={FAMILIES.map(({ id }) => ({ value: id, label: t(`family.${id}`) }))}
          onChange={(family) => void intents.edit(setFamily(family))}
        />
      </div>
      {Object.entries(parameters)
        .filter(([, { card, when }]) => card === 'model' && holds(when, hyperparameters))
        .map(([name, parameter]) => (
          <ParameterControl
            key={name}
            name={name}
            words="parameter"
            parameter={parameter}
            value={hyperparameters[name] ?? parameter.default}
            standard={parameter.default}
            limit={(option) => limitOf(name, option, { dataset, backend })}
            onChange={(value) => void intents.edit(setHyperparameter(name, value))}
          />
        ))}
    </Card>
  )
}
