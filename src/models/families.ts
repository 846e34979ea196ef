import { CATALOG } from './catalog.ts'
import type { FamilySpec } from './spec.ts'

/** Every family of the catalogue, in the order in which the menu shows them. */
export const FAMILIES: readonly FamilySpec[] = CATALOG

/** Looks a family up by its id; `undefined` when there is none. */
export const findFamily = (id: string): FamilySpec | undefined =>
  FAMILIES.find((family) => family.id === id)

/** Looks a family up by its id. @throws when there is none. */
export function familySpec(id: string): FamilySpec {
  const family = findFamily(id)
  if (!family) throw new Error(`There is no model family "${id}"`)
  return family
}
