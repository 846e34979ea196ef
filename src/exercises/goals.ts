/** When a goal of an exercise is reached: clauses over the facts of a run, as data. */
import type { Facts, FactValue } from './facts.ts'

/** One fact strictly beyond a threshold, between two, or of one value. What is not known does not hold. */
export interface Clause {
  readonly fact: string
  readonly above?: number
  readonly below?: number
  readonly is?: FactValue
  readonly not?: FactValue
}

export interface Goal {
  /** All of these hold at the same moment. */
  readonly all: readonly Clause[]
  /** And at least one of these. */
  readonly any?: readonly Clause[]
}

/** Tells whether a clause holds. */
function clauseHolds({ fact, above, below, is, not }: Clause, facts: Facts): boolean {
  const value = facts[fact]
  if (value === undefined) return false
  const beyond = (threshold: number | undefined, sign: 1 | -1): boolean =>
    threshold === undefined || (typeof value === 'number' && sign * (value - threshold) > 0)
  return (
    beyond(above, 1) &&
    beyond(below, -1) &&
    (is === undefined || value === is) &&
    (not === undefined || value !== not)
  )
}

/** Tells whether a goal is reached. */
export const isReached = ({ all, any }: Goal, facts: Facts): boolean =>
  all.every((clause) => clauseHolds(clause, facts)) &&
  (any?.some((clause) => clauseHolds(clause, facts)) ?? true)

/** The facts that a goal speaks of, as far as they are known: its evidence. */
export function evidenceFor({ all, any = [] }: Goal, facts: Facts): Facts {
  const names = [...all, ...any].map(({ fact }) => fact)
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  )
}
