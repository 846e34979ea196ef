/**
 * Positive evidence of likeness, never variety alone: the judge recognises the digits and counts them, points lie on their
 * modes, and where nobody knows these, a two-sample test can hardly tell samples from real data.
 */
import { above, below, between, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

/** However good they are: the birthday test counts fewer pictures than a healthy model shows. E. */
const FEW_PICTURES = below('pictures', 1000)

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
    none: [
      YOUNG,
      FEW_PICTURES,
      below('coverage', 0.4),
      below('precision', 0.3),
      below('featureSpread', 0.6),
    ],
  },
  // What an encoder and a decoder make: reconstructions better than PCA's, with latent dimensions in use, and digits. E.
  {
    id: 'healthy',
    all: [
      below('errorOverPca', 0.9),
      above('activeShare', 0.25),
      above('confident', 0.3),
      below('totalVariation', 0.25),
    ],
    none: [YOUNG, FEW_PICTURES, below('kl', 1), below('diversity', 0.5)],
  },
  // The same from the light panel alone. Means over what could have been are soft, so less is asked of them. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.6, 1.2), below('totalVariation', 0.2), above('confident', 0.4)],
    none: [YOUNG, FEW_PICTURES, below('coverage', 0.2), above('errorOverPca', 1.5), below('kl', 1)],
    given: ['images'],
    absent: ['accuracyReal'],
  },
  // A mixture whose modes are known: of its own points 98.9 % lie within 3 standard deviations of one. Modes that are far too
  // narrow hold more of them, and leave most of their places empty. E.
  {
    id: 'healthy',
    all: [
      above('highQuality', 0.7),
      below('modesMissing', 0.5),
      below('twoSample', 0.75),
      between('diversity', 0.8, 1.2),
    ],
    none: [YOUNG, FEW_PICTURES, above('densityJs', 0.15), above('errorOverPca', 1)],
    given: ['images'],
  },
  // Nearly all combinations of digits, about as often, of images that look like real ones. E.
  {
    id: 'healthy',
    all: [
      below('stacksMissing', 0.05),
      below('stackKl', 0.25),
      above('precision', 0.5),
      between('diversity', 0.8, 1.2),
    ],
    none: [YOUNG, FEW_PICTURES, below('coverage', 0.4), above('errorOverPca', 1)],
    given: ['images'],
  },
  // Data that no judge reads and whose modes nobody knows: 0.5 is real data, below it samples sit on training examples. A cloud
  // that fills what a checkerboard leaves free has 0.6, and a JS divergence of 0.24; real points that noise of 0.1 moves have
  // at most 0.07. E.
  {
    id: 'healthy',
    all: [
      between('twoSample', 0.3, 0.68),
      between('diversity', 0.8, 1.2),
      between('featureSpread', 0.8, 1.2),
    ],
    none: [
      YOUNG,
      FEW_PICTURES,
      below('coverage', 0.4),
      below('precision', 0.5),
      above('densityJs', 0.12),
      above('errorOverPca', 1),
    ],
    given: ['images'],
    absent: ['recognised', 'highQuality', 'stackKl'],
  },
  // Names: they cost less than counted pairs by far (counts that see four letters 0.75 of them), and are new, different and as
  // long as real ones, which score 1, 1 and 0.06. E.
  {
    id: 'healthy',
    all: [
      below('natsOverBigram', 0.85),
      above('newNames', 0.7),
      above('distinctNames', 0.9),
      below('lengthVariation', 0.15),
    ],
    none: [YOUNG, above('testGap', 0.3), below('bleuRatio', 0.9)],
  },
  // Names that no run stands behind. E.
  {
    id: 'healthy',
    all: [between('bleuRatio', 0.9, 1.1), above('newNames', 0.7), above('distinctNames', 0.9)],
    none: [above('lengthVariation', 0.15)],
    absent: ['images'],
  },
  // Images made elsewhere. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.8, 1.2), above('precision', 0.5), above('coverage', 0.4)],
    none: [
      FEW_PICTURES,
      above('totalVariation', 0.15),
      below('confident', 0.75),
      below('sharpness', 0.4),
    ],
    absent: ['images'],
  },
]
