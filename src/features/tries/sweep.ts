/** What can be tried: other seeds, or several values of one setting. */
import { COMMON_RANGES } from '../../models/experiment.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { familySpec } from '../../models/families.ts'
import { modelName } from '../modelName.ts'
import { optimiserName } from '../../models/settings.ts'
import { OPTIMISER_PARAMETERS } from '../../models/optimiserParameters.ts'
import { holds, isIdle, limitOf } from '../../models/spec.ts'
import { setBatchSize, setHyperparameter, setOptimiser } from '../../state/experimentStore.ts'
import { toAllowed } from '../../ui/scale.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'
import type {
  ChoiceParameter,
  DataKind,
  NumberParameter,
  Parameter,
  ParameterValue,
} from '../../models/spec.ts'
import type { Edit } from '../../state/experimentStore.ts'
import type { Try } from '../../state/tries.ts'

/** A setting of which several values can be tried. */
export interface Swept {
  /** The name that a link has for it. */
  readonly id: string
  readonly label: string
  readonly parameter: Parameter
  readonly now: ParameterValue
  readonly set: (value: ParameterValue) => Edit
}

const BATCH_SIZE: NumberParameter = {
  ...{ kind: 'number', card: 'training', live: false, default: 64 },
  ...COMMON_RANGES.batchSize,
  ...{ step: 8, scale: 'log', integer: true },
}

/** The settings that act on this experiment. */
export function sweptSettings(experiment: Experiment, { t }: Messages): readonly Swept[] {
  const { family, hyperparameters, optimisers, dataset, batchSize } = experiment
  const spec = familySpec(family)
  const data = datasetSpec(dataset)
  const isOpen = (parameter: Parameter): boolean =>
    parameter.kind !== 'choice' || optionsFor(parameter, data.kind).length >= FEWEST
  const own = Object.entries(spec.parameters)
    .filter(
      ([, parameter]) =>
        holds(parameter.when, hyperparameters) && !isIdle(parameter, data) && isOpen(parameter),
    )
    .map(([name, parameter]) => ({
      id: name,
      label: t(`parameter.${name}.label`),
      parameter,
      now: hyperparameters[name] ?? parameter.default,
      set: (value: ParameterValue) => setHyperparameter(name, value),
    }))
  const rates = Object.entries(optimisers).map(([player, { learningRate }]) => ({
    id: optimiserName(player, 'learningRate'),
    label: t('control.ownedBy', {
      owner: t(`player.${player}`),
      name: t('optimiser.learningRate.label'),
    }),
    parameter: OPTIMISER_PARAMETERS.learningRate as Parameter,
    now: learningRate,
    set: (value: ParameterValue) => setOptimiser(player, { learningRate: Number(value) }),
  }))
  const batch = {
    id: 'batchSize',
    label: t('parameter.batchSize.label'),
    parameter: BATCH_SIZE,
    now: batchSize,
    set: (value: ParameterValue) => setBatchSize(Number(value)),
  }
  return [...rates, ...own, batch]
}

/** How many values of a number are tried. */
export const FEWEST = 2
export const MOST = 6
const FACTORS = [1 / 4, 1, 4, 16]
const SHARES = [0, 1 / 3, 2 / 3, 1]

/** The options of a choice that data of this kind allow. */
const optionsFor = (parameter: ChoiceParameter, kind: DataKind): readonly string[] =>
  parameter.options.filter((option) => !limitOf(parameter, option, kind))

/** Values to begin with: all options of a choice that these data allow, or four numbers around the one that there is. */
export function firstValues({ parameter, now }: Swept, dataset: string): readonly ParameterValue[] {
  if (parameter.kind === 'switch') return [false, true]
  const { kind } = datasetSpec(dataset)
  if (parameter.kind === 'choice') return optionsFor(parameter, kind).slice(0, MOST)
  const { min, max, scale } = parameter
  const wanted =
    scale === 'log' && Number(now) > 0
      ? FACTORS.map((factor) => factor * Number(now))
      : SHARES.map((share) => min + share * (max - min))
  return [...new Set(wanted.map((value) => toAllowed(value, parameter)))]
}

/** A value in words. */
export function valueInWords(
  { id, parameter }: Pick<Swept, 'id' | 'parameter'>,
  value: ParameterValue,
  { t, number }: Messages,
): string {
  if (parameter.kind === 'switch') return value ? t('control.on') : t('control.off')
  if (parameter.kind === 'choice') return t(`option.${id}.${String(value)}`)
  return number(Number(value), { maximumSignificantDigits: 6 })
}

export interface Plan extends Try {
  /** What it differs by, alone: for a legend. */
  readonly short: string
}

/** A run that stops for nothing. */
const endless = (experiment: Experiment): Experiment => ({
  ...experiment,
  stop: { kind: 'none', at: 0 },
})

/** The same with so many seeds, from the experiment's own on. */
export const seedPlans = (base: Experiment, count: number, messages: Messages): readonly Plan[] =>
  Array.from({ length: count }, (_, index) => {
    const seed = (base.seed + index) % (COMMON_RANGES.seed.max + 1)
    const short = messages.number(seed, { useGrouping: false })
    const name = messages.t('tries.seedName', { model: modelName(base, messages), seed: short })
    return { name, short, experiment: endless({ ...base, seed }) }
  })

/** One run for each value of a setting. */
export const sweepPlans = (
  base: Experiment,
  swept: Swept,
  values: readonly ParameterValue[],
  messages: Messages,
): readonly Plan[] =>
  [...new Set(values)].map((value) => {
    const short = valueInWords(swept, value, messages)
    const change = { model: modelName(base, messages), setting: swept.label, value: short }
    const name = messages.t('tries.valueName', change)
    return { name, short, experiment: endless(swept.set(value)(base)) }
  })
