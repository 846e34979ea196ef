import { CATALOG } from './catalog.ts'
import { defined } from '../lib/assert.ts'
import type { DatasetSpec } from './spec.ts'

/** Every data set of the catalogue, in the order in which the page offers them. */
export const DATASETS: readonly DatasetSpec[] = CATALOG

/** The data set of an experiment that names none. */
export const DEFAULT_DATASET: DatasetSpec = defined(CATALOG[0], 'a data set')

/** Looks a data set up by its id; `undefined` when there is none. */
export const findDataset = (id: string): DatasetSpec | undefined =>
  DATASETS.find((dataset) => dataset.id === id)

/** Looks a data set up by its id. @throws when there is none. */
export const datasetSpec = (id: string): DatasetSpec =>
  defined(findDataset(id), `The data set "${id}"`)

/** True of data whose examples have labels that tell them apart. */
export const hasClasses = ({ classes }: DatasetSpec): boolean => classes > 1

/** True of data that a judge of digits can read. */
export const areDigits = ({ judge }: DatasetSpec): boolean => judge === 'digits'
