/** A verdict as one plain sentence with its evidence: of each verdict's variants the first whose values are at hand. */
import { formatted, inList } from './formats.ts'
import { missingModes } from './missingModes.ts'
import { signalValue } from './signalWords.ts'
import type { MessageKey, Messages, MessageValues } from '../../i18n/messages.ts'
import type { Glance, Report } from '../../metrics/report/measures.ts'
import type { SignalName, Signals } from '../../metrics/verdict/signals.ts'
import type { Verdict, VerdictId } from '../../metrics/verdict/verdicts.ts'

/** What a sentence looks at in a full panel; images made elsewhere were never trained on. */
type Measured = Pick<Report, 'samples' | 'latent'> & { readonly images: number | null }

/** The verdict with the newest panels, which say what its rule did not look at. */
export interface Findings {
  readonly verdict: Verdict
  readonly glance: Glance | null
  readonly report: Measured | null
  /** Classes that the training mix holds. */
  readonly digits: number
  /** What each class is called. */
  readonly names: readonly string[]
}

type Writer = Pick<Messages, 't' | 'number' | 'locale'>
/** The values of a sentence, or `null` when one of them is not at hand. */
type Variant = (findings: Findings, writer: Writer) => MessageValues | null

/** Share of the samples from which on little else is drawn. */
const MOST = 0.6
/** Share of clear digits from which on a digit is named. */
const SURE = 0.3
/** Share of digits among the samples from which on those that are none are counted, below which those that are. */
const FEW_DIGITS = 0.2
/** Below this most samples are none. */
const MOST_DIGITS = 0.5
/** Share of near-copies from which on they tell more than the statistic does. */
const MANY_COPIES = 0.05
/** Share of active dimensions below which their number tells of a collapse. */
const FEW_UNITS = 0.3

/** Diversity below which samples look all alike, and below which nobody should read that nothing is wrong. */
const ALIKE = 0.2
const LITTLE = 0.4

/** Share of clear digits below which a reader should hear of it. */
const CLEAR = 0.65

/** Training examples before which most rules do not speak. */
const EARLY = 30_000

/** A signal: what the rule looked at, or else the newest panel. */
function signalOf({ verdict, glance, report }: Findings, name: SignalName): number | null {
  const seen: Partial<Signals> = {
    images: glance?.images ?? report?.images ?? null,
    diversity: glance?.diversity ?? report?.samples.diversity ?? null,
    recognised: glance?.recognised ?? report?.samples.recognised ?? null,
    confident: glance?.confident ?? report?.samples.confident ?? null,
    accuracyReal: glance?.players.accuracyReal ?? null,
    accuracyGenerated: glance?.players.accuracyGenerated ?? null,
  }
  return verdict.evidence.signals[name] ?? seen[name] ?? null
}

const signals =
  (...names: SignalName[]): Variant =>
  (findings, writer) => {
    const values: Record<string, string | number> = {}
    for (const name of names) {
      const value = signalOf(findings, name)
      if (value === null) return null
      // Plurals need the bare number.
      values[name] = name === 'leaderChanges' ? value : signalValue(name, value, writer)
    }
    return values
  }

/** A variant that is only true while a signal lies above a limit. */
const whileAbove =
  (name: SignalName, limit: number, variant: Variant): Variant =>
  (findings, writer) =>
    (signalOf(findings, name) ?? Number.NEGATIVE_INFINITY) > limit
      ? variant(findings, writer)
      : null

const plain: Variant = () => ({})

/** A variant of what is seen while its verdict waits, and what it waits for. */
const suspected =
  (id: VerdictId, variant: Variant): Variant =>
  (findings, writer) => {
    const { suspicion } = findings.verdict.evidence
    const seen = suspicion?.id === id ? variant(findings, writer) : null
    if (!suspicion || !seen) return null
    const { until } = suspicion
    const wait =
      until === null
        ? writer.t('diagnosis.waits.measurement')
        : writer.t('diagnosis.waits.images', { images: formatted(until, 'count', writer.number) })
    return { ...seen, wait }
  }

/** A variant that is only true of samples that are less diverse than this. */
const whileBelow =
  (diversity: number): Variant =>
  (findings, writer) =>
    (signalOf(findings, 'diversity') ?? 1) < diversity
      ? signals('diversity')(findings, writer)
      : null

/** The share of digits among the samples, of which the rule took note: what is left of them is `unrecognised`. */
const recognised: Variant = ({ verdict: { evidence } }, { number }) => {
  const share = evidence.signals.recognised
  return share === undefined
    ? null
    : {
        recognised: formatted(share, 'share', number),
        unrecognised: formatted(1 - share, 'share', number),
      }
}

