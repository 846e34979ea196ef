/** Measures that would say something although there is nothing to say: of too few real examples, or of one sample alone. */
import { NEIGHBOURS } from '../neighbours/neighbours.ts'
import type { Lacking, MeasureName } from '../report/measures.ts'

/** Cells of the real data, for the test of different bins. */
export const BINS = 100

/** Training examples below which a measure is not taken. */
const LEAST: readonly (readonly [MeasureName, number])[] = [
  // A mean distance, a deviation, a covariance and a closest pair take two.
  ...(['frechet', 'diversity', 'featureSpread', 'nearestPair', 'twoSample'] as const).map(
    (name) => [name, 2] as const,
  ),
  // A ball reaches to the k-th of the others.
  ...(['precision', 'recall', 'density', 'coverage'] as const).map(
    (name) => [name, NEIGHBOURS + 1] as const,
  ),
  // Few cells are never filled significantly differently, which reads as perfect.
  ['ndb', BINS],
]

/** Spread of the features, against real data, below which samples are all but one and the same. E. */
const ALIKE = 0.05

/** Names the measures that `train` training examples are too few for, and those that say nothing of samples so alike. */
export function lackingOf(train: number, featureSpread: number | null): Lacking {
  const alike = featureSpread !== null && featureSpread < ALIKE
  return {
    // One image lies in the wide balls of outliers, and so do a thousand of it.
    ...(alike && { precision: { reason: 'alike' }, density: { reason: 'alike' } }),
    ...Object.fromEntries(
      LEAST.filter(([, least]) => train < least).map(([name, least]) => [
        name,
        { reason: 'needsMore', least },
      ]),
    ),
  }
}
