/** Names of a reader's own, in any script: one a line, as they were written. */
import { OWN_EXAMPLES, OWN_TEXT } from '../datasets/own.ts'
import { charactersOf } from '../datasets/text.ts'
import { ImportFault } from './importFault.ts'
import { checkCount } from './points.ts'
import { readNumber } from './table.ts'

/** A line that gives no name, and why: it is too long, or has a character that nobody can see. */
export interface LeftOutLine {
  /** As an editor numbers it, from 1. */
  readonly line: number
  readonly reason: 'tooLong' | 'control'
  readonly text: string
}

export interface Names {
  /** Each once, in the order in which they came. */
  readonly names: readonly string[]
  /** Every character of them, the most frequent first. */
  readonly characters: readonly string[]
  /** Characters of the longest. */
  readonly longest: number
  /** Lines that repeat an earlier one. */
  readonly repeated: number
  /** The first few lines that were left out, and how many there were in all. */
  readonly leftOut: readonly LeftOutLine[]
  readonly leftOutCount: number
}

/** Characters of text that are read. */
const MOST_READ = 64 * 2 ** 20
const LISTED = 5
const RAREST_LISTED = 12
/** Lines that tell names from points. */
const LOOKED_AT = 60

const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)

/** Whether a text is rather names than numbers: fewer than half of its first lines have two numbers. */
export function areNames(text: string): boolean {
  const lines = linesOf(text.slice(0, 1000 * LOOKED_AT))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, LOOKED_AT)
  const hasTwo = (line: string): boolean =>
    line.split(/[\s;,]+/).filter((cell) => readNumber(cell, '.') !== null).length >= 2
  return lines.length > 0 && 2 * lines.filter(hasTwo).length < lines.length
}

/** Tabs, lone halves of characters and what else is no letter, mark, number, punctuation, symbol or space. */
const CONTROL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u

function faultOf(name: string): LeftOutLine['reason'] | null {
  if (CONTROL.test(name)) return 'control'
  return charactersOf(name).length > OWN_TEXT.longest ? 'tooLong' : null
}

/** Every character, the most frequent first, those as frequent in the order of Unicode. */
function countCharacters(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names)
    for (const character of charactersOf(name))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

/**
 * Reads names; empty lines count for nothing, a name that comes again is taken once, and lines that give none are left out.
 * @throws ImportFault `empty`, `tooLarge`, `noNames`, `tooFew`, `tooMany`, `tooManyCharacters`
 */
export function readNames(text: string): Names {
  if (text.length > MOST_READ) throw new ImportFault('tooLarge', { megabytes: MOST_READ / 2 ** 20 })
  const lines = linesOf(text)
    .map((line, index) => ({ line: index + 1, text: line.normalize('NFC').trim() }))
    .filter((line) => line.text !== '')
  if (lines.length === 0) throw new ImportFault('empty')
  if (lines.length > OWN_EXAMPLES.most) checkCount(lines.length)
  const names = new Set<string>()
  const leftOut: LeftOutLine[] = []
  let leftOutCount = 0
  for (const each of lines) {
    const reason = faultOf(each.text)
    if (!reason) names.add(each.text)
    else if (++leftOutCount <= LISTED) leftOut.push({ ...each, reason })
  }
  if (names.size === 0) throw new ImportFault('noNames', { longest: OWN_TEXT.longest })
  checkCount(names.size)
  const all = [...names]
  const counts = countCharacters(all)
  checkCharacters(counts, all)
  return {
    names: all,
    characters: counts.map(([character]) => character),
    longest: all.reduce((most, name) => Math.max(most, charactersOf(name).length), 0),
    repeated: lines.length - leftOutCount - names.size,
    leftOut,
    leftOutCount,
  }
}

/** @throws ImportFault `tooManyCharacters`, with the rarest, and how many names would have to go for the rest to fit. */
function checkCharacters(
  counts: readonly (readonly [string, number])[],
  names: readonly string[],
): void {
  const { characters: most } = OWN_TEXT
  if (counts.length <= most) return
  const rare = counts.slice(most).map(([character]) => character)
  const among = new Set(rare)
  const having = names.filter((name) => charactersOf(name).some((one) => among.has(one)))
  throw new ImportFault('tooManyCharacters', {
    count: counts.length,
    most,
    rarest: rare.toReversed().slice(0, RAREST_LISTED).join(' '),
    rare: rare.length,
    names: having.length,
  })
}

/** The tokens of names, one byte each, `[n, longest + 1]`, and what they stand for. */
export function tokensOfNames({ names, characters, longest }: Names): {
  readonly values: Uint8Array<ArrayBuffer>
  readonly alphabet: readonly string[]
} {
  const alphabet = ['', ...characters]
  const tokens = new Map(alphabet.map((character, token) => [character, token]))
  const length = longest + 1
  const values = new Uint8Array(names.length * length)
  names.forEach((name, row) =>
    values.set(
      charactersOf(name).map((character) => tokens.get(character) ?? 0),
      row * length,
    ),
  )
  return { values, alphabet }
}
