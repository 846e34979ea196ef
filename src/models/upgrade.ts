/** Experiments of files and cards, which an earlier version of the page may have written. */
import { findDataset } from '../datasets/datasets.ts'
import { checkExperiment, defaultExperiment, EXPERIMENT_VERSION } from './experiment.ts'
import { findFamily } from './families.ts'
import type { Experiment } from './experiment.ts'

/** Why an experiment cannot be read; `detail` names the place. */
export interface ExperimentFault {
  readonly code:
    | 'noExperiment'
    | 'newerVersion'
    | 'unknownFamily'
    | 'unknownDataset'
    | 'unknownSetting' // one that a newer version has, or that was misspelt
    | 'badSetting' // a value out of its range, or settings that contradict each other
  readonly detail: string
}

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fault = (code: ExperimentFault['code'], detail = ''): { fault: ExperimentFault } => ({
  fault: { code, detail },
})

/** A name that the table has and the known one has not. */
const strangerIn = (table: Table, known: object): string | undefined =>
  Object.keys(table).find((name) => !Object.hasOwn(known, name))

/**
 * Reads an experiment of unknown origin. What it does not say, because there was no such parameter when it was written, is
 * as it is by default. Returns it, or the first fault.
 */
export function upgradeExperiment(
  value: unknown,
): { experiment: Experiment } | { fault: ExperimentFault } {
  if (!isTable(value)) return fault('noExperiment')
  const { version, family, dataset } = value
  if (typeof version === 'number' && version > EXPERIMENT_VERSION)
    return fault('newerVersion', String(version))
  if (version !== EXPERIMENT_VERSION) return fault('noExperiment')
  if (typeof family !== 'string' || typeof dataset !== 'string') return fault('noExperiment')
  if (!findFamily(family)) return fault('unknownFamily', family)
  if (!findDataset(dataset)) return fault('unknownDataset', dataset)
  const defaults = defaultExperiment(family, dataset)
  const { hyperparameters = {}, optimisers = {} } = value
  if (!isTable(hyperparameters) || !isTable(optimisers)) return fault('noExperiment')
  const players = Object.entries(defaults.optimisers).map(([player, settings]) => {
    const own = optimisers[player]
    return { player, settings, own: isTable(own) ? own : {} }
  })
  const stranger =
    strangerIn(value, defaults) ??
    strangerIn(hyperparameters, defaults.hyperparameters) ??
    strangerIn(optimisers, defaults.optimisers) ??
    players.flatMap(({ own, settings }) => strangerIn(own, settings) ?? [])[0]
  if (stranger !== undefined) return fault('unknownSetting', stranger)
  const checked = checkExperiment({
    ...defaults,
    ...value,
    hyperparameters: { ...defaults.hyperparameters, ...hyperparameters },
    optimisers: Object.fromEntries(
      players.map(({ player, settings, own }) => [player, { ...settings, ...own }]),
    ),
  })
  return 'faults' in checked ? fault('badSetting', checked.faults.join('; ')) : checked
}
