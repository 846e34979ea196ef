/**
 * What the verdict rests on, as data: which signals lie beyond which thresholds. The thresholds marked E are engineering
 * estimates, to be calibrated on runs; the others have their source beside them. No rule decides by one signal alone.
 */
import type { SignalName, Signals } from './signals.ts'
import type { VerdictId } from './verdicts.ts'

/** A signal strictly beyond a threshold, or between two. */
export interface Clause {
  readonly signal: SignalName
  readonly above?: number
  readonly below?: number
}

/** What claims a verdict. A verdict may have several rules: one suffices. */
export interface Rule {
  readonly id: VerdictId
  /** All of these hold. */
  readonly all: readonly Clause[]
  /** And at least one of these. */
  readonly any?: readonly Clause[]
  /** And none of these; what is not known does not hold, so it does not stand in the way. */
  readonly none?: readonly Clause[]
  /** At least one of these is known, whatever its value. */
  readonly given?: readonly SignalName[]
  /** None of these is known: the rule is for models without them. */
  readonly absent?: readonly SignalName[]
}

const above = (signal: SignalName, than: number): Clause => ({ signal, above: than })
const below = (signal: SignalName, than: number): Clause => ({ signal, below: than })
const between = (signal: SignalName, low: number, high: number): Clause => ({
  signal,
  above: low,
  below: high,
})

/** A run's first moments, in training examples: everything looks collapsed before it looks like anything. E. */
const YOUNG = below('images', 20_000)
/** The same for verdicts on how the players stand, and on whether anything can be recognised. E. */
const LEARNING = below('images', 30_000)
/** A good generator may still draw one digit too often: measured here, the dense one until 64,000 images. E. */
const SETTLING = below('images', 90_000)
/**
 * A decoder begins at the mean of all images and leaves it slowly: measured here, one with two latent dimensions was as
 * soft as PCA, and as uniform, until 150,000 images. E.
 */
const SHARPENING = below('images', 200_000)

/**
 * Samples from a dead encoder look like those of a collapsed generator: without a critic, the light panel does not decide
 * between them and the full one has to be waited for.
 */
const CRITIC_OR_FULL_PANEL: readonly SignalName[] = ['accuracyReal', 'coverage']

/**
 * Spread of features: Karras et al. 2018, section 3 (arXiv:1710.10196); coverage: Naeem et al. 2020 (arXiv:2002.09797). In
 * pixels, because a judge puts even noise into few classes: see `unrecognisable`. E.
 */
const ALL_ALIKE = {
  all: [below('diversity', 0.4)],
  any: [above('totalVariation', 0.3), below('coverage', 0.15), below('featureSpread', 0.3)],
} as const

