/** Positive evidence of likeness. */
import { above, below, between, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const healthy: readonly Rule[] = [
  // A GAN's digits: of real ones 98 % are confident; measured here, 70 % of those of the small nets. E.
  {
    id: 'healthy',
    all: [
      between('diversity', 0.8, 1.2),
      below('totalVariation', 0.15),
      above('confident', 0.65),
      above('accuracyReal', 0),
    ],
    none: [YOUNG, below('coverage', 0.4), below('precision', 0.3), below('featureSpread', 0.6)],
  },
  // What an encoder and a decoder make: reconstructions better than PCA's, with latent dimensions in use. E.
  {
    id: 'healthy',
    all: [below('errorOverPca', 0.9), above('activeShare', 0.25)],
    none: [
      YOUNG,
      below('kl', 1),
      below('diversity', 0.5),
      below('recognised', 0.5),
      below('confident', 0.3),
      above('totalVariation', 0.25),
    ],
  },
  // The same from the light panel alone. Means over what could have been are soft, so less is asked of them. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.6, 1.2), below('totalVariation', 0.2), above('confident', 0.4)],
    none: [YOUNG, below('coverage', 0.2), above('errorOverPca', 1.5), below('kl', 1)],
    given: ['images'],
    absent: ['accuracyReal'],
  },
  // Points, which have no judge. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.8, 1.2), between('featureSpread', 0.8, 1.2)],
    none: [YOUNG, below('coverage', 0.4), below('precision', 0.5), above('errorOverPca', 1)],
    given: ['images'],
    absent: ['recognised'],
  },
  // Images made elsewhere. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.8, 1.2), above('precision', 0.5), above('coverage', 0.4)],
    none: [above('totalVariation', 0.15), below('confident', 0.75), below('sharpness', 0.4)],
    absent: ['images'],
  },
]
