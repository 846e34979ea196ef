/** Samples that are copies of training examples. */
import { above, below, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const memorising: readonly Rule[] = [
  // Meehan et al. 2020 (arXiv:2004.05675): C_T below -3. Of new samples 1 % lie as close as the closest 1 % of held-out data.
  {
    id: 'memorising',
    all: [below('ct', -3)],
    any: [above('copies', 0.05), below('nearestRatio', 0.8)],
    none: [YOUNG],
  },
]
