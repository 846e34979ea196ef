/** The controls of a family's own parameters, made from its spec: those of one card, where they act, or one alone. */
import { useMessages } from '../i18n/useMessages.ts'
import { familySpec } from '../models/families.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { settingPath } from '../models/settings.ts'
import { holds, isIdle, limitOf, usualValue } from '../models/spec.ts'
import { setHyperparameter } from '../state/experimentStore.ts'
import { ParameterControl } from '../ui/ParameterControl.tsx'
import { batchNote } from './batchNote.ts'
import { useExperiment, useLab } from './useLab.ts'
import type { Parameter } from '../models/spec.ts'

const dividesBatch = (parameter: Parameter): boolean =>
  parameter.kind === 'number' && parameter.dividesBatch === true

interface Props {
  /** The card that holds them. */
  readonly card: Parameter['card']
  /** Those that a beginner tries first, or all the others. */
  readonly are: 'basic' | 'others'
}

export function FamilyParameters({ card, are }: Props) {
  const { family } = useExperiment((state) => state.experiment)
  const { parameters, basic } = familySpec(family)
  return Object.entries(parameters)
    .filter(
      ([name, parameter]) => parameter.card === card && basic.includes(name) === (are === 'basic'),
    )
    .map(([name]) => <FamilyParameter key={name} name={name} />)
}

/** One of them, also where it acts besides its card; nothing where the family or the data have no use for it. */
export function FamilyParameter({ name }: { readonly name: string }) {
  const { intents } = useLab()
  const messages = useMessages()
  const experiment = useExperiment((state) => state.experiment)
  const { family, hyperparameters } = experiment
  const data = datasetSpec(experiment.dataset)
  const parameter = familySpec(family).parameters[name]
  if (!parameter || !holds(parameter.when, hyperparameters) || isIdle(parameter, data)) return null
  return (
    <ParameterControl
      setting={settingPath(parameter.card, name)}
      name={name}
      words="parameter"
      parameter={parameter}
      value={hyperparameters[name] ?? parameter.default}
      standard={usualValue(parameter, data.kind)}
      note={dividesBatch(parameter) ? batchNote(experiment, messages) : null}
      limit={(option) => limitOf(parameter, option, data.kind)}
      onChange={(value) => void intents.edit(setHyperparameter(name, value))}
    />
  )
}
