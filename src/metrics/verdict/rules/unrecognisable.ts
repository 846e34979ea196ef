/** Samples far from all real data. */
import { above, below, CRITIC_OR_FULL_PANEL, LEARNING, SHARPENING } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const unrecognisable: readonly Rule[] = [
  // Outside the neighbourhoods of real data: Kynkäänniemi et al. 2019 (arXiv:1904.06991), Naeem et al. 2020. Different
  // from each other, for one image over and over is `collapse`. Not from old measures once the digits come as they should.
  {
    id: 'unrecognisable',
    // Noise lands on one spot of the features, which may lie within a wide neighbourhood: precision alone is fooled.
    all: [above('nearestRatio', 1.7), above('frechetRatio', 15), above('diversity', 0.4)],
    any: [below('density', 0.3), below('precision', 0.1)],
    none: [LEARNING, below('totalVariation', 0.1)],
  },
  // The judge takes few of them for digits at all; what a decoder makes is given more time. E.
  {
    id: 'unrecognisable',
    all: [below('recognised', 0.3), above('diversity', 0.4)],
    none: [LEARNING],
    given: CRITIC_OR_FULL_PANEL,
    absent: ['errorOverPca'],
  },
  {
    id: 'unrecognisable',
    all: [below('recognised', 0.5), above('diversity', 0.4)],
    none: [SHARPENING],
  },
  // Images made elsewhere: of real digits 99 % are recognised. E.
  {
    id: 'unrecognisable',
    all: [below('recognised', 0.8), above('diversity', 0.4)],
    absent: ['images'],
  },
]
