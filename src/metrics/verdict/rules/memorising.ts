/** Samples that are copies of training examples, and a discriminator that knows these by heart. */
import { above, below, FEW, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const memorising: readonly Rule[] = [
  // Meehan et al. 2020 (arXiv:2004.05675): C_T below -3. Of new samples 1 % lie as close as the closest 1 % of held-out data.
  {
    id: 'memorising',
    all: [below('ct', -3)],
    any: [above('copies', 0.05), below('nearestRatio', 0.8)],
    none: [YOUNG],
  },
  // The discriminator goes first: it scores training examples above held-out ones (r_v of Karras et al. 2020,
  // arXiv:2006.06676) before samples come close to them. With 400 images the small conditional GAN had 0.2 to 0.3 after
  // 10,000 to 20,000 used, with all 60,000 at most 0.09 to either side, so 0.2: E. A critic that cannot tell real from
  // generated leaves next to nothing to divide by.
  {
    id: 'memorising',
    all: [
      FEW,
      above('criticGap', 0.2),
      above('accuracyReal', 0.6),
      above('accuracyGenerated', 0.6),
    ],
  },
  // What encodes and decodes has no discriminator to go first; its loss parts instead. With 400 images the autoencoder of 32
  // dimensions had 0.18 after 6,400 used and 0.46 after 12,800, the VAE of 20 had 0.09 after 12,800 and 0.13 after 19,200;
  // with all 60,000 the autoencoder had -0.01 after 6,400. E. Where the latent space has room for all that points are, PCA's error is 0
  // and no loss is left to part.
  {
    id: 'memorising',
    all: [FEW, above('testGap', 0.1), above('errorOverPca', 0)],
  },
  // Names of the training list and hardly another one, but not one over and over. Counts of order 5 on place names, which know
  // nothing by heart, draw 10 % that are in the list. E.
  {
    id: 'memorising',
    all: [below('newNames', 0.5), above('distinctNames', 0.75)],
    none: [YOUNG],
  },
  // The loss goes first: held-out names cost far more than training names, and names of the list come more often than by
  // chance. E.
  { id: 'memorising', all: [above('testGap', 0.3), below('newNames', 0.8)], none: [YOUNG] },
]
