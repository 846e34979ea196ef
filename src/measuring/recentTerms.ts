import type { TermRows } from '../training/loop/termLog.ts'

const STEPS = 50

/** The terms of the last 50 steps. */
export class RecentTerms {
  #rows: Readonly<Record<string, number>>[] = []

  add({ terms, steps, values }: TermRows): void {
    for (let row = Math.max(0, steps.length - STEPS); row < steps.length; row++)
      this.#rows.push(
        Object.fromEntries(
          terms.map((term, i) => [term, values[row * terms.length + i] as number]),
        ),
      )
    this.#rows = this.#rows.slice(-STEPS)
  }

  /** Forgets them: the run went back to a state before them. */
  clear(): void {
    this.#rows = []
  }

  /** What it holds, for {@link RecentTerms.restore}. */
  snapshot(): readonly Readonly<Record<string, number>>[] {
    return [...this.#rows]
  }

  /** Goes on from a snapshot. */
  restore(rows: readonly Readonly<Record<string, number>>[]): void {
    this.#rows = rows.slice(-STEPS)
  }

  /** The mean of a term; `null` when it was not reported. */
  mean(term: string): number | null {
    const values = this.#rows.map((row) => row[term]).filter((value) => value !== undefined)
    return values.length === 0
      ? null
      : values.reduce((sum, value) => sum + value, 0) / values.length
  }
}
