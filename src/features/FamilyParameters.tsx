/** The controls of a family's own parameters, made from its spec: those of one card, where their condition holds. */
import { familySpec } from '../models/families.ts'
import { limitOf } from '../models/limits.ts'
import { holds } from '../models/spec.ts'
import { setHyperparameter } from '../state/experimentStore.ts'
import { ParameterControl } from '../ui/ParameterControl.tsx'
import { useExperiment, useLab } from './useLab.ts'
import type { Parameter } from '../models/spec.ts'

/** @param props.card the card that holds them. */
export function FamilyParameters({ card }: { readonly card: Parameter['card'] }) {
  const { intents } = useLab()
  const { family, hyperparameters, dataset } = useExperiment((state) => state.experiment)
  return Object.entries(familySpec(family).parameters)
    .filter(([, parameter]) => parameter.card === card && holds(parameter.when, hyperparameters))
    .map(([name, parameter]) => (
      <ParameterControl
        key={name}
        name={name}
        words="parameter"
        parameter={parameter}
        value={hyperparameters[name] ?? parameter.default}
        standard={parameter.default}
        limit={(option) => limitOf(name, option, dataset)}
        onChange={(value) => void intents.edit(setHyperparameter(name, value))}
      />
    ))
}
