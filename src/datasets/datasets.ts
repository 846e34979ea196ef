import { CATALOG } from './catalog.ts'
import { defined } from '../lib/assert.ts'
import { ownHash } from './own.ts'
import type { OwnSpec } from './own.ts'
import type { DatasetSpec } from './spec.ts'

/** Every data set of the catalogue, in the order in which the page offers them. */
export const DATASETS: readonly DatasetSpec[] = CATALOG

/** The data set of an experiment that names none. */
export const DEFAULT_DATASET: DatasetSpec = defined(CATALOG[0], 'a data set')

/** Data that readers brought, by the hash of what they hold. */
const known = new Map<string, OwnSpec>()

/** Makes data that a reader brought known on this side of the wall, from now on. An id never changes its meaning. */
export function knowDataset(spec: OwnSpec): void {
  const hash = ownHash(spec.id)
  if (hash !== null) known.set(hash, spec)
}

/** Every data set that was made known, in that order. */
export const knownDatasets = (): readonly OwnSpec[] => [...known.values()]

/** Looks a data set up by its id, or own data by the hash in it; `undefined` when there is none. */
export const findDataset = (id: string): DatasetSpec | undefined =>
  DATASETS.find((dataset) => dataset.id === id) ?? known.get(ownHash(id) ?? '')

/** Looks a data set up by its id. @throws when there is none. */
export const datasetSpec = (id: string): DatasetSpec =>
  defined(findDataset(id), `The data set "${id}"`)

/** True of data whose examples have labels that tell them apart. */
export const hasClasses = ({ classes }: DatasetSpec): boolean => classes > 1

/** True of images with a digit in each channel. */
export const areStacks = ({ judge }: DatasetSpec): boolean => judge === 'stackedDigits'

/** True of data that a judge of digits can read. */
export const areDigits = ({ judge }: DatasetSpec): boolean => judge === 'digits'
