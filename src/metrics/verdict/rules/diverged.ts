/** A run that became infinite or not a number. */
import { above, below } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const diverged: readonly Rule[] = [
  // A number that is not finite is fatal when training could not go on from it; one term that overflows is not.
  {
    id: 'diverged',
    all: [above('notFinite', 0.5)],
    any: [above('halted', 0.5), above('explosion', 3)],
  },
  // Three orders of magnitude (E), and samples or reconstructions that went with them.
  {
    id: 'diverged',
    all: [above('explosion', 3)],
    any: [
      below('diversity', 0.4),
      above('diversity', 1.5),
      below('confident', 0.3),
      below('precision', 0.1),
      above('errorOverPca', 1),
    ],
  },
]
