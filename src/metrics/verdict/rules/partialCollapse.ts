/** Classes or places that are missing. */
import { above, below, YOUNG, SETTLING, CRITIC_OR_FULL_PANEL } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const partialCollapse: readonly Rule[] = [
  // Digits are missing, or one has more than 2.5 times its share. E.
  {
    id: 'partial-collapse',
    all: [above('totalVariation', 0.35)],
    any: [above('missing', 0.5), above('dominance', 2.5)],
    none: [SETTLING],
    given: CRITIC_OR_FULL_PANEL,
    // A likelihood asks for all of the data: what two latent dimensions cannot tell apart has not collapsed.
    absent: ['errorOverPca'],
  },
  // The mix is off, and the features say so too. NDB: Richardson & Weiss 2018 (arXiv:1805.12462). E.
  {
    id: 'partial-collapse',
    all: [above('totalVariation', 0.3), below('coverage', 0.4)],
    any: [below('recall', 0.3), above('ndb', 0.7)],
    none: [SETTLING],
    given: ['accuracyReal'],
  },
  // Points that lie where they should, on some of the modes. E.
  {
    id: 'partial-collapse',
    all: [above('modesMissing', 0.5), above('highQuality', 0.5)],
    none: [YOUNG],
  },
  // The same where nobody knows the modes and nobody judges: good ones, of few places. E.
  {
    id: 'partial-collapse',
    all: [below('coverage', 0.4), above('precision', 0.5)],
    any: [below('recall', 0.5), above('ndb', 0.7)],
    none: [YOUNG],
    absent: ['recognised'],
  },
]