/** The rules, the most telling first: causes before what they lead to, and failures before health. */
export const RULES: readonly Rule[] = [
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
  // Active units: Burda et al. 2016 (arXiv:1509.00519); the (eps, delta)-collapsed share: Lucas et al. 2019
  // (arXiv:1911.02469). Below 10 nats in all (E): a healthy encoder with 20 dimensions has about 25, one with 2 has 7 but
  // uses both. Before `collapse`, which it looks like from outside.
  {
    id: 'posterior-collapse',
    all: [below('kl', 10)],
    any: [below('activeShare', 0.3), above('collapsedShare', 0.7)],
    none: [YOUNG],
  },
  // Less than one nat in all names no digit, though the means may move a little still; PCA then does far better. E.
  {
    id: 'posterior-collapse',
    all: [below('kl', 1), above('errorOverPca', 1.5)],
    none: [YOUNG],
  },
  // Samples alike as well: the mean image, and codes that do not lead away from it, so that it need not wait as `collapse`
  // does. Measured here after 20,000 images: 0.02 nats and 0.07 at a beta of 30, which stays there; 0.7 nats and 0.18 at
  // one of 8, which recovers; at least 3.7 nats and 0.37 of healthy ones. E.
  {
    id: 'posterior-collapse',
    all: [below('kl', 0.3), below('diversity', 0.15)],
    none: [YOUNG],
  },
  // A perfect critic leaves the generator no slope: Arjovsky & Bottou 2017 (arXiv:1701.04862). 98 % and the rest: E.
  {
    id: 'critic-too-strong',
    all: [above('accuracyReal', 0.98), above('accuracyGenerated', 0.98)],
    any: [below('confident', 0.3), below('generatorGradient', -2)],
    none: [LEARNING],
  },
  {
    id: 'collapse',
    ...ALL_ALIKE,
    none: [YOUNG],
    given: CRITIC_OR_FULL_PANEL,
    absent: ['errorOverPca'],
  },
  { id: 'collapse', ...ALL_ALIKE, none: [SHARPENING], given: ['errorOverPca'] },
  // The game is lost although the samples differ: the generator's loss is 5 nats from even (E), the critic knows its
  // images by heart (Yazici et al. 2020, arXiv:2006.14265), or the samples are far from all digits, which a judge may
  // call by one name with great confidence. Wasserstein critics may tell all and teach well: not while the digits come
  // as they should.
  {
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
  },
  // Guessing is right when the samples are good (Goodfellow et al. 2014, section 4.1), and too weak when they are not. E.
  {
    id: 'critic-too-weak',
    all: [below('accuracyReal', 0.6), below('accuracyGenerated', 0.6)],
    any: [below('confident', 0.3), below('precision', 0.1)],
    none: [LEARNING],
  },
  // Outside the neighbourhoods of real data: Kynkäänniemi et al. 2019 (arXiv:1904.06991), Naeem et al. 2020. Different
  // from each other, for one image over and over is `collapse`. Not from old measures once the digits come as they should.
  {
    id: 'unrecognisable',
    // Noise lands on one spot of the features, which may lie within a wide neighbourhood: precision alone is fooled.
    all: [above('nearestRatio', 1.7), above('frechetRatio', 15), above('diversity', 0.4)],
    any: [below('density', 0.3), below('precision', 0.1)],
    none: [LEARNING, below('totalVariation', 0.1)],
  },
  // Mode hopping: Metz et al. 2017, figure 2 (arXiv:1611.02163). E.
  {
    id: 'oscillation',
    all: [below('shareCosine', 0.7), above('leaderChanges', 2.5)],
    none: [YOUNG],
  },
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
  // The same for points in the plane, which have no judge: good ones, of few places. E.
  {
    id: 'partial-collapse',
    all: [below('coverage', 0.4), above('precision', 0.5)],
    any: [below('recall', 0.5), above('ndb', 0.7)],
    none: [YOUNG],
    absent: ['totalVariation'],
  },
  // Samples become clearer and fewer, while the loss says nothing. E.
  {
    id: 'slow-mode-dropping',
    all: [above('confidentGain', 0.03), above('coverageLoss', 0.05), above('totalVariation', 0.15)],
    none: [YOUNG],
  },
  // Means over what could have been are soft, the more so the fewer the dimensions: measured here, 0.3 for a VAE with 20
  // and 0.1 for one with 2. They are too soft when PCA would do about as well. E.
  {
    id: 'blurry',
    all: [below('sharpness', 0.4), above('errorOverPca', 0.9)],
    none: [SHARPENING],
  },
  // Without an encoder nothing excuses it. E.
  {
    id: 'blurry',
    all: [below('sharpness', 0.4)],
    any: [below('confident', 0.4), above('frechetRatio', 15)],
    none: [YOUNG],
    absent: ['errorOverPca'],
  },
  // Meehan et al. 2020 (arXiv:2004.05675): C_T below -3. Of new samples 1 % lie as close as the closest 1 % of held-out data.
  {
    id: 'memorising',
    all: [below('ct', -3)],
    any: [above('copies', 0.05), below('nearestRatio', 0.8)],
    none: [YOUNG],
  },
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
    absent: ['totalVariation'],
  },
  // Images made elsewhere. E.
  {
    id: 'healthy',
    all: [between('diversity', 0.8, 1.2), above('precision', 0.5), above('coverage', 0.4)],
    none: [above('totalVariation', 0.15), below('confident', 0.75), below('sharpness', 0.4)],
    absent: ['images'],
  },
]

/** How much the thresholds of the verdict in force give way: {@link holds}. */
export const SLACK = 0.1
/** Near 0, a share of the threshold would be no slack at all: it counts as at least this much. */
const LEAST_SCALE = 0.2

/** Tells whether one clause holds; one whose signal is not known does not. */
export function clauseHolds(clause: Clause, signals: Signals, slack = 0): boolean {
  const value = signals[clause.signal]
  if (value === null) return false
  const give = (threshold: number): number => slack * Math.max(Math.abs(threshold), LEAST_SCALE)
  return (
    (clause.above === undefined || value > clause.above - give(clause.above)) &&
    (clause.below === undefined || value < clause.below + give(clause.below))
  )
}

/**
 * Tells whether a rule holds. `slack` loosens it: 0.1 moves every threshold by a tenth of itself (by 0.02 at least) to the
 * side where the rule holds more easily.
 */
export const holds = (rule: Rule, signals: Signals, slack = 0): boolean =>
  rule.all.every((clause) => clauseHolds(clause, signals, slack)) &&
  (rule.any?.some((clause) => clauseHolds(clause, signals, slack)) ?? true) &&
  !rule.none?.some((clause) => clauseHolds(clause, signals, -slack)) &&
  (rule.given?.some((signal) => signals[signal] !== null) ?? true) &&
  !rule.absent?.some((signal) => signals[signal] !== null)

/** Finds the first rule that holds; `null` when none claims these signals. */
export const findRule = (signals: Signals): Rule | null =>
  RULES.find((rule) => holds(rule, signals)) ?? null
