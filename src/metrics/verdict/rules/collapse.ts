/** Samples that are all alike. */
import { above, below, between, YOUNG, SHARPENING, CRITIC_OR_FULL_PANEL } from '../clauses.ts'
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

/**
 * Few pictures over and over, whatever their classes: the birthday test of Arora & Zhang 2017 (arXiv:1706.08224). A model
 * that was given few examples can own no more pictures than those: it is asked whether it knows them by heart. Real digits,
 * and healthy models with 2 to 64 latent dimensions, have no gap in the distances of their pairs that could be counted. One
 * picture alone is ALL_ALIKE: young generators draw one blot with much noise. E.
 */
const FEW_PICTURES = {
  all: [between('pictures', 1.5, 300), below('pictureShare', 0.2), above('repeats', 0.3)],
} as const

export const collapse: readonly Rule[] = [
  // Saturated from the first steps on, and for good. No healthy run was seen to draw an empty image, so it does not wait. E.
  {
    id: 'collapse',
    all: [above('empty', 0.9)],
    any: [below('diversity', 0.4), above('repeats', 0.5)],
    given: ['images'],
  },
  // One pattern, whatever is drawn: measured here after 500 images, 0.0001 where all units are saturated, 0.12 of healthy ones. E.
  {
    id: 'collapse',
    all: [below('diversity', 0.01), above('images', 400), above('accuracyReal', 0)],
  },
  {
    id: 'collapse',
    ...ALL_ALIKE,
    none: [YOUNG],
    given: CRITIC_OR_FULL_PANEL,
    absent: ['errorOverPca'],
  },
  { id: 'collapse', ...ALL_ALIKE, none: [SHARPENING], given: ['errorOverPca'] },
  {
    id: 'collapse',
    ...FEW_PICTURES,
    none: [YOUNG],
    given: CRITIC_OR_FULL_PANEL,
    absent: ['errorOverPca'],
  },
  { id: 'collapse', ...FEW_PICTURES, none: [SHARPENING], given: ['errorOverPca'] },
]
