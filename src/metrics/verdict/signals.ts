/** What the rules of the verdict look at: one number each, `null` where it cannot be had. Plain data for both sides. */
import type {
  Glance,
  LatentMeasures,
  PlayerMeasures,
  Report,
  SampleMeasures,
  TextMeasures,
} from '../report/measures.ts'
import type { DigitShares } from '../report/parts.ts'

/** Every signal, with what it is. */
export interface Signals {
  /** Training examples used so far; null for images made elsewhere. */
  readonly images: number | null
  /** Training examples that there are, each used again and again; null for images made elsewhere. */
  readonly examples: number | null
  /** Samples against real data: see SampleMeasures, Glance. */
  readonly diversity: number | null
  readonly featureSpread: number | null
  /** Share of the samples that are digits at all; known of images alone. */
  readonly recognised: number | null
  readonly totalVariation: number | null
  /** Digits of the training mix with less than 1 % of the samples. */
  readonly missing: number | null
  /** The largest of: a digit's share over its share of the training mix, which counts as 5 % when it is less. */
  readonly dominance: number | null
  readonly confident: number | null
  /** Share of samples on a mode, and modes of the data without 1 % of the samples. */
  readonly highQuality: number | null
  readonly modesMissing: number | null
  /** KL(shares of the samples by their nearest mode || mix of the data), in nats. */
  readonly reverseKl: number | null
  /** Of images with a digit in each channel: the share of the combinations in real data that are missing, and the KL beyond that of real data. */
  readonly stacksMissing: number | null
  readonly stackKl: number | null
  /** KL(real || samples) and JS divergence of the densities of points, less what real data score, in nats. */
  readonly densityKl: number | null
  readonly densityJs: number | null
  readonly twoSample: number | null
  readonly repeats: number | null
  /** Estimated number of different pictures, and the same over the training examples there are. */
  readonly pictures: number | null
  readonly pictureShare: number | null
  readonly empty: number | null
  readonly precision: number | null
  readonly recall: number | null
  readonly density: number | null
  readonly coverage: number | null
  /** Fréchet distance over its floor. */
  readonly frechetRatio: number | null
  readonly ndb: number | null
  readonly sharpness: number | null
  readonly ct: number | null
  readonly nearestRatio: number | null
  readonly copies: number | null
  /** Of names: shares that are new, and that are different ones. */
  readonly newNames: number | null
  readonly distinctNames: number | null
  /** Total variation of their lengths to those of training names. */
  readonly lengthVariation: number | null
  /** BLEU and self-BLEU over what as many real names score. */
  readonly bleuRatio: number | null
  readonly selfBleuRatio: number | null
  /** Nats per character of held-out names over those of counted pairs. */
  readonly natsOverBigram: number | null
  /** Change of the confident share and of the coverage since the best coverage so far, over full measurements. */
  readonly confidentGain: number | null
  readonly coverageLoss: number | null
  /** Median cosine between the digit shares of two moments a few hundred steps apart, lately. */
  readonly shareCosine: number | null
  /** How often lately the leading digit changed; a digit leads with 2.5 times its share of the mix or more. */
  readonly leaderChanges: number | null
  readonly accuracyReal: number | null
  readonly accuracyGenerated: number | null
  /** The generator's loss minus its value in an even game. */
  readonly generatorLossDistance: number | null
  /** Length of the generator's gradient over the largest median of five panels so far, as a power of ten: -3 has all but vanished. */
  readonly generatorGradient: number | null
  readonly criticGap: number | null
  /** Total KL in nats, and shares of the latent dimensions. */
  readonly kl: number | null
  readonly activeShare: number | null
  readonly collapsedShare: number | null
  /** Error of reconstructions over that of PCA with as many dimensions. */
  readonly errorOverPca: number | null
  /** How much larger the loss is on held-out than on training examples, over the latter. */
  readonly testGap: number | null
  /** 1 when a loss or weight became infinite or not a number. */
  readonly notFinite: number | null
  /** 1 when training stopped there: it has to go back to an earlier state or to begin again. */
  readonly halted: number | null
  /** How many orders of magnitude a loss or a gradient grew above its median, or above 1 where that is less. */
  readonly explosion: number | null
}

