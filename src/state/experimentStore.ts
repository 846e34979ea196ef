/** The experiment that the controls edit. Nothing that does not fit the schema ever gets in. */
import { createStore } from 'zustand/vanilla'
import { datasetSpec } from '../datasets/datasets.ts'
import { isImage } from '../models/datasets.ts'
import { checkExperiment, COMMON_RANGES, defaultExperiment } from '../models/experiment.ts'
import { clamp } from '../lib/numbers.ts'
import type { Experiment } from '../models/experiment.ts'
import type { OptimiserSettings, ParameterValue } from '../models/spec.ts'
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

/** The multiple of `packing` next to `size` that is a valid batch size. */
function batchFor(size: number, packing: number): number {
  const nearest = Math.round(size / packing) * packing
  const { min, max } = COMMON_RANGES.batchSize
  const lowest = Math.ceil(min / packing) * packing
  const highest = Math.floor(max / packing) * packing
  return clamp(nearest, lowest, highest)
}

/** How many images the discriminator sees at once: the batch size is a multiple of it. */
export function packingOf(experiment: Experiment): number {
  const packing = experiment.hyperparameters['packing']
  return typeof packing === 'number' ? packing : 1
}

/** Takes the batch size to the nearest one that the packing allows. */
export const fitBatch: Edit = (experiment) => setBatchSize(experiment.batchSize)(experiment)

/** Sets a hyperparameter, and keeps the batch size a multiple of the packing. */
export const setHyperparameter =
  (name: string, value: ParameterValue): Edit =>
  (experiment) =>
    fitBatch({
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

/** Sets the batch size to the nearest one that the packing allows. */
export const setBatchSize =
  (size: number): Edit =>
  (experiment) => ({ ...experiment, batchSize: batchFor(size, packingOf(experiment)) })

/** Goes to another family at its defaults; what every family has (data, batch, seed, stop, backend) stays. */
export const setFamily =
  (family: string): Edit =>
  (experiment) => ({
    ...defaultExperiment(family, experiment.dataset),
    mix: experiment.mix,
    images: experiment.images,
    seed: experiment.seed,
    stop: experiment.stop,
    backend: experiment.backend,
    batchSize: experiment.batchSize,
  })

/** Goes to another dataset with all of its classes; a convolutional network becomes dense where there are no images. */
export const setDataset =
  (dataset: string): Edit =>
  (experiment) => {
    const { shape, classes } = datasetSpec(dataset)
    const network = experiment.hyperparameters['network']
    return {
      ...experiment,
      dataset,
      mix: Array.from({ length: classes }, () => 1),
      images: 0,
      hyperparameters:
        isImage(shape) || network === undefined
          ? experiment.hyperparameters
          : { ...experiment.hyperparameters, network: 'dense' },
    }
  }

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
