/** The files that `datasets/mnist/build.ts` writes. */
import { openImages } from '../../data/images.ts'
import { spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'

export const open: OpenDataset = (options) => openImages(spec, options)
