/** Choices that cannot work with the data at hand, and why. */
import { datasetSpec } from '../datasets/datasets.ts'
import { isImage } from './datasets.ts'

/** Why an option is off; explained in the catalogues under `limit.<id>`. */
export type LimitId = 'convolutionNeedsImages'

/** Says why `option` of `parameter` cannot be trained on this data, or `null` when it can. */
export const limitOf = (parameter: string, option: string, dataset: string): LimitId | null =>
  parameter === 'network' && option === 'conv' && !isImage(datasetSpec(dataset).shape)
    ? 'convolutionNeedsImages'
    : null
