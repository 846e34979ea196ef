/** The experiment that the controls edit. Nothing that does not fit the schema ever gets in. */
import { createStore } from 'zustand/vanilla'
import { defined } from '../lib/assert.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { USUAL_DRAWING } from '../datasets/spec.ts'
import {
  checkExperiment,
  dataOf,
  defaultExperiment,
  fitMultiples,
  fitOptions,
} from '../models/experiment.ts'
import { FAMILIES, familySpec } from '../models/families.ts'
import type { Experiment } from '../models/experiment.ts'
import type { DataKind, OptimiserSettings, ParameterValue } from '../models/spec.ts'
import type { StoreApi } from 'zustand/vanilla'

export interface ExperimentState {
  readonly experiment: Experiment
  /** Why the last edit was refused, one line per fault; empty when it was taken. */
  readonly faults: readonly string[]
  /** False as long as the page itself chose the experiment. */
  readonly chosen: boolean
}

export type ExperimentStore = StoreApi<ExperimentState>

/** A pure step from one experiment to the next. */
export type Edit = (experiment: Experiment) => Experiment

/** @param experiment must fit the schema. */
export const createExperimentStore = (experiment: Experiment, chosen: boolean): ExperimentStore =>
  createStore<ExperimentState>(() => ({ experiment, faults: [], chosen }))

/** Puts `value` into the store if it fits the schema; otherwise the store keeps what it has. Returns the faults. */
export function storeChecked(
  store: ExperimentStore,
  value: Experiment,
  chosen = true,
): readonly string[] {
  const checked = checkExperiment(value)
  const faults = 'faults' in checked ? checked.faults : []
  if ('experiment' in checked) store.setState({ experiment: checked.experiment, faults, chosen })
  else store.setState({ faults })
  return faults
}

/** Sets a hyperparameter, and keeps the batch size and the others multiples of what they must be divisible by. */
export const setHyperparameter =
  (name: string, value: ParameterValue): Edit =>
  (experiment) =>
    fitMultiples({
      ...experiment,
      hyperparameters: { ...experiment.hyperparameters, [name]: value },
    })

/** Sets one field of one player's optimiser. */
export const setOptimiser =
  (player: string, changes: Partial<OptimiserSettings>): Edit =>
  (experiment) => {
    const settings = experiment.optimisers[player]
    if (!settings) return experiment
    return {
      ...experiment,
      optimisers: { ...experiment.optimisers, [player]: { ...settings, ...changes } },
    }
  }

/** Sets the batch size to the nearest one that the model allows. */
export const setBatchSize =
  (batchSize: number): Edit =>
  (experiment) =>
    fitMultiples({ ...experiment, batchSize })

/** Halves the batch, which takes about half the memory; it stays where it can be no smaller. */
export const halveBatch: Edit = (experiment) => setBatchSize(experiment.batchSize / 2)(experiment)

/**
 * Goes to another family at its defaults; what every family has (data, batch, seed, stop, backend) stays. A family that
 * cannot be trained on the data brings its own.
 */
export const setFamily =
  (family: string): Edit =>
  (experiment) => {
    const { seed, stop, backend, batchSize } = experiment
    const data = familySpec(family).kinds.includes(datasetSpec(experiment.dataset).kind)
      ? experiment
      : defaultExperiment(family)
    const usual = defaultExperiment(family, data.dataset)
    return fitMultiples({ ...usual, ...dataOf(data), seed, stop, backend, batchSize })
  }

/**
 * The experiment; where its family cannot be trained on data of this kind, the usual one of that family's counterpart, or else
 * of the first that can.
 */
function ofFamilyFor(kind: DataKind, experiment: Experiment): Experiment {
  const { kinds: own, counterpart } = familySpec(experiment.family)
  if (own.includes(kind)) return experiment
  const able = FAMILIES.filter(({ kinds }) => kinds.includes(kind))
  const family = defined(
    able.find(({ id }) => id === counterpart) ?? able[0],
    'a family for every kind of data',
  )
  return setFamily(family.id)(experiment)
}

/**
 * Goes to another dataset with all of its classes, drawn as usual; options that it does not allow give way to the default, as
 * does a family.
 */
export const setDataset =
  (dataset: string): Edit =>
  (experiment) =>
    fitOptions({
      ...ofFamilyFor(datasetSpec(dataset).kind, experiment),
      dataset,
      mix: Array.from({ length: datasetSpec(dataset).classes }, () => 1),
      images: 0,
      ...USUAL_DRAWING,
    })

/** Divides every learning rate by ten: the usual way out of a diverged run. */
export const lowerLearningRates: Edit = (experiment) => ({
  ...experiment,
  optimisers: Object.fromEntries(
    Object.entries(experiment.optimisers).map(([player, settings]) => [
      player,
      { ...settings, learningRate: Math.max(1e-6, settings.learningRate / 10) },
    ]),
  ),
})
