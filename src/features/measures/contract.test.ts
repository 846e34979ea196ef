/** What the page must have for every measure: words in three languages, and a row in the table. */
import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/en.ts'
import { fr } from '../../i18n/fr.ts'
import { it as italian } from '../../i18n/it.ts'
import { createMessages } from '../../i18n/messages.ts'
import { appliesTo, MEASURE_NAMES } from '../../metrics/report/measures.ts'
import { aReport } from '../diagnosis/fixtures.ts'
import { groupsOf } from './rows.ts'
import { helpOf, nameOf } from '../measureWords.ts'

const LANGUAGES = [
  ['en', en],
  ['fr', fr],
  ['it', italian],
] as const

describe.each(LANGUAGES)('in %s', (locale, catalogue) => {
  const writer = createMessages(locale, catalogue)

  it.each(MEASURE_NAMES)('%s has a name of its own and says what it means', (name) => {
    for (const extractor of ['judge', 'pixels', 'coordinates', 'characters'] as const) {
      const words = nameOf(name, extractor, writer)
      expect(words).not.toMatch(/^measures?\./)
      expect(MEASURE_NAMES.filter((other) => nameOf(other, extractor, writer) === words)).toEqual([
        name,
      ])
      expect(helpOf(name, extractor, writer).length).toBeGreaterThan(words.length)
    }
  })

  it.each(['judge', 'pixels', 'coordinates', 'characters'] as const)(
    'the table has a row for each measure of samples that are measured on %s',
    (extractor) => {
      const rows = groupsOf(aReport({}, { extractor }), writer).flatMap((group) => group.rows)
      const shown = rows.map(({ id }) => id)
      for (const name of MEASURE_NAMES)
        expect(shown.includes(name), name).toBe(appliesTo(name, extractor))
    },
  )
})
