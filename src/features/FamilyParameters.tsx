/** The controls of a family's own parameters, made from its spec: those of one card, where their condition holds. */
import { useMessages } from '../i18n/useMessages.ts'
import { familySpec } from '../models/families.ts'
import { limitOf, meansSomething } from '../models/limits.ts'
import { holds } from '../models/spec.ts'
import { setHyperparameter } from '../state/experimentStore.ts'
import { ParameterControl } from '../ui/ParameterControl.tsx'
import { packingNote } from './packingNote.ts'
import { useExperiment, useLab } from './useLab.ts'
import type { Parameter } from '../models/spec.ts'

/** @param props.card the card that holds them. */
export function FamilyParameters({ card }: { readonly card: Parameter['card'] }) {
  const { intents } = useLab()
  const messages = useMessages()
  const experiment = useExperiment((state) => state.experiment)
  const { family, hyperparameters, dataset } = experiment
  return Object.entries(familySpec(family).parameters)
    .filter(
      ([name, parameter]) =>
        parameter.card === card &&
        holds(parameter.when, hyperparameters) &&
        meansSomething(name, dataset),
    )
    .map(([name, parameter]) => (
      <ParameterControl
        key={name}
        name={name}
        words="parameter"
        parameter={parameter}
        value={hyperparameters[name] ?? parameter.default}
        standard={parameter.default}
        note={name === 'packing' ? packingNote(experiment, messages) : null}
        limit={(option) => limitOf(name, option, dataset)}
        onChange={(value) => void intents.edit(setHyperparameter(name, value))}
      />
    ))
}
