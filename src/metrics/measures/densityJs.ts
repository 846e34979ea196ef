/** Jensen-Shannon divergence of the densities of samples and real points on a grid, in nats: 0 to ln 2. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'densityJs',
  within: ['plane', 'js'],
  basis: 'features',
  only: 'points',
  unit: 'figure',
  better: 'lower',
  most: Math.LN2,
  whyNull: 'fewHeldOut',
  card: { group: 'fidelity', format: 'figures', scale: [0, Math.LN2], first: 3 },
  course: 6,
  value: async ({ cloud }) => (await cloud())?.plane.js ?? null,
} as const satisfies Measure
