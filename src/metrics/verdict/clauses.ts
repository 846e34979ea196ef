/** What a rule of the verdict is made of, and when it holds. */
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

export const above = (signal: SignalName, than: number): Clause => ({ signal, above: than })
export const below = (signal: SignalName, than: number): Clause => ({ signal, below: than })
export const between = (signal: SignalName, low: number, high: number): Clause => ({
  signal,
  above: low,
  below: high,
})

/** A run's first moments, in training examples: everything looks collapsed before it looks like anything. E. */
export const YOUNG = below('images', 20_000)
/** The same for verdicts on how the players stand, and on whether anything can be recognised. E. */
export const LEARNING = below('images', 30_000)
/** A good generator may still draw one digit too often: measured here, the dense one until 64,000 images. E. */
export const SETTLING = below('images', 90_000)
/**
 * A decoder begins at the mean of all images and leaves it slowly: measured here, one with two latent dimensions was as
 * soft as PCA, and as uniform, until 150,000 images. E.
 */
export const SHARPENING = below('images', 200_000)

/** Training examples that a small network may learn by heart before it draws well. E. */
export const FEW = below('examples', 1000)

/**
 * Samples from a dead encoder look like those of a collapsed generator: without a critic, the light panel does not decide
 * between them and the full one has to be waited for.
 */
export const CRITIC_OR_FULL_PANEL: readonly SignalName[] = ['accuracyReal', 'coverage']

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
