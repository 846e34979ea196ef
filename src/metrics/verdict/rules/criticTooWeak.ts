/** A discriminator that guesses. */
import { below, LEARNING } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const criticTooWeak: readonly Rule[] = [
  // Guessing is right when the samples are good (Goodfellow et al. 2014, section 4.1), and too weak when they are not. E.
  {
    id: 'critic-too-weak',
    all: [below('accuracyReal', 0.6), below('accuracyGenerated', 0.6)],
    any: [below('confident', 0.3), below('precision', 0.1)],
    none: [LEARNING],
  },
]
