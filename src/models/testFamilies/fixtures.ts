/**
 * Throw-away families that no page offers: what the next families need of the contract. They stand in the lists of a test
 * that mocks these with what is given here, and prove that nothing in the house knows a family by name.
 */
import { DATA_FIXTURES } from '../../datasets/fixtures.ts'
import { family as autoregressive } from './autoregressive/model.ts'
import { spec as autoregressiveSpec } from './autoregressive/spec.ts'
import { family as diffusion } from './diffusion/model.ts'
import { spec as diffusionSpec } from './diffusion/spec.ts'
import type { Dataset, DatasetOptions } from '../../data/dataset.ts'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { Family } from '../family.ts'
import type { FamilySpec } from '../spec.ts'

const FIXTURES: readonly (readonly [FamilySpec, Family])[] = [
  [diffusionSpec, diffusion],
  [autoregressiveSpec, autoregressive],
]

/** The catalogue of families, with the throw-away ones after the others. */
export const withTestFamilies = ({ CATALOG }: { readonly CATALOG: readonly FamilySpec[] }) => ({
  CATALOG: [...CATALOG, ...FIXTURES.map(([spec]) => spec)],
})

/** The loader of families, which finds these too. */
export const loadingTestFamilies = (actual: {
  readonly loadFamily: (id: string) => Promise<Family>
}) => ({
  loadFamily: async (id: string): Promise<Family> =>
    FIXTURES.find(([spec]) => spec.id === id)?.[1] ?? (await actual.loadFamily(id)),
})

/** The catalogue of data sets, with the throw-away ones after the others. */
export const withTestDatasets = ({ CATALOG }: { readonly CATALOG: readonly DatasetSpec[] }) => ({
  CATALOG: [...CATALOG, ...DATA_FIXTURES.map(({ spec }) => spec)],
})

/** The door to the data, which opens these too. */
export const openingTestDatasets = (actual: {
  readonly openDataset: (id: string, options: DatasetOptions) => Promise<Dataset>
}) => ({
  openDataset: async (id: string, options: DatasetOptions): Promise<Dataset> =>
    await (DATA_FIXTURES.find(({ spec }) => spec.id === id)?.open(options) ??
      actual.openDataset(id, options)),
})
