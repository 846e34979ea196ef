/** What the networks are made of, changed where they are drawn: the settings that the cards have, of the next start. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { acts, settingPath } from '../../models/settings.ts'
import { limitOf } from '../../models/spec.ts'
import { setHyperparameter } from '../../state/experimentStore.ts'
import { Lockable, LockMark } from '../../ui/Lockable.tsx'
import { useLocks } from '../../ui/locks.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import classes from './machine.module.css'
import type { Experiment } from '../../models/experiment.ts'
import type { NETWORK_PARAMETERS } from '../../models/networkParameters.ts'
import type { Parameter } from '../../models/spec.ts'
import type { Machine } from './machine.ts'

/** In the order in which they are seen: what is changed most is seen first. */
const NAMES: readonly (keyof typeof NETWORK_PARAMETERS | 'blocks')[] = [
  ...(['depth', 'width', 'stages', 'blocks', 'channels'] as const),
  ...(['activation', 'network'] as const),
]

interface Props {
  readonly machine: Machine
  /** The family that is drawn. */
  readonly family: string
  readonly point: (setting: string) => void
}

/** Nothing while the next start is to be one of another family. */
export function NetworkEditor({ machine, family, point }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const { isHidden } = useLocks()
  const experiment = useExperiment((state) => state.experiment)
  const { parameters } = familySpec(experiment.family)
  const settings = NAMES.flatMap((name) =>
    parameters[name] ? [{ name, parameter: parameters[name] }] : [],
  )
    .map((each) => ({ ...each, setting: settingPath(each.parameter.card, each.name) }))
    .filter(({ name, setting }) => acts(name, experiment) && !isHidden(setting))
  if (experiment.family !== family) return null
  const sharers = machine.parts.filter(({ network }) => network !== undefined)
  return (
    <div className={classes.editor} role="group" aria-label={t('machine.make')}>
      {settings.map((each) => (
        <Setting key={each.name} {...each} {...{ experiment, point }} />
      ))}
      {sharers.length > 1 && (
        <p className={classes.small}>
          {t('machine.sharedBy', {
            names: sharers.map(({ id }) => t(`machine.part.${id}`)).join(', '),
          })}
        </p>
      )}
      {machine.planned.size > 0 && (
        <div className={classes.planned}>
          <p>{t('machine.planned')}</p>
          <Button size="compact-sm" onClick={() => intents.restart()}>
            {t('transport.restart')}
          </Button>
        </div>
      )}
    </div>
  )
}

interface SettingProps {
  readonly name: string
  readonly parameter: Parameter
  readonly setting: string
  readonly experiment: Experiment
  readonly point: (setting: string) => void
}

function Setting({ name, parameter, setting, experiment, point }: SettingProps) {
  const { t } = useMessages()
  const { intents } = useLab()
  const { isLocked } = useLocks()
  const value = experiment.hyperparameters[name]
  const label = t(`parameter.${name}.label`)
  const change = (next: number | string): void => void intents.edit(setHyperparameter(name, next))
  const { kind } = datasetSpec(experiment.dataset)
  const options =
    parameter.kind === 'choice'
      ? parameter.options.filter((option) => !limitOf(parameter, option, kind))
      : []
  if (parameter.kind === 'choice' && options.length < 2) return null
  return (
    <div className={classes.setting} data-wide={parameter.kind === 'choice'}>
      <Button size="compact-sm" variant="default" onClick={() => point(setting)}>
        {label}
      </Button>
      {isLocked(setting) && <LockMark />}
      <Lockable setting={setting}>
        {parameter.kind === 'number' && (
          <Stepper {...{ label }} value={Number(value)} range={parameter} onChange={change} />
        )}
        {parameter.kind === 'choice' && (
          <Segmented
            label={label}
            value={String(value)}
            options={options.map((option) => ({
              value: option,
              label: t(`option.${name}.${option}`),
              help: t(`option.${name}.${option}.help`),
            }))}
            onChange={change}
          />
        )}
      </Lockable>
    </div>
  )
}
