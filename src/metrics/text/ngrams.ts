/**
 * Counts of what follows what: the rivals that a model of text has to beat. Interpolated with shorter contexts after
 * Witten & Bell 1991 (doi:10.1109/18.87000), method C, as Chen & Goodman 1999 write it (doi:10.1006/csla.1999.0128, section
 * 2.5):
 *
 *     p(c | context) = (N(context, c) + T(context) p(c | shorter context)) / (N(context) + T(context))
 *
 * N counts how often, T how many different tokens followed. Below the empty context all tokens are equally likely.
 */
import { noPause } from '../statistics/rows.ts'
import { charactersIn, END } from './names.ts'
import type { Rng } from '../../lib/rng.ts'
import type { Pause } from '../statistics/rows.ts'

/** Stands before the first token, as often as the longest context is long. No token is so large. */
const PADDING = '\uffff'.repeat(4)
/** Names that are counted between two pauses. */
const AT_ONCE = 300

/** What followed a context: how often in all, and each token. */
interface Followers {
  total: number
  readonly counts: Map<string, number>
}

/** Orders that are spoken of: pairs of characters, and what sees four characters before each. */
export const BIGRAM = 2
export const LONGEST = 5

/** A count model, trained once. It knows what every shorter one knows. */
export class Ngrams {
  readonly #vocabulary: number
  readonly #followers = new Map<string, Followers>()

  private constructor(vocabulary: number) {
    this.#vocabulary = vocabulary
  }

  /** Counts these names, see `namesOf`. @param vocabulary how many tokens there are, the end among them. */
  static async count(
    names: readonly string[],
    vocabulary: number,
    pause: Pause = noPause,
  ): Promise<Ngrams> {
    const model = new Ngrams(vocabulary)
    for (const [i, name] of names.entries()) {
      if (i % AT_ONCE === 0) await pause()
      model.#add(name)
    }
    return model
  }

  #add(name: string): void {
    const padded = PADDING + name
    for (let i = PADDING.length; i <= padded.length; i++) {
      const token = padded[i] ?? END
      for (let length = 0; length < LONGEST; length++) this.#see(padded.slice(i - length, i), token)
    }
  }

  #see(context: string, token: string): void {
    let found = this.#followers.get(context)
    if (!found) this.#followers.set(context, (found = { total: 0, counts: new Map() }))
    found.total++
    found.counts.set(token, (found.counts.get(token) ?? 0) + 1)
  }

  /**
   * p(token | history) of any token, where the history is all that stands before it in its name.
   * @param order tokens that are looked at together: 2 sees one character before each.
   */
  #after(history: string, order: number): (token: string) => number {
    const padded = PADDING + history
    const contexts = Array.from({ length: order }, (_, length) =>
      padded.slice(padded.length - length),
    )
    // Of a context that never occurred, nothing longer did.
    const known = contexts.flatMap((context) => this.#followers.get(context) ?? [])
    return (token) =>
      known.reduce(
        (p, { total, counts }) =>
          ((counts.get(token) ?? 0) + counts.size * p) / (total + counts.size),
        1 / this.#vocabulary,
      )
  }

  /** -log p(name), its end included, in nats. @param order 1 to {@link LONGEST}. */
  nats(name: string, order: number = LONGEST): number {
    let sum = 0
    for (let i = 0; i <= name.length; i++)
      sum -= Math.log(this.#after(name.slice(0, i), order)(name[i] ?? END))
    return sum
  }

  /** Makes a name up, of at most `most` characters. */
  draw(rng: Rng, most: number, order: number = LONGEST): string {
    let name = ''
    while (name.length < most) {
      const token = this.#next(this.#after(name, order), rng.uniform())
      if (token === END) break
      name += token
    }
    return name
  }

  /** The token at which the running sum of the probabilities passes `u`; the last one where rounding leaves none. */
  #next(after: (token: string) => number, u: number): string {
    const last = this.#vocabulary - 1
    let sum = 0
    for (let code = 0; code < last; code++) {
      const token = String.fromCharCode(code)
      sum += after(token)
      if (u < sum) return token
    }
    return String.fromCharCode(last)
  }
}

/** Nats per character: of all names together, over their characters and one end each. NaN of none. */
export function natsPerCharacter(
  names: readonly string[],
  natsOf: (name: string) => number,
): number {
  const nats = names.reduce((sum, name) => sum + natsOf(name), 0)
  return nats / charactersIn(names)
}