const whileEarly: Variant = (findings, writer) =>
  (signalOf(findings, 'images') ?? EARLY) < EARLY ? signals('images')(findings, writer) : null

/** Samples most of which are no digits, unless something else about them tells more. */
const unrecognisedSoFar: Variant = (findings, writer) => {
  const share = signalOf(findings, 'recognised') ?? 1
  const { suspicion } = findings.verdict.evidence
  const isTold = suspicion === null || suspicion.id === 'unrecognisable'
  return share < MOST_DIGITS && (isTold || whileEarly(findings, writer))
    ? signals('recognised', 'images')(findings, writer)
    : null
}

const listed = (digits: readonly number[], names: readonly string[], { locale }: Writer): string =>
  inList(
    digits.map((digit) => names[digit] ?? String(digit)),
    locale,
  )

const dominant: Variant = ({ verdict: { evidence }, names }, writer) =>
  evidence.dominant.length === 0
    ? null
    : {
        // The most frequent come first in the evidence; a reader looks for them in counting order.
        dominant: listed(
          evidence.dominant.toSorted((a, b) => a - b),
          names,
          writer,
        ),
        dominantCount: evidence.dominant.length,
        share: formatted(evidence.dominantShare, 'share', writer.number),
      }

/** Of blank images the judge names a digit too, without being sure of it. */
const mostly: Variant = (findings, writer) =>
  findings.verdict.evidence.dominantShare > MOST && (signalOf(findings, 'confident') ?? 1) > SURE
    ? dominant(findings, writer)
    : null

const missing: Variant = ({ verdict: { evidence }, names }, writer) =>
  evidence.missing.length === 0
    ? null
    : { missing: listed(evidence.missing, names, writer), missingCount: evidence.missing.length }

const both =
  (one: Variant, other: Variant): Variant =>
  (findings, writer) => {
    const [first, second] = [one(findings, writer), other(findings, writer)]
    return first && second ? { ...first, ...second } : null
  }

const covered: Variant = ({ glance, digits }) =>
  glance?.digits ? { covered: glance.digits.covered, count: digits } : null

const units: Variant = ({ report }) => {
  if (!report?.latent) return null
  const { activeUnits: active, dimensions } = report.latent
  return active < FEW_UNITS * dimensions ? { active, dimensions } : null
}

/** How many different pictures there are, of which the rule took note. */
const pictures: Variant = ({ verdict, glance, report }, { number }) => {
  const estimate = verdict.evidence.signals.pictures
  const found = [glance?.pictures, report?.samples.pictures].find(
    (of) => of && of.estimate === estimate,
  )
  if (!found) return null
  const whole = (value: number): string => formatted(Math.round(value), 'count', number)
  // Plurals need the bare number.
  return { pictures: Math.round(found.estimate), low: whole(found.low), high: whole(found.high) }
}

/** Images that show nothing, of which the rule took note. */
const empty: Variant = ({ verdict }) => (verdict.evidence.signals.empty === undefined ? null : {})

/** How the last full panel saw points lie beside the modes of the data. */
const modes: Variant = ({ report }, writer) => {
  const found = report?.samples.modes
  if (!found) return null
  const highQuality = formatted(found.highQuality, 'share', writer.number)
  const named = missingModes(found, writer)
  const { covered: reached, of: count } = found
  return { highQuality, covered: reached, count, missing: named && ` ${named}` }
}

/** Combinations of digits among the samples of the last full panel, beside those of as many real ones. */
const stacks: Variant = ({ report }, { number }) => {
  const { stack, floors } = report?.samples ?? {}
  const usual = floors?.stackModes?.mean
  if (!stack || usual === undefined) return null
  const whole = (value: number): string => formatted(Math.round(value), 'count', number)
  const { covered: reached, of, count } = stack
  return { covered: whole(reached), of: whole(of), count: whole(count), real: whole(usual) }
}

/** Modes some of which are missing, or, where none is, some hardly reached. */
const fewModes: Variant = (findings, writer) => {
  const found = findings.report?.samples.modes
  return found && found.covered < found.of ? modes(findings, writer) : null
}

/** Points that are all alike, on few of many modes. */
const collapsedModes = both(fewModes, signals('diversity'))

/** Samples whose likeness no judge tells, beside real data. */
const twoSample: Variant = ({ report }, { number }) => {
  const found = report?.samples
  if (!found || found.extractor === 'judge' || found.twoSample === null) return null
  return { twoSample: formatted(found.twoSample, 'share', number) }
}

