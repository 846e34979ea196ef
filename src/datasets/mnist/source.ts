/** The files that `datasets/mnist/build.ts` writes. */
import { openFiles } from '../../data/files.ts'
import { spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'

export const open: OpenDataset = (options) => openFiles(spec, options)
