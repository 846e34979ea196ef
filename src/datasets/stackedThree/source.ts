/** Made of the digits of MNIST. */
import { openFiles } from '../../data/files.ts'
import { stackedDataset } from '../../data/stacked.ts'
import { spec as digits } from '../mnist/spec.ts'
import { spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'

export const open: OpenDataset = async (options) =>
  stackedDataset(spec, await openFiles(digits, options), { train: 61, test: 62 })
