/** The verdict on a run, from its panels: composes the signals, keeps the history that trends need, and does not flicker. */
import { verdictOf } from './evidence.ts'
import { holds, SLACK } from './clauses.ts'
import { findRule, RULES } from './rules.ts'
import { enough, glanceSignals, known, NO_SIGNALS, reportSignals } from './signals.ts'
import type { Glance, PlayerMeasures, Report, SampleMeasures } from '../report/measures.ts'
import type { DigitShares } from '../report/parts.ts'
import type { Rule } from './clauses.ts'
import type { KnownSignals, Signals } from './signals.ts'
import type { Verdict, VerdictId } from './verdicts.ts'

/** Panels in a row that must find a new verdict; a full one, on thousands of samples, counts as enough. */
const TO_CHANGE = 2
/** Panels in a row for which a verdict may fail to hold before any other takes its place. */
const MOST_LAPSES = 4
/** A full panel stays in force for as many images again as the run had used, and for one epoch of MNIST at least. */
const LEAST_FRESH = 60_000

/** Panels, and full ones, that trends look back on. */
const MOST_PANELS = 256
const MOST_REPORTS = 64
/** Steps between two moments that are compared, at least and at most, and how many steps back "lately" reaches. */
const APART = 500
const MOST_APART = 2000
const LATELY = 3000
/** Samples of a run's first images change all the time. */
const SETTLED = 20_000
/** How many times its share of the mix a digit has that leads. */
const LEADING = 2.5
/** Panels before the present one without which "usual" means nothing. */
const LEAST_BEFORE = 3

interface Panel {
  readonly step: number
  readonly images: number
  /** Digit shares, where enough samples stand behind them. */
  readonly share: readonly number[] | null
  readonly players: PlayerMeasures
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle) - 1] as number)) / 2
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

/** Does the generator go from digit to digit? */
function hopping(panels: readonly Panel[], mix: readonly number[]): KnownSignals {
  const now = panels.at(-1)?.step ?? 0
  const lately = panels.filter(({ step, images }) => step >= now - LATELY && images >= SETTLED)
  const moments = lately.flatMap(({ step, share }) => (share ? [{ step, share }] : []))
  const cosines = moments.flatMap(({ step, share }) => {
    const before = moments.findLast((other) => other.step <= step - APART)
    return before && step - before.step <= MOST_APART ? [cosine(before.share, share)] : []
  })
  if (cosines.length === 0) return {}
  const leaders = moments.flatMap(({ share }) => {
    const leader = share.indexOf(Math.max(...share))
    return (share[leader] as number) >= LEADING * (mix[leader] ?? 0) ? [leader] : []
  })
  const changes = leaders.filter((leader, i) => i > 0 && leader !== leaders[i - 1]).length
  return { shareCosine: median(cosines), leaderChanges: changes }
}

/** What became of the best coverage so far. Full panels of other sizes, or of other things, do not compare. */
function dropping(reports: readonly Report[]): KnownSignals {
  const last = reports.at(-1)?.samples
  if (!last) return {}
  const alike = reports
    .map(({ samples }) => samples)
    .filter(({ count, of }) => count === last.count && of === last.of)
  if (alike.length < 2 || last.coverage === null) return {}
  const coverageOf = ({ coverage }: SampleMeasures): number => coverage ?? 0
  const best = alike.reduce((a, b) => (coverageOf(b) > coverageOf(a) ? b : a))
  return known({
    coverageLoss: coverageOf(best) - last.coverage,
    confidentGain:
      last.confident !== null && best.confident !== null ? last.confident - best.confident : null,
  })
}

/** A number that is not finite has grown beyond all that can be written. */
const lengthOf = (value: number): number =>
  Number.isFinite(value) ? Math.abs(value) : Number.MAX_VALUE

/** Orders of magnitude by which the newest of some lengths exceeds their median so far, or 1: a small one may well recover. */
function growth(lengths: readonly number[]): number {
  const before = lengths.slice(0, -1).map(lengthOf)
  if (before.length < LEAST_BEFORE) return 0
  return Math.log10(Math.max(lengthOf(lengths.at(-1) as number), 1) / Math.max(median(before), 1))
}

