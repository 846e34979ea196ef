/** Samples that are all alike. */
import { above, below, YOUNG, SHARPENING, CRITIC_OR_FULL_PANEL } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

/**
 * Spread of features: Karras et al. 2018, section 3 (arXiv:1710.10196); coverage: Naeem et al. 2020 (arXiv:2002.09797). In
 * pixels, because features may put even noise into one place: see `unrecognisable`. E.
 */
const ALL_ALIKE = {
  all: [below('diversity', 0.4)],
  any: [
    above('totalVariation', 0.3),
    below('coverage', 0.15),
    below('featureSpread', 0.3),
    below('recognised', 0.3),
  ],
} as const

export const collapse: readonly Rule[] = [
  {
    id: 'collapse',
    ...ALL_ALIKE,
    none: [YOUNG],
    given: CRITIC_OR_FULL_PANEL,
    absent: ['errorOverPca'],
  },
  { id: 'collapse', ...ALL_ALIKE, none: [SHARPENING], given: ['errorOverPca'] },
]
