/** A generator that hops from one class to another. */
import { above, below, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const oscillation: readonly Rule[] = [
  // Mode hopping: Metz et al. 2017, figure 2 (arXiv:1611.02163). E.
  {
    id: 'oscillation',
    all: [below('shareCosine', 0.7), above('leaderChanges', 2.5)],
    none: [YOUNG],
  },
]