/** Lengths of the generator's gradient, the newest last. */
const gradients = (panels: readonly Panel[]): readonly number[] =>
  panels
    .flatMap(({ players }) => players.gradientNorms['generator'] ?? [])
    .filter((length) => Number.isFinite(length))

/** `usual`: the largest median of five of the generator's gradients so far. */
function courseOfPlayers(panels: readonly Panel[], usual: number | null): KnownSignals {
  const tables = panels.map(({ players }) => [players.gradientNorms, players.lossDistance] as const)
  const [norms, losses] = tables.at(-1) ?? [{}, {}]
  const growths = [
    ...Object.keys(norms).map((name) => growth(tables.flatMap(([all]) => all[name] ?? []))),
    ...Object.keys(losses).map((name) => growth(tables.flatMap(([, all]) => all[name] ?? []))),
  ]
  const values = [...Object.values(norms), ...Object.values(losses)]
  if (values.length === 0) return {}
  const last = gradients(panels).at(-1)
  return known({
    generatorGradient:
      usual !== null && last !== undefined ? Math.log10(Math.max(last / usual, 1e-9)) : null,
    explosion: Math.max(...growths),
    notFinite: values.every((value) => Number.isFinite(value)) ? 0 : 1,
  })
}

/** All that a diagnostician remembers of a run, as plain data. */
export interface DiagnosticianState {
  readonly panels: readonly Panel[]
  readonly reports: readonly Report[]
  readonly glance: Glance | null
  readonly usual: number | null
  readonly brokeAt: number | null
  readonly inForce: VerdictId
  /** Index of the rule that speaks. */
  readonly rule: number | null
  readonly rival: { readonly id: VerdictId; readonly times: number } | null
  readonly lapses: number
}

/**
 * Follows a run and says what is the matter with it. The verdict in force stays while its rule holds with some slack and no
 * rule before it does; another one is believed when two panels in a row find it, or one full panel.
 */
export class Diagnostician {
  readonly #mix: readonly number[]
  readonly #examples: number | null
  #panels: readonly Panel[] = []
  #reports: readonly Report[] = []
  #glance: Glance | null = null
  /** The largest median of five of the generator's gradients: remembered, for it may vanish early and for good. */
  #usual: number | null = null
  /** The step up to which the run had come when it broke; `null` once it is past it again. */
  #brokeAt: number | null = null
  #inForce: VerdictId = 'warming-up'
  #rule: Rule | null = null
  #rival: { readonly id: VerdictId; readonly times: number } | null = null
  #lapses = 0

  /**
   * @param mix Frequency of each class in the training examples; adds up to 1.
   * @param examples How many training examples there are; `null` where nobody says so.
   */
  constructor(mix: readonly number[], examples: number | null = null) {
    this.#mix = mix
    this.#examples = examples
  }

  /** What it remembers, for {@link Diagnostician.restore} of another one of the same run. */
  snapshot(): DiagnosticianState {
    return {
      panels: this.#panels,
      reports: this.#reports,
      glance: this.#glance,
      usual: this.#usual,
      brokeAt: this.#brokeAt,
      inForce: this.#inForce,
      rule: this.#rule && RULES.indexOf(this.#rule),
      rival: this.#rival,
      lapses: this.#lapses,
    }
  }

  /** Goes on from a snapshot. Where the rules are others by now, the first one of the verdict in force speaks. */
  restore(state: DiagnosticianState): void {
    const { inForce } = state
    const rule = RULES[state.rule ?? -1]
    const sameId = rule?.id === inForce ? rule : RULES.find(({ id }) => id === inForce)
    this.#panels = state.panels
    this.#reports = state.reports
    this.#glance = state.glance
    this.#usual = state.usual
    this.#brokeAt = state.brokeAt
    this.#inForce = inForce
    this.#rule = sameId ?? null
    this.#rival = state.rival
    this.#lapses = state.lapses
  }

