/** Variance of the Laplacian over that of real images: below 1 is blurred. */
import { laplacianVariance } from '../digits/sharpness.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'sharpness',
  basis: 'pixels',
  only: 'images',
  unit: 'figure',
  better: 'real',
  card: { group: 'fidelity', place: 8, format: 'ratio', scale: 'seen' },
  value: ({ raw, real }) =>
    real.side && real.sharpness ? laplacianVariance(raw, real.side) / real.sharpness : null,
} as const satisfies Measure
