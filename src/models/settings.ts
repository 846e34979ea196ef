/** The settings of an experiment by the names that links have for them, and which of them the simple view shows. */
import { defaultExperiment } from './experiment.ts'
import { familySpec } from './families.ts'
import { OPTIMISER_PARAMETERS } from './optimiserParameters.ts'
import { holds, isIdle } from './spec.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import type { Experiment } from './experiment.ts'
import type { OptimiserSettings, Parameter, Parameters } from './spec.ts'

/** The value of `data-setting` on a control: its card, and the name that a link has for it. */
export const settingPath = (card: Parameter['card'], name: string): string => `${card}.${name}`

/** The name that a link has for one field of a player's optimiser. */
export const optimiserName = (player: string, field: string): string => `${player}.${field}`

const FIELDS = Object.keys(OPTIMISER_PARAMETERS) as (keyof OptimiserSettings)[]

const COMMON = [
  ...(['mix', 'images', 'noise', 'dataSeed'] as const),
  ...(['batchSize', 'seed', 'stop', 'backend'] as const),
]

/** Which settings differ from the family's defaults, in a fixed order. The data set and the family themselves are none. */
export function settingsThatDiffer(
  experiment: Experiment,
): readonly (readonly [name: string, value: unknown])[] {
  const { hyperparameters, optimisers } = experiment
  const standard = defaultExperiment(experiment.family, experiment.dataset)
  const all: readonly (readonly [name: string, value: unknown, standard: unknown])[] = [
    ...Object.entries(standard.hyperparameters).map(
      ([name, value]) => [name, hyperparameters[name], value] as const,
    ),
    ...Object.entries(standard.optimisers).flatMap(([player, settings]) =>
      FIELDS.map(
        (field) =>
          [optimiserName(player, field), optimisers[player]?.[field], settings[field]] as const,
      ),
    ),
    ...COMMON.map((field) => [field, experiment[field], standard[field]] as const),
  ]
  return all.flatMap(([name, value, usual]) =>
    JSON.stringify(value) === JSON.stringify(usual) ? [] : [[name, value] as const],
  )
}

/** Settings of the data, which every view shows. */
const OF_THE_DATA = ['mix', 'images', 'noise']

/** Whether a setting acts here: what its condition, or these data, rule out does not. */
export function acts(
  name: string,
  { family, hyperparameters, optimisers, dataset }: Experiment,
): boolean {
  const parameter: Parameter | undefined = familySpec(family).parameters[name]
  if (parameter)
    return holds(parameter.when, hyperparameters) && !isIdle(parameter, datasetSpec(dataset))
  const [player = '', field = ''] = name.split('.')
  const { kind } = optimisers[player] ?? {}
  const ofOptimiser: Parameter | undefined = (OPTIMISER_PARAMETERS as Parameters)[field]
  return !kind || holds(ofOptimiser?.when, { kind })
}

/** The settings that act and differ from their defaults while the simple view hides them. */
export const hiddenDifferences = (experiment: Experiment): readonly string[] =>
  settingsThatDiffer(experiment)
    .map(([name]) => name)
    .filter(
      (name) =>
        !familySpec(experiment.family).basic.includes(name) &&
        !OF_THE_DATA.includes(name) &&
        acts(name, experiment),
    )
