/** The way every set of samples takes: a model's own, and images made elsewhere. */
import { place, see } from './look.ts'
import { measure } from './measure.ts'
import type { Placed } from './look.ts'
import type { SampleMeasures } from '../report/measures.ts'
import type { Reference } from './reference.ts'
import type { Pause, Rows } from '../statistics/rows.ts'

/**
 * Measures samples against real data, with what real data score in their place. Reconstructions lie near what they
 * reconstruct, so they are not asked whether they are copies, of
 * training examples or of each other.
 */
export async function measureSamples(
  raw: Rows,
  of: SampleMeasures['of'],
  reference: Reference,
  pause: Pause,
): Promise<{ readonly measures: SampleMeasures; readonly set: Placed }> {
  const { known } = reference
  const compared = await reference.compared(raw.count)
  const seen = await see(raw, known.judge, pause)
  const set = await place(seen, { features: known.train, centres: known.centres }, pause)
  const bare = await measure(set, known, compared, pause)
  const { floors } = compared
  const measures = {
    ...bare,
    of,
    frechet: { value: bare.frechet.value, floor: floors.frechet?.mean ?? null },
    repeats: of === 'samples' ? bare.repeats : null,
    pictures: of === 'samples' ? bare.pictures : null,
    memorisation: of === 'samples' ? bare.memorisation : null,
    floors,
  }
  return { measures, set }
}