export type SignalName = keyof Signals

/** Nothing is known. */
export const NO_SIGNALS: Signals = {
  images: null,
  examples: null,
  diversity: null,
  featureSpread: null,
  recognised: null,
  totalVariation: null,
  missing: null,
  dominance: null,
  confident: null,
  highQuality: null,
  modesMissing: null,
  reverseKl: null,
  stacksMissing: null,
  stackKl: null,
  densityKl: null,
  densityJs: null,
  twoSample: null,
  repeats: null,
  pictures: null,
  pictureShare: null,
  empty: null,
  precision: null,
  recall: null,
  density: null,
  coverage: null,
  frechetRatio: null,
  ndb: null,
  sharpness: null,
  ct: null,
  nearestRatio: null,
  copies: null,
  newNames: null,
  distinctNames: null,
  lengthVariation: null,
  bleuRatio: null,
  selfBleuRatio: null,
  natsOverBigram: null,
  confidentGain: null,
  coverageLoss: null,
  shareCosine: null,
  leaderChanges: null,
  accuracyReal: null,
  accuracyGenerated: null,
  generatorLossDistance: null,
  generatorGradient: null,
  criticGap: null,
  kl: null,
  activeShare: null,
  collapsedShare: null,
  errorOverPca: null,
  testGap: null,
  notFinite: null,
  halted: null,
  explosion: null,
}

/** The shares of fewer digits are left aside: chance alone moves 100 of them by 0.12 in total variation. */
const LEAST_SAMPLES = 100

/** Signals that are known. */
export type KnownSignals = Partial<Signals>

type Repetitive = Pick<SampleMeasures, 'repeats' | 'pictures' | 'empty'>

