/** Which preset an experiment is, if any. */
import { OPTIMISER_PARAMETERS } from './optimiserParameters.ts'
import { hasOwnData, PRESET_NAMES, PRESETS } from './presets.ts'
import type { Experiment } from './experiment.ts'
import type { PresetName } from './presets.ts'
import type { OptimiserSettings } from './spec.ts'

const FIELDS = Object.keys(OPTIMISER_PARAMETERS) as (keyof OptimiserSettings)[]

/** What makes an experiment a preset: the model and how it is trained, not the data, the seed or the place. */
const essence = ({ family, hyperparameters, optimisers, batchSize }: Experiment): string =>
  JSON.stringify([
    family,
    Object.entries(hyperparameters).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    Object.entries(optimisers)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([player, settings]) => [player, ...FIELDS.map((field) => settings[field])]),
    batchSize,
  ])

/** Tells whether two experiments have the same model and the same training. */
export const sameModel = (a: Experiment, b: Experiment): boolean => essence(a) === essence(b)

/**
 * The preset with the same model and training, and with its data where it is made for them, which goes before one for any data;
 * `null` when there is none.
 */
export function matchingPreset(experiment: Experiment): PresetName | null {
  const alike = PRESET_NAMES.filter((name) => sameModel(PRESETS[name], experiment))
  return (
    alike.find((name) => hasOwnData(name) && PRESETS[name].dataset === experiment.dataset) ??
    alike.find((name) => !hasOwnData(name)) ??
    null
  )
}
