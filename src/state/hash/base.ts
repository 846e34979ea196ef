/** What the settings of a link are relative to: its version, preset, family and data. */
import { DATASETS, findDataset } from '../../datasets/datasets.ts'
import { ownHash } from '../../datasets/own.ts'
import { checkExperiment, defaultExperiment, EXPERIMENT_VERSION } from '../../models/experiment.ts'
import { DEFAULT_FAMILY, FAMILIES, findFamily } from '../../models/families.ts'
import { isPresetName, PRESET_NAMES, PRESETS } from '../../models/presets.ts'
import { oneOf } from '../allowed.ts'
import { setDataset } from '../experimentStore.ts'
import { readNumber } from './pairs.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { IgnoredReason, IgnoredSetting, Pair } from './pairs.ts'

/** Takes the version, preset, family and dataset out of the pairs: what all the rest is relative to. */
export function readBase(pairs: readonly Pair[], ignored: IgnoredSetting[]): Experiment {
  const complain = (pair: Pair, reason: IgnoredReason, allowed?: readonly string[]): void =>
    void ignored.push({ ...pair, reason, ...(allowed && { allowed: oneOf(allowed) }) })
  let base: Experiment | null = null
  let dataset: string | null = null
  for (const pair of pairs.filter(({ key }) => Object.hasOwn(BASE_KEYS, key))) {
    const { key, value } = pair
    const allowed = BASE_KEYS[key as keyof typeof BASE_KEYS]
    if (key === 'v') {
      const version = readNumber(value) ?? 0
      if (version > EXPERIMENT_VERSION) complain(pair, 'newerVersion')
      else if (version !== EXPERIMENT_VERSION) complain(pair, 'notAllowed', allowed)
    } else if (key === 'dataset') {
      const found = findDataset(value)
      if (found) dataset = found.id
      else if (ownHash(value) !== null) complain(pair, 'ownMissing')
      else complain(pair, 'notAllowed', allowed)
    } else {
      const named = key === 'preset' ? presetNamed(value) : familyNamed(value)
      if (!named) complain(pair, 'notAllowed', allowed)
      else if (!base) base = named
      else if (base.family === named.family) base = key === 'preset' ? named : base
      else complain(pair, 'conflict')
    }
  }
  const chosen = base ?? defaultExperiment(DEFAULT_FAMILY.id)
  if (dataset === null || dataset === chosen.dataset) return chosen
  const moved = setDataset(dataset)(chosen)
  // Where no family is named, it is one that can learn the data.
  const isOurs = base === null || moved.family === base.family
  const isFit = isOurs && 'experiment' in checkExperiment(moved)
  return isFit ? moved : chosen
}

/** What each key of the base may be. */
export const BASE_KEYS = {
  v: [String(EXPERIMENT_VERSION)],
  preset: PRESET_NAMES,
  family: FAMILIES.map(({ id }) => id),
  dataset: DATASETS.map(({ id }) => id),
} as const

const presetNamed = (name: string): Experiment | undefined =>
  isPresetName(name) ? PRESETS[name] : undefined

const familyNamed = (id: string): Experiment | undefined =>
  findFamily(id) ? defaultExperiment(id) : undefined
