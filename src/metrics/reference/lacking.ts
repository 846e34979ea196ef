/**
 * Measures that would say something although there is nothing to say: of too few real examples, of one sample alone, of
 * classes that nobody tells apart.
 */
import { CLASSIFIED_FROM } from '../../datasets/own.ts'
import { MEASURES } from '../measures/catalog.ts'
import type { Measure } from '../measures/measure.ts'
import type { Lacking, MeasureName } from '../report/measures.ts'
import type { NoClassifier, NoValue, OwnEyes } from '../report/parts.ts'

/** Spread of the features, against real data, below which samples are all but one and the same. E. */
const ALIKE = 0.05

const noClassifier = (reason: NoClassifier): NoValue =>
  reason === 'fewOfClass' ? { reason, least: CLASSIFIED_FROM } : { reason }

interface Circumstances {
  readonly train: number
  readonly isAlike: boolean
  readonly own: OwnEyes | null
}

function lacks(
  { least, needsVariety, only }: Measure,
  { train, isAlike, own }: Circumstances,
): NoValue | null {
  if (only === 'classes' && own?.instead) return noClassifier(own.instead)
  if (least !== undefined && train < least) return { reason: 'needsMore', least }
  return needsVariety && isAlike ? { reason: 'alike' } : null
}

/**
 * Names the measures that `train` training examples are too few for, those that say nothing of samples so alike, and those
 * that need a classifier where a reader's own data have none.
 */
export function lackingOf(
  train: number,
  featureSpread: number | null,
  own: OwnEyes | null,
): Lacking {
  const isAlike = featureSpread !== null && featureSpread < ALIKE
  const found = MEASURES.flatMap((measure): [MeasureName, NoValue][] => {
    const why = lacks(measure, { train, isAlike, own })
    return why ? [[measure.id, why]] : []
  })
  return Object.fromEntries(found)
}
