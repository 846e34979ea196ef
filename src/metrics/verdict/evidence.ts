/** A verdict with its evidence; of images made elsewhere, by one look. */
import { clauseHolds, SLACK } from './clauses.ts'
import { findRule } from './rules.ts'
import { enough, isMissing, NO_SIGNALS, sampleSignals } from './signals.ts'
import { findSuspicion } from './suspicion.ts'
import { isFormless } from './verdicts.ts'
import type { SampleMeasures } from '../report/measures.ts'
import type { Rule } from './clauses.ts'
import type { SignalName, Signals } from './signals.ts'
import type { Evidence, Oddity, Verdict } from './verdicts.ts'

/** What no rule claims is still under way, and these show how far it is. */
const WARMING_UP: readonly SignalName[] = ['images', 'confident', 'totalVariation', 'diversity']

/** The signals that a rule names: all that must hold, and those of `any` that do. */
function namedBy(rule: Rule | null, signals: Signals): Evidence['signals'] {
  const clauses = [
    ...(rule?.all ?? []),
    ...(rule?.any?.filter((clause) => clauseHolds(clause, signals, SLACK)) ?? []),
  ]
  const names = rule ? clauses.map(({ signal }) => signal) : WARMING_UP
  return Object.fromEntries(
    names.flatMap((name) => (signals[name] === null ? [] : [[name, signals[name]]])),
  )
}

/**
 * The verdict of a rule, with what it rests on; `unclaimed` where no rule holds, and, of a run, what one of them would say if
 * it did not wait. `share`: of each digit in the samples, where it is known; `mix`: in the training examples.
 */
export function verdictOf(
  rule: Rule | null,
  unclaimed: 'warming-up' | 'unclear',
  signals: Signals,
  share: readonly number[] | null,
  mix: readonly number[],
): Verdict {
  const digits = share
    ? mix.map((usual, digit) => ({ digit, usual, share: share[digit] ?? 0 }))
    : []
  const dominant = digits
    .filter((of) => of.share >= 2 * of.usual && of.share >= 0.15)
    .toSorted((a, b) => b.share - a.share)
  const suspicion = rule || unclaimed === 'unclear' ? null : findSuspicion(signals)
  return {
    id: rule?.id ?? unclaimed,
    evidence: {
      signals: {
        ...namedBy(rule, signals),
        ...(suspicion && namedBy(suspicion.rule, signals)),
      },
      dominant: dominant.map(({ digit }) => digit),
      dominantShare: dominant.reduce((sum, of) => sum + of.share, 0),
      missing: digits.filter((of) => isMissing(of.share, of.usual)).map(({ digit }) => digit),
      suspicion: suspicion && { id: suspicion.rule.id, until: suspicion.until },
    },
  }
}

/**
 * Judges images that were made elsewhere, by one look: no history, no players. `unclear` means that no rule claims them:
 * neither good nor bad in a way that has a name, or that measures say nothing of them. `mix`: frequency of each class in the
 * data that they should look like.
 */
export function verdictOfImages(
  measures: SampleMeasures,
  mix: readonly number[],
  oddities: readonly Oddity[] = [],
): Verdict {
  if (isFormless(oddities)) return verdictOf(null, 'unclear', NO_SIGNALS, null, mix)
  const signals = { ...NO_SIGNALS, ...sampleSignals(measures, mix) }
  return verdictOf(
    findRule(signals),
    'unclear',
    signals,
    enough(measures, measures.count)?.share ?? null,
    mix,
  )
}
