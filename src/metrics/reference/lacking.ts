/** Measures that would say something although there is nothing to say: of too few real examples, or of one sample alone. */
import { MEASURES } from '../measures/catalog.ts'
import type { Measure } from '../measures/measure.ts'
import type { Lacking, MeasureName } from '../report/measures.ts'
import type { NoValue } from '../report/parts.ts'

/** Spread of the features, against real data, below which samples are all but one and the same. E. */
const ALIKE = 0.05

function lacks({ least, needsVariety }: Measure, train: number, isAlike: boolean): NoValue | null {
  if (least !== undefined && train < least) return { reason: 'needsMore', least }
  return needsVariety && isAlike ? { reason: 'alike' } : null
}

/** Names the measures that `train` training examples are too few for, and those that say nothing of samples so alike. */
export function lackingOf(train: number, featureSpread: number | null): Lacking {
  const isAlike = featureSpread !== null && featureSpread < ALIKE
  const found = MEASURES.flatMap((measure): [MeasureName, NoValue][] => {
    const why = lacks(measure, train, isAlike)
    return why ? [[measure.id, why]] : []
  })
  return Object.fromEntries(found)
}
