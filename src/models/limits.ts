/** Choices that cannot work in a given place, with the reason: screen and lab ask the same function. */
import { DATASETS, isImage } from './datasets.ts'
import type { BackendName } from '../lib/backends.ts'
import type { DatasetId } from './datasets.ts'
import type { Experiment } from './experiment.ts'

/** Why an option is off; explained in the catalogues under `limit.<id>`. */
export type LimitId = 'convolutionNeedsImages' | 'noConvolutionGradientOnWasm'

/** Says why `option` of `parameter` cannot be trained on this data and backend, or `null` when it can. */
export function limitOf(
  parameter: string,
  option: string,
  place: { readonly dataset: DatasetId; readonly backend: BackendName | null },
): LimitId | null {
  if (parameter !== 'network' || option !== 'conv') return null
  if (!isImage(DATASETS[place.dataset].shape)) return 'convolutionNeedsImages'
  return place.backend === 'wasm' ? 'noConvolutionGradientOnWasm' : null
}

/** The first choice of an experiment that cannot be trained on this backend, or `null` when all can. */
export function firstLimit(
  experiment: Experiment,
  backend: BackendName,
): { parameter: string; option: string; limit: LimitId } | null {
  for (const [parameter, option] of Object.entries(experiment.hyperparameters)) {
    if (typeof option !== 'string') continue
    const limit = limitOf(parameter, option, { dataset: experiment.dataset, backend })
    if (limit) return { parameter, option, limit }
  }
  return null
}