  /** Takes a light panel. */
  glance(glance: Glance): Verdict {
    this.#goTo(glance, enough(glance, glance.smoothedOver))
    this.#glance = glance
    return this.#conclude(1)
  }

  /** Takes a full panel. @param now the run's step by now: panels up to it may have come before this one. */
  report(report: Report, now = report.step): Verdict {
    this.#goTo(report, enough(report.samples, report.samples.count), now)
    const before = this.#reports.filter(({ step }) => step < report.step)
    this.#reports = [...before, report].slice(-MOST_REPORTS)
    return this.#conclude(TO_CHANGE)
  }

  /** Takes the news that a loss or weight is not finite and that training stopped there. */
  broke(): Verdict {
    this.#brokeAt = this.#panels.at(-1)?.step ?? 0
    return this.#conclude(TO_CHANGE)
  }

  /** Takes a panel into the course. A run that was put back overtakes its own future, which is forgotten. */
  #goTo(
    { step, images, players }: Glance | Report,
    digits: DigitShares | null,
    now: number = step,
  ): void {
    const share = digits?.share ?? null
    const before = this.#panels.filter((panel) => panel.step < step)
    const after = this.#panels.filter((panel) => panel.step > step && panel.step <= now)
    this.#panels = [...before, { step, images, share, players }, ...after].slice(-MOST_PANELS)
    const five = gradients(this.#panels.slice(-5))
    if (five.length === 5) this.#usual = Math.max(this.#usual ?? 0, median(five))
    this.#reports = this.#reports.filter((report) => report.step <= now)
    if (this.#glance && this.#glance.step > now) this.#glance = null
    if (this.#brokeAt !== null && step > this.#brokeAt) this.#brokeAt = null
  }

  #signals(): Signals {
    const images = this.#panels.at(-1)?.images ?? null
    const report = this.#reports.at(-1)
    const age = (images ?? 0) - (report?.images ?? 0)
    const fresh = report && age <= Math.max(LEAST_FRESH, report.images)
    const full = fresh ? reportSignals(report, this.#mix) : {}
    const light = this.#glance ? glanceSignals(this.#glance, this.#mix) : {}
    const lightIsNewer = (this.#glance?.step ?? -1) > (report?.step ?? -1)
    return {
      ...NO_SIGNALS,
      ...(lightIsNewer ? { ...full, ...light } : { ...light, ...full }),
      images,
      examples: this.#examples,
      ...courseOfPlayers(this.#panels, this.#usual),
      ...hopping(this.#panels, this.#mix),
      ...(fresh ? dropping(this.#reports) : {}),
      ...(this.#brokeAt === null ? {} : { notFinite: 1, halted: 1 }),
    }
  }

  /** Which rule speaks now, given the one in force. */
  #settle(found: Rule | null, kept: Rule | null, weight: number): Rule | null {
    const id = found?.id ?? 'warming-up'
    const keeps = kept && (!found || RULES.indexOf(kept) < RULES.indexOf(found))
    if (id === this.#inForce || keeps) {
      this.#rival = null
      this.#lapses = 0
      return id === this.#inForce ? found : kept
    }
    const times = (this.#rival?.id === id ? this.#rival.times : 0) + weight
    this.#lapses = kept ? 0 : this.#lapses + 1
    if (times < TO_CHANGE && this.#lapses < MOST_LAPSES) {
      this.#rival = { id, times }
      return kept ?? this.#rule
    }
    this.#rival = null
    this.#lapses = 0
    this.#inForce = id
    return found
  }

  #conclude(weight: number): Verdict {
    const signals = this.#signals()
    const kept = RULES.find((rule) => rule.id === this.#inForce && holds(rule, signals, SLACK))
    this.#rule = this.#settle(findRule(signals), kept ?? null, weight)
    const share = this.#panels.findLast((panel) => panel.share)?.share ?? null
    return verdictOf(this.#rule, 'warming-up', signals, share, this.#mix)
  }
}
