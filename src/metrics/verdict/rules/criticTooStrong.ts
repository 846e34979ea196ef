/** A game that the discriminator has won. */
import { above, below, LEARNING } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

/** A perfect critic leaves the generator no slope: Arjovsky & Bottou 2017 (arXiv:1701.04862). 98 % and the rest: E. */
export const noSlope: Rule = {
  id: 'critic-too-strong',
  all: [above('accuracyReal', 0.98), above('accuracyGenerated', 0.98)],
  any: [below('confident', 0.3), below('generatorGradient', -2)],
  none: [LEARNING],
}

/**
 * The game is lost although the samples differ: the generator's loss is 5 nats from even (E), the critic knows its
 * images by heart (Yazici et al. 2020, arXiv:2006.14265), or the samples are far from all digits, which a judge may
 * call by one name with great confidence. Wasserstein critics may tell all and teach well: not while the digits come
 * as they should.
 */
export const lostGame: Rule = {
  id: 'critic-too-strong',
  all: [above('accuracyReal', 0.98), above('accuracyGenerated', 0.98)],
  any: [
    above('generatorLossDistance', 5),
    above('criticGap', 0.8),
    below('density', 0.3),
    above('nearestRatio', 1.7),
    above('totalVariation', 0.5),
  ],
  none: [LEARNING, below('totalVariation', 0.15)],
}
