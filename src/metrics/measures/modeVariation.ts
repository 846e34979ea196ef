/** Total variation of the shares on each mode, and off all of them, to the mix of the data. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'modeVariation',
  within: ['modes', 'variation'],
  basis: 'features',
  only: 'points',
  unit: 'share',
  better: 'lower',
  most: 1,
  whyNull: 'noModes',
  card: { group: 'variety', format: 'ratio', scale: [0, 1] },
  value: async ({ cloud }) => (await cloud())?.modes?.variation ?? null,
} as const satisfies Measure
