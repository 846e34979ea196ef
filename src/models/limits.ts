/** Choices that cannot work with the data at hand, and why. */
import { datasetSpec, hasClasses } from '../datasets/datasets.ts'
import { isImage } from './datasets.ts'

/** Why an option is off; explained in the catalogues under `limit.<id>`. */
export type LimitId = 'convolutionNeedsImages'

/** Tells whether a parameter means anything on this data: a model can be told the class only where there are some. */
export const meansSomething = (parameter: string, dataset: string): boolean =>
  parameter !== 'conditional' || hasClasses(datasetSpec(dataset))

/** Says why `option` of `parameter` cannot be trained on this data, or `null` when it can. */
export const limitOf = (parameter: string, option: string, dataset: string): LimitId | null =>
  parameter === 'network' && option === 'conv' && !isImage(datasetSpec(dataset).shape)
    ? 'convolutionNeedsImages'
    : null
