/** The settings of a run in words, beside those of the preset that it is closest to. */
import { datasetSpec } from '../datasets/datasets.ts'
import { familySpec } from '../models/families.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { PRESET_NAMES, PRESETS } from '../models/presets.ts'
import { holds } from '../models/spec.ts'
import { changesBetween } from '../models/changes.ts'
import { describeChange } from '../features/describeChange.ts'
import { modelName } from '../features/modelName.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'
import type { OptimiserSettings } from '../models/spec.ts'
import type { Change } from '../models/changes.ts'
import type { SettingLine } from './reportHtml.ts'

const DRAWN = ['noise', 'dataSeed'] as const
const COMMON = ['dataset', 'images', ...DRAWN, 'batchSize', 'seed', 'backend', 'stop'] as const

/** The preset of the same family, or its standard, from which the fewest settings differ. */
function closestTo(experiment: Experiment): Experiment {
  const { family, dataset } = experiment
  const known = PRESET_NAMES.map((name): Experiment => PRESETS[name])
  const candidates = [...known, defaultExperiment(family, dataset)].filter(
    (candidate) => candidate.family === family,
  )
  const distance = (candidate: Experiment): number => changesBetween(candidate, experiment).length
  return candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best))
}

/** Every setting that the run has, as a change from what the base has. */
function settingsOf(experiment: Experiment, base: Experiment): readonly Change[] {
  const { parameters } = familySpec(experiment.family)
  const isDrawn = datasetSpec(experiment.dataset).noise !== undefined
  const there = COMMON.filter((field) => isDrawn || !DRAWN.some((name) => name === field))
  const common = there.map((field) => ({ field, from: base[field], to: experiment[field] }))
  const own = Object.entries(parameters).flatMap(([name, { when }]): Change[] => {
    const [from, to] = [base.hyperparameters[name], experiment.hyperparameters[name]]
    if (from === undefined || to === undefined || !holds(when, experiment.hyperparameters))
      return []
    return [{ field: 'hyperparameter', name, from, to }]
  })
  const optimisers = Object.entries(experiment.optimisers).flatMap(([player, settings]) => {
    const before = base.optimisers[player] ?? settings
    return (Object.keys(settings) as (keyof OptimiserSettings)[]).map((name): Change => ({
      field: 'optimiser',
      player,
      name,
      from: before[name],
      to: settings[name],
    }))
  })
  return [...common, ...own, ...optimisers]
}

export interface Settings {
  /** What the run is compared with. */
  readonly base: string
  readonly lines: readonly SettingLine[]
}

/** All settings in words; those that differ say what the base has. */
export function settingsInWords(experiment: Experiment, messages: Messages): Settings {
  const closest = closestTo(experiment)
  const lines = settingsOf(experiment, closest).map((change): SettingLine => {
    const { name, from, to } = describeChange(change, messages)
    const differs = JSON.stringify(change.from) !== JSON.stringify(change.to)
    return { name, value: to, usual: differs ? messages.t('report.usual', { value: from }) : null }
  })
  return { base: modelName(closest, messages), lines }
}
