import { CATALOG } from './catalog.ts'
import { defined } from '../lib/assert.ts'
import type { DataKind, FamilySpec } from './spec.ts'

/** Every family of the catalogue, in the order in which the menu shows them. */
export const FAMILIES: readonly FamilySpec[] = CATALOG

/** The family of an experiment that names none. */
export const DEFAULT_FAMILY: FamilySpec = defined(CATALOG[0], 'a family')

/** Looks a family up by its id; `undefined` when there is none. */
export const findFamily = (id: string): FamilySpec | undefined =>
  FAMILIES.find((family) => family.id === id)

/** Looks a family up by its id. @throws when there is none. */
export function familySpec(id: string): FamilySpec {
  const family = findFamily(id)
  if (!family) throw new Error(`There is no model family "${id}"`)
  return family
}

/** Tells whether the samples of a family can be followed on their way from noise. */
export function canBeFollowed(id: string): boolean {
  const { leads, sheets } = familySpec(id)
  return leads === true || sheets.includes('ways')
}

/** What can be shown of a model on data of this kind, the usual one first: points on their way have a plane of their own. */
export const sheetsOf = (id: string, kind: DataKind): FamilySpec['sheets'] =>
  familySpec(id).sheets.filter((sheet) => sheet !== 'ways' || kind !== 'points')
