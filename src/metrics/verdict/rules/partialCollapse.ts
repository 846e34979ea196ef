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
  // Points that lie where they should, on some of the modes; or on all of them, where a quarter are all but empty: if they are
  // empty and the others even, the KL is ln(4 / 3) = 0.29. E.
  {
    id: 'partial-collapse',
    all: [above('highQuality', 0.5)],
    any: [above('modesMissing', 0.5), above('reverseKl', 0.29)],
    none: [YOUNG],
  },
  // Combinations of digits that real data show as often as all others: with a fifth of them missing and the others even the KL is
  // ln(5 / 4) = 0.22. E.
  {
    id: 'partial-collapse',
    all: [above('stacksMissing', 0.2), above('stackKl', 0.22)],
    none: [YOUNG],
  },
  // The same where nobody knows the modes: as many points among real ones, and none where a fifth of the real ones lie, whose
  // cells then add 0.2 ln(p / q) = 1 nat: measured here 0.8 without one mode of eight, 2.2 without one of two moons. E.
  {
    id: 'partial-collapse',
    all: [above('densityKl', 1), above('precision', 0.7)],
    none: [YOUNG],
    absent: ['recognised', 'highQuality', 'stackKl'],
  },
  // The same where nobody knows the modes and nobody judges: good ones, of few places. E.
  {
    id: 'partial-collapse',
    all: [below('coverage', 0.4), above('precision', 0.5)],
    any: [below('recall', 0.5), above('ndb', 0.7)],
    none: [YOUNG],
    absent: ['recognised', 'stackKl'],
  },
]
