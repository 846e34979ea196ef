/** Names that are in a list, or all but in it. */
import { noPause } from '../statistics/rows.ts'
import type { Pause } from '../statistics/rows.ts'

/** Names that are taken in between two pauses. */
const AT_ONCE = 500

/** A name with one character taken out, for each of its places. */
function shortened(name: string): string[] {
  return Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1))
}

/** Whether names of one length differ in one place at most. */
function isOneReplaced(a: string, b: string): boolean {
  let differences = 0
  for (let i = 0; i < a.length && differences < 2; i++) if (a[i] !== b[i]) differences++
  return differences < 2
}

/**
 * A list in which names at an edit distance of 1 (one character put in, taken out or replaced: Levenshtein 1966) are found
 * without going through it: two such names have a shortened form in common, or one is a shortened form of the other.
 */
export class NameList {
  readonly #names = new Set<string>()
  /** The names that each shortened form comes from. */
  readonly #byShortened = new Map<string, string[]>()

  private constructor() {}

  /** Lists names; one that is there twice is listed once. */
  static async of(names: readonly string[], pause: Pause = noPause): Promise<NameList> {
    const list = new NameList()
    for (const [i, name] of names.entries()) {
      if (i % AT_ONCE === 0) await pause()
      list.#add(name)
    }
    return list
  }

  #add(name: string): void {
    if (this.#names.has(name)) return
    this.#names.add(name)
    for (const form of new Set(shortened(name))) {
      const found = this.#byShortened.get(form)
      if (found) found.push(name)
      else this.#byShortened.set(form, [name])
    }
  }

  has(name: string): boolean {
    return this.#names.has(name)
  }

  /** A name of the list that is one edit away, and not the name itself; `null` where there is none. */
  nearTo(name: string): string | null {
    const longer = this.#byShortened.get(name)?.[0]
    if (longer !== undefined) return longer
    for (const form of shortened(name)) {
      if (this.#names.has(form)) return form
      const near = this.#byShortened
        .get(form)
        ?.find((other) => other !== name && isOneReplaced(other, name))
      if (near !== undefined) return near
    }
    return null
  }
}

/** Share of names of which `holds`; NaN of none. */
export const shareWhere = (names: readonly string[], holds: (name: string) => boolean): number =>
  names.filter(holds).length / names.length

/** Share of names that are different ones: 1 where none is there twice; NaN of none. */
export const distinctShare = (names: readonly string[]): number =>
  new Set(names).size / names.length
