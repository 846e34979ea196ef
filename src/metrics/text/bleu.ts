/**
 * BLEU: Papineni et al. 2002 (doi:10.3115/1073083.1073135), equations 1 to 3, with characters as tokens.
 *
 *     BLEU = min(1, e^(1 - r/c)) (p_1 p_2 p_3 p_4)^(1/4)
 *
 * p_n: share of the n-grams of the hypotheses that references have too, each as often at most as in the reference that has
 * it most often; c: characters of the hypotheses; r: of the references nearest to each in length, the shorter of two.
 */
import { noPause } from '../statistics/rows.ts'
import type { Pause } from '../statistics/rows.ts'

const ORDERS = [1, 2, 3, 4] as const
/** What takes the place of 0 matches in the score of one name: method 1 of Chen & Cherry 2014 (W14-3346), as in Texygen. */
const EPSILON = 0.1
const AT_ONCE = 200

/** N-grams of all orders with how often each occurs. */
function ngramsOf(name: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const order of ORDERS)
    for (let i = 0; i + order <= name.length; i++) {
      const ngram = name.slice(i, i + order)
      counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
    }
  return counts
}

/** What a score is made of: matches and n-grams for each order, and the lengths of both sides. */
interface Tally {
  readonly matches: number[]
  readonly totals: number[]
  length: number
  nearest: number
}

const emptyTally = (): Tally => ({
  matches: ORDERS.map(() => 0),
  totals: ORDERS.map(() => 0),
  length: 0,
  nearest: 0,
})

/** Adds a hypothesis. @param most how often some reference has an n-gram. */
function add(tally: Tally, name: string, most: (ngram: string) => number, nearest: number): void {
  for (const [ngram, times] of ngramsOf(name)) {
    tally.matches[ngram.length - 1]! += Math.min(times, most(ngram))
    tally.totals[ngram.length - 1]! += times
  }
  tally.length += name.length
  tally.nearest += nearest
}

/** The score. @param floor stands for no matches; orders that no hypothesis is long enough for are left out. */
function scoreOf({ matches, totals, length, nearest }: Tally, floor: number): number {
  if (matches[0] === 0) return 0
  const orders = totals.filter((total) => total > 0)
  const logs = orders.map((total, i) => Math.log((matches[i] || floor) / total))
  const precision = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length)
  return Math.min(1, Math.exp(1 - nearest / length)) * precision
}

/** Tells the length among some that is nearest to a wanted one, the shorter of two. */
function nearestAmong(lengths: ReadonlyMap<number, number>): (wanted: number) => number {
  const present = [...lengths.keys()].toSorted((a, b) => a - b)
  return (wanted) =>
    present.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best))
}

function countLengths(names: readonly string[]): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const { length } of names) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  return lengths
}

/** Names that others are scored against: each of these against all of them, as is usual where nothing is paired. */
export class BleuReferences {
  readonly #most = new Map<string, number>()
  readonly #nearest: (wanted: number) => number

  /** @param references at least one. */
  constructor(references: readonly string[]) {
    for (const name of references)
      for (const [ngram, times] of ngramsOf(name))
        this.#most.set(ngram, Math.max(times, this.#most.get(ngram) ?? 0))
    this.#nearest = nearestAmong(countLengths(references))
  }

  /** BLEU of all hypotheses together, 0 to 1: counts are summed before they are divided. */
  async score(hypotheses: readonly string[], pause: Pause = noPause): Promise<number> {
    const tally = emptyTally()
    for (const [i, name] of hypotheses.entries()) {
      if (i % AT_ONCE === 0) await pause()
      add(tally, name, (ngram) => this.#most.get(ngram) ?? 0, this.#nearest(name.length))
    }
    return scoreOf(tally, 0)
  }
}

/** The two largest counts of an n-gram in a name, and in which name the largest is. */
interface Largest {
  most: number
  of: number
  second: number
}

function largestIn(names: readonly string[]): Map<string, Largest> {
  const found = new Map<string, Largest>()
  for (const [of, name] of names.entries())
    for (const [ngram, times] of ngramsOf(name)) {
      const { most = 0, of: holder = -1, second = 0 } = found.get(ngram) ?? {}
      const largest =
        times > most
          ? { most: times, of, second: most }
          : { most, of: holder, second: Math.max(second, times) }
      found.set(ngram, largest)
    }
  return found
}

/**
 * Self-BLEU: Zhu et al. 2018 (arXiv:1802.01886), section 3.1: the mean BLEU of each name against all the others, 0 to 1. The
 * more alike they are the higher; it grows with their number. `null` of fewer than two.
 */
export async function selfBleu(
  names: readonly string[],
  pause: Pause = noPause,
): Promise<number | null> {
  if (names.length < 2) return null
  const largest = largestIn(names)
  const lengths = countLengths(names)
  const nearestToOther = (length: number): number => {
    if ((lengths.get(length) ?? 0) > 1) return length
    return nearestAmong(new Map([...lengths].filter(([one]) => one !== length)))(length)
  }
  let sum = 0
  for (const [i, name] of names.entries()) {
    if (i % AT_ONCE === 0) await pause()
    const tally = emptyTally()
    const mostElsewhere = (ngram: string): number => {
      const { most = 0, of = -1, second = 0 } = largest.get(ngram) ?? {}
      return of === i ? second : most
    }
    add(tally, name, mostElsewhere, nearestToOther(name.length))
    sum += scoreOf(tally, EPSILON)
  }
  return sum / names.length
}
