/**
 * The data-copying statistic C_T, Meehan et al. 2020 (arXiv:2004.05675): about 0 for new data, well below 0 when samples
 * lie closer to training data than held-out data do.
 */
import { dataCopying, ENOUGH_HELD_OUT } from '../memorisation/copying.ts'
import type { Measure } from './measure.ts'

export const measure = {
  id: 'ct',
  within: ['memorisation', 'ct'],
  basis: 'features',
  unit: 'figure',
  better: 'real',
  samplesOnly: true,
  card: { group: 'memory', place: 2, format: 'signed', scale: 'both' },
  whyNull: 'fewHeldOut',
  value: ({ nearest, cells, real }) =>
    real.aside.nearest.length < ENOUGH_HELD_OUT
      ? null
      : dataCopying({
          generated: nearest,
          heldOut: real.aside.nearest,
          generatedCells: cells,
          heldOutCells: real.aside.cells,
          cells: real.cells,
        }),
} as const satisfies Measure
