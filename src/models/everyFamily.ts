/** Every family on the same data for the same time: what is trained for each. */
import { datasetSpec } from '../datasets/datasets.ts'
import {
  checkExperiment,
  dataOf,
  defaultExperiment,
  fitMultiples,
  fitOptions,
} from './experiment.ts'
import { FAMILIES, familySpec } from './families.ts'
import { sameModel } from './matchingPreset.ts'
import { isPresetName, PRESETS } from './presets.ts'
import type { DataChoice, Experiment } from './experiment.ts'
import type { PresetName } from './presets.ts'
import type { FamilySpec } from './spec.ts'

/** What a comparison of families has in common. */
export type Shared = DataChoice & Pick<Experiment, 'seed' | 'backend'>

/** Seconds for which each trains unless the reader chooses otherwise, and between what these may be. */
export const SECONDS_EACH = { min: 1, max: 3600, usual: 300 } as const

/** Examples that every model is timed drawing. */
export const TIMED_SAMPLES = 64

/** The families that can learn such data, in the order of the menu. */
const learnersOf = (dataset: string): readonly FamilySpec[] =>
  FAMILIES.filter(({ kinds }) => kinds.includes(datasetSpec(dataset).kind))

/** What stands for a family: its preset, or its default settings where the preset cannot read these data. */
function representing({ id, represented }: FamilySpec, data: DataChoice): Experiment {
  const preset = represented?.[datasetSpec(data.dataset).kind]
  const moved = preset && isPresetName(preset) ? { ...PRESETS[preset], ...dataOf(data) } : null
  if (moved && 'experiment' in checkExperiment(moved)) return moved
  return fitMultiples(fitOptions({ ...defaultExperiment(id), ...dataOf(data) }))
}

/** The preset whose model and training stand for the family of an experiment; `null` where these are its defaults. */
export function representative(experiment: Experiment): PresetName | null {
  const preset = familySpec(experiment.family).represented?.[datasetSpec(experiment.dataset).kind]
  return preset && isPresetName(preset) && sameModel(PRESETS[preset], experiment) ? preset : null
}

/** One experiment of each family that can learn the data, which trains for so many seconds. */
export const everyFamily = (shared: Shared, seconds: number): readonly Experiment[] =>
  learnersOf(shared.dataset).map((family) => ({
    ...representing(family, shared),
    ...dataOf(shared),
    seed: shared.seed,
    backend: shared.backend,
    stop: { kind: 'minutes', at: seconds / 60 },
  }))
