/**
 * For tests: the catalogue with the throw-away data sets in it. Takes the place of the real ones by
 * `vi.mock('../datasets/catalog.ts', withFixtures)` and `vi.mock('../datasets/load.ts', openingFixtures)`.
 */
import { DATA_FIXTURES } from './fixtures.ts'
import type * as catalog from './catalog.ts'
import type * as load from './load.ts'

export async function withFixtures(
  original: () => Promise<typeof catalog>,
): Promise<typeof catalog> {
  const { CATALOG } = await original()
  return { CATALOG: [...CATALOG, ...DATA_FIXTURES.map(({ spec }) => spec)] }
}

export async function openingFixtures(original: () => Promise<typeof load>): Promise<typeof load> {
  const { openDataset } = await original()
  return {
    openDataset: (id, options) =>
      DATA_FIXTURES.find(({ spec }) => spec.id === id)?.open(options) ?? openDataset(id, options),
  }
}
