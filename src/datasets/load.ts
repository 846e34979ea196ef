import type { Dataset, DatasetOptions, OpenDataset } from '../data/dataset.ts'

const sources = import.meta.glob<{ open: OpenDataset }>('./*/source.ts')

/**
 * Opens a data set of the catalogue. @throws when its id has no folder with a `source.ts`; rejects with
 * {@link DataError} when what it needs at once cannot be had: opening again starts anew.
 */
export async function openDataset(id: string, options: DatasetOptions): Promise<Dataset> {
  const load = sources[`./${id}/source.ts`]
  if (!load) throw new Error(`There is no datasets/${id}/source.ts`)
  return await (await load()).open(options)
}