/** What is seen while any verdict waits. */
const anySuspicion: Variant = (findings, writer) => {
  const { suspicion } = findings.verdict.evidence
  if (!suspicion) return null
  const verdict = writer.t(`diagnosis.${suspicion.id}.title`)
  return suspected(suspicion.id, () => ({ verdict }))(findings, writer)
}

/** Samples in which hardly a digit is recognised. */
const hardlyClear: Variant = (findings, writer) =>
  signalOf(findings, 'recognised') !== null && (signalOf(findings, 'confident') ?? 1) < CLEAR
    ? signals('confident')(findings, writer)
    : null

/** Samples that are alike, and of which the rule took note. */
const alike: Variant = (findings, writer) =>
  findings.verdict.evidence.signals.diversity === undefined
    ? null
    : signals('kl', 'diversity')(findings, writer)

/** A reconstruction error of which the rule took note. */
const reconstruction: Variant = (findings, writer) =>
  findings.verdict.evidence.signals.errorOverPca === undefined
    ? null
    : signals('errorOverPca')(findings, writer)

/** Variants by verdict, the most telling first; `plain` needs nothing. */
const SENTENCES: Readonly<Record<VerdictId, Readonly<Record<string, Variant>>>> = {
  healthy: {
    names: signals('newNames', 'distinctNames'),
    reconstruction,
    stacks,
    modes,
    twoSample,
    digits: both(covered, signals('diversity')),
    spread: signals('diversity'),
    plain,
  },
  'warming-up': {
    unrecognised: unrecognisedSoFar,
    images: whileEarly,
    pictures: suspected('collapse', pictures),
    collapse: suspected('collapse', whileBelow(ALIKE)),
    little: suspected('collapse', signals('diversity')),
    partial: suspected('partial-collapse', plain),
    blurry: suspected('blurry', signals('sharpness')),
    suspected: anySuspicion,
    alike: whileBelow(LITTLE),
    stacks,
    modes,
    twoSample,
    confident: hardlyClear,
    plain,
  },
  'partial-collapse': {
    both: both(dominant, missing),
    missing,
    dominant,
    stacks,
    modes: fewModes,
    uneven: modes,
    density: whileAbove('densityKl', 0, signals('densityKl')),
    coverage: signals('coverage'),
    plain,
  },
  collapse: {
    empty,
    pictures,
    dominant: mostly,
    modes: collapsedModes,
    spread: signals('diversity'),
    plain,
  },
  'slow-mode-dropping': { loss: signals('coverageLoss'), plain },
  'critic-too-strong': { accuracy: signals('accuracyReal', 'accuracyGenerated'), plain },
  'critic-too-weak': { accuracy: signals('accuracyReal', 'accuracyGenerated'), plain },
  oscillation: { leader: signals('leaderChanges'), plain },
  diverged: {
    notFinite: whileAbove('notFinite', 0, plain),
    explosion: whileAbove('explosion', 0, signals('explosion')),
    plain,
  },
  'posterior-collapse': { units, alike, collapsed: signals('collapsedShare'), plain },
  blurry: { sharpness: signals('sharpness'), plain },
  memorising: {
    names: signals('newNames'),
    copies: whileAbove('copies', MANY_COPIES, signals('copies')),
    ct: signals('ct'),
    critic: whileAbove('criticGap', 0, signals('examples')),
    test: whileAbove('testGap', 0, signals('testGap', 'examples')),
    plain,
  },
  unrecognisable: {
    part: whileAbove('recognised', FEW_DIGITS, recognised),
    recognised,
    precision: signals('precision'),
    confident: signals('confident'),
    plain,
  },
  repeating: { names: signals('distinctNames'), plain },
  underfitting: {
    nats: signals('natsOverBigram'),
    bleu: signals('bleuRatio'),
    plain,
  },
  unclear: { plain },
}

/** Names of the variants of each verdict's sentence, under which the catalogues have them: `diagnosis.<id>.<variant>`. */
export const VARIANTS = Object.entries(SENTENCES).map(
  ([id, variants]) => [id, Object.keys(variants)] as const,
)

/** What the evidence says, to follow the verdict's name. */
export function sentenceOf(findings: Findings, writer: Writer): string {
  const { id } = findings.verdict
  for (const [variant, valuesOf] of Object.entries(SENTENCES[id])) {
    const values = valuesOf(findings, writer)
    if (values) return writer.t(`diagnosis.${id}.${variant}` satisfies MessageKey, values)
  }
  return ''
}
