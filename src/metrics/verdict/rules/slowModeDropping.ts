/** Samples that become clearer and fewer. */
import { above, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const slowModeDropping: readonly Rule[] = [
  // Samples become clearer and fewer, while the loss says nothing. E.
  {
    id: 'slow-mode-dropping',
    all: [above('confidentGain', 0.03), above('coverageLoss', 0.05), above('totalVariation', 0.15)],
    none: [YOUNG],
  },
]
