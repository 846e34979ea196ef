/** The Fréchet distance of the samples to the training examples, both taken as Gaussians. A covariance takes two. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'frechet',
  within: ['frechet', 'value'],
  basis: 'features',
  unit: 'figure',
  better: 'lower',
  least: 2,
  card: { group: 'fidelity', place: 2, format: 'figures', scale: 'seen', first: 3 },
  course: 1,
  value: ({ frechet }) => frechet(),
} as const satisfies Measure
