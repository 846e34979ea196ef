/** Finds the terms of the glossary in a text. */
import { TERM_IDS } from './terms.ts'
import type { Glossary, TermId } from './terms.ts'

const escaped = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Every form of a term, its name included, as a pattern of whole words. */
const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${forms.map(escaped).join('|')})(?![\p{L}\p{N}-])`,
    'giu',
  )

/** The terms that a text speaks of, in its order, each once. Of terms that overlap, the longer is meant. */
export function findTerms(text: string, glossary: Glossary): readonly TermId[] {
  const matches = TERM_IDS.flatMap((id) => {
    const { name, forms = [] } = glossary[id]
    // The longest form first, so that it is the one that is found.
    const all = [name, ...forms].toSorted((a, b) => b.length - a.length)
    return Array.from(text.matchAll(patternOf(all)), ({ index, 0: { length } }) => ({
      id,
      from: index,
      to: index + length,
    }))
  })
  const longest = matches.filter(
    (one) =>
      !matches.some(
        (other) =>
          other.id !== one.id &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  )
  return [...new Set(longest.toSorted((a, b) => a.from - b.from).map(({ id }) => id))]
}

/** A text as it is searched: without case and accents. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The terms that a reader may mean by what they type; all of them for nothing. */
export function searchTerms(wanted: string, glossary: Glossary): readonly TermId[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean)
  return TERM_IDS.filter((id) => {
    const { name, forms = [], meaning } = glossary[id]
    const all = plain([name, ...forms, meaning].join(' '))
    return words.every((word) => all.includes(word))
  })
}
