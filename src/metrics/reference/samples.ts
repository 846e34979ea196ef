/** The way every set of samples takes: a model's own, and images made elsewhere. */
import { place, see } from './look.ts'
import { measure } from './measure.ts'
import type { Placed } from './look.ts'
import type { SampleMeasures } from '../report/measures.ts'
import type { Reference } from './reference.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/**
 * Measures samples against real data, with what real data score in their place.
 * @param cloud of points, as many as `known.plane` says: densities are measured on these.
 */
export async function measureSamples(
  raw: Rows,
  of: SampleMeasures['of'],
  reference: Reference,
  pause: Pause,
  cloud: Rows = raw,
): Promise<{ readonly measures: SampleMeasures; readonly set: Placed }> {
  const { known } = reference
  const compared = await reference.compared(raw.count)
  const seen = await see(raw, known.eyes, pause)
  const set = await place(seen, { features: known.train, centres: known.centres }, pause)
  const bare = await measure(set, of, { known, comparison: compared, cloud }, pause)
  const { floors } = compared
  const frechet = { ...bare.frechet, floor: floors.frechet?.mean ?? null }
  return { measures: { ...bare, frechet, floors }, set }
}
