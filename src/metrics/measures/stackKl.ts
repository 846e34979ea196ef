/** KL(share of each combination of digits || all as often), in nats. */
import type { Measure } from './measure.ts'

export const measure = {
  id: 'stackKl',
  within: ['stack', 'kl'],
  basis: 'labels',
  only: 'stacks',
  unit: 'figure',
  better: 'lower',
  samplesOnly: true,
  card: { group: 'variety', place: 2, format: 'figures', scale: 'seen', first: 2 },
  value: async ({ stack }) => (await stack())?.kl ?? null,
} as const satisfies Measure