const finite = (value: number | null | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Leaves out what is not known, so that it does not overwrite what is. */
export const known = (signals: KnownSignals): KnownSignals =>
  Object.fromEntries(Object.entries(signals).filter(([, value]) => finite(value) !== null))

/** The digit shares, where enough samples are recognised; where nobody says which are, all count. */
export const enough = (
  { digits, recognised }: Pick<SampleMeasures, 'digits' | 'recognised'>,
  samples: number,
): DigitShares | null => (samples * (recognised ?? 1) >= LEAST_SAMPLES ? digits : null)

/** Tells whether a digit of the mix is missing: `usual` is its share there. */
export const isMissing = (share: number, usual: number): boolean =>
  usual > 0 && share < Math.min(0.01, usual / 2)

/** How sure the judge is; a classifier that takes anything for one of its classes is sure of noise too, which says nothing. */
const likeness = ({
  confident,
  recognised,
}: Pick<SampleMeasures, 'confident' | 'recognised'>): number | null =>
  recognised === null ? null : confident

/** What the digit shares say beside their distance to the mix. */
function digitSignals(share: readonly number[], mix: readonly number[]): KnownSignals {
  const of = (digit: number): number => share[digit] ?? 0
  return {
    missing: mix.filter((usual, digit) => isMissing(of(digit), usual)).length,
    dominance: Math.max(
      ...mix.map((usual, digit) => (usual > 0 ? of(digit) / Math.max(usual, 0.05) : 0)),
    ),
  }
}

const ratioOf = ({ value, floor }: SampleMeasures['frechet']): number | null =>
  value !== null && floor !== null && floor > 0 ? value / floor : null

/** A measure over what real data score in the samples' place. */
function overFloor(samples: SampleMeasures, name: 'bleu' | 'selfBleu'): number | null {
  const [value, floor] = [samples[name], samples.floors[name]?.mean ?? 0]
  return value !== null && floor > 0 ? value / floor : null
}

/** What is known of repetition. */
const repetitionSignals = ({ repeats, pictures, empty }: Repetitive): KnownSignals =>
  known({
    repeats,
    pictures: pictures?.estimate ?? null,
    pictureShare: pictures && pictures.estimate / pictures.of,
    empty,
  })

/** How far short of real data the combinations of digits fall, counted in as many. */
function stackSignals({ stack, floors }: SampleMeasures): KnownSignals {
  const usual = floors.stackModes?.mean
  if (!stack || !usual) return {}
  return {
    stacksMissing: 1 - stack.covered / usual,
    stackKl: stack.kl - (floors.stackKl?.mean ?? 0),
  }
}

/** The signals of a set of samples; `mix` holds the frequency of each class in the training examples. */
export function sampleSignals(samples: SampleMeasures, mix: readonly number[]): KnownSignals {
  const { frechet, memorisation, modes, plane, floors } = samples
  const counted = enough(samples, samples.count)
  return known({
    diversity: samples.diversity,
    featureSpread: samples.featureSpread,
    recognised: samples.recognised,
    totalVariation: counted?.totalVariation ?? null,
    ...(counted ? digitSignals(counted.share, mix) : {}),
    confident: likeness(samples),
    highQuality: modes?.highQuality ?? null,
    modesMissing: modes && modes.of - modes.covered,
    reverseKl: modes?.reverseKl ?? null,
    ...stackSignals(samples),
    densityKl: plane && plane.kl - (floors.densityKl?.mean ?? 0),
    densityJs: plane && plane.js - (floors.densityJs?.mean ?? 0),
    twoSample: samples.twoSample,
    ...repetitionSignals(samples),
    precision: samples.precision,
    recall: samples.recall,
    density: samples.density,
    coverage: samples.coverage,
    frechetRatio: ratioOf(frechet),
    ndb: samples.ndb,
    sharpness: samples.sharpness,
    ct: memorisation?.ct ?? null,
    nearestRatio: memorisation?.nearestRatio ?? null,
    copies: memorisation?.copies ?? null,
    newNames: samples.newNames,
    distinctNames: samples.distinctNames,
    lengthVariation: samples.lengthVariation,
    bleuRatio: overFloor(samples, 'bleu'),
    selfBleuRatio: overFloor(samples, 'selfBleu'),
  })
}

function playerSignals({ lossDistance, ...players }: PlayerMeasures): KnownSignals {
  return known({
    accuracyReal: players.accuracyReal ?? null,
    accuracyGenerated: players.accuracyGenerated ?? null,
    generatorLossDistance: lossDistance['generator'] ?? null,
    criticGap: players.criticGap ?? null,
  })
}

function latentSignals({ kl, dimensions, loss, ...latent }: LatentMeasures): KnownSignals {
  return known({
    kl: kl?.reduce((sum, nats) => sum + nats, 0) ?? null,
    activeShare: latent.activeUnits / dimensions,
    collapsedShare: latent.collapsed,
    errorOverPca: latent.error / latent.pcaError,
    testGap: (loss.test - loss.train) / Math.abs(loss.train),
  })
}

const textSignals = ({ model, bigram }: TextMeasures): KnownSignals =>
  model
    ? known({
        natsOverBigram: model.all / bigram.all,
        testGap: (model.all - model.train) / model.train,
      })
    : {}

/** The signals of a light panel. */
export function glanceSignals(glance: Glance, mix: readonly number[]): KnownSignals {
  const digits = enough(glance, glance.smoothedOver)
  return known({
    images: glance.images,
    diversity: glance.diversity,
    featureSpread: glance.featureSpread,
    ...repetitionSignals(glance),
    kl: glance.kl,
    recognised: glance.recognised,
    totalVariation: digits?.totalVariation ?? null,
    ...(digits ? digitSignals(digits.share, mix) : {}),
    confident: glance.smoothedOver < LEAST_SAMPLES ? null : likeness(glance),
    ...playerSignals(glance.players),
  })
}

/** The signals of a full panel. */
export const reportSignals = (report: Report, mix: readonly number[]): KnownSignals => ({
  images: report.images,
  ...sampleSignals(report.samples, mix),
  ...playerSignals(report.players),
  ...(report.latent ? latentSignals(report.latent) : {}),
  ...(report.text ? textSignals(report.text) : {}),
})
