/** What the signals of a run show already, while the rule that would say so still waits. */
import { clauseHolds, holds } from './clauses.ts'
import { RULES } from './rules.ts'
import type { Clause, Rule } from './clauses.ts'
import type { Signals } from './signals.ts'

/** A rule, and the training examples that it waits for; `null` when it waits for another measurement. */
interface Waiting {
  readonly rule: Rule
  readonly until: number | null
}

const isWait = ({ signal, below }: Clause): boolean => signal === 'images' && below !== undefined

/** A rule that asks for no more training and for no other measurement than there is. */
const impatient = (rule: Rule): Rule => ({
  ...rule,
  none: (rule.none ?? []).filter((clause) => !isWait(clause)),
  given: ['images'],
})

/** Finds the first rule of a failure that would hold if it did not wait; `null` when nothing of the kind is seen. */
export function findSuspicion(signals: Signals): Waiting | null {
  const rule = RULES.find((one) => one.id !== 'healthy' && holds(impatient(one), signals))
  if (!rule) return null
  const waits = (rule.none ?? []).flatMap((clause) =>
    isWait(clause) && clauseHolds(clause, signals) ? [clause.below as number] : [],
  )
  return { rule, until: waits.length > 0 ? Math.max(...waits) : null }
}
