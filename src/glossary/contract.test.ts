/** What every term must have, in every language. */
import { renderToString } from 'katex'
import { describe, expect, it } from 'vitest'
import { glossary as en } from './en.ts'
import { findTerms, searchTerms } from './find.ts'
import { glossary as fr } from './fr.ts'
import { glossary as italian } from './it.ts'
import { TERM_IDS, TERMS } from './terms.ts'
import type { Term } from './terms.ts'

const GLOSSARIES = { en, fr, it: italian }
const LONGEST = 260

describe.each(Object.entries(GLOSSARIES))('The glossary in %s', (_, glossary) => {
  it.each(TERM_IDS)('says in one sentence what “%s” is, and finds it by its name', (id) => {
    const { name, meaning, forms = [] } = glossary[id]
    expect(meaning).toMatch(/^\P{Ll}.*\.$/u)
    expect(meaning.slice(0, -1)).not.toMatch(/\. \p{Lu}/u)
    expect(meaning.length).toBeLessThanOrEqual(LONGEST)
    for (const form of [name, ...forms])
      expect(findTerms(`(${form})`, glossary), form).toContain(id)
  })

  it('has no name twice', () => {
    const names = TERM_IDS.map((id) => glossary[id].name)
    expect(new Set(names).size).toBe(names.length)
  })
})

it('The glossary in French keeps double punctuation with the word before it', () => {
  const texts = TERM_IDS.flatMap((id) => [fr[id].name, fr[id].meaning])
  for (const text of texts) expect(text).not.toMatch(/ [;:!?%»]|« /)
})

it.each(Object.entries<Term>(TERMS))(
  '“%s” has a formula that can be set, and a paper',
  (_, term) => {
    const { tex, paper } = term
    if (tex !== undefined) {
      const set = renderToString(tex, { output: 'mathml', strict: 'error' })
      expect(set).toContain('<math')
      // The page forbids inline styles.
      expect(set).not.toMatch(/\sstyle=/)
    }
    if (paper)
      expect(paper.url).toMatch(
        /^https:\/\/(arxiv\.org\/abs\/|doi\.org\/10\.|papers\.nips\.cc|openreview\.net)/,
      )
  },
)

describe('findTerms', () => {
  it('finds terms in the order of the text, the longer where two overlap', () => {
    const text = 'The KL divergence to the prior; GANs have a latent space.'
    expect(findTerms(text, en)).toEqual(['kl', 'prior', 'gan', 'latentSpace'])
    expect(findTerms('an even game: 2 ln 2', en)).toEqual(['ln2'])
  })

  it('finds whole words alone', () => {
    expect(findTerms('adamant organs, recalled', en)).toEqual([])
  })
})

describe('searchTerms', () => {
  it('looks at names and meanings, and overlooks accents and case', () => {
    expect(searchTerms('frechet', en)).toEqual(['frechet'])
    expect(searchTerms('COLLAPSE', en)).toEqual(['modeCollapse', 'posteriorCollapse'])
    expect(searchTerms('', en)).toEqual(TERM_IDS)
    expect(searchTerms('xyzzy', en)).toEqual([])
  })
})
