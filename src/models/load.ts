import type { Family } from './family.ts'

const modules = import.meta.glob<{ family: Family }>('./*/model.ts')

/** Loads the lab side of a family. @throws when the catalogue's id has no folder with a `model.ts`. */
export async function loadFamily(id: string): Promise<Family> {
  const load = modules[`./${id}/model.ts`]
  if (!load) throw new Error(`There is no models/${id}/model.ts`)
  return (await load()).family
}
