import { expect, it } from 'vitest'
import { localeOf, pickLocale } from './locale.ts'

it('knows a language by its tag, whatever the region', () => {
  expect(localeOf('fr-CA')).toBe('fr')
  expect(localeOf('IT')).toBe('it')
  expect(localeOf('de-CH')).toBeNull()
})

it('takes the first wish that it speaks, and English otherwise', () => {
  expect(pickLocale([null, undefined, 'xx', 'de-CH', 'it-CH', 'fr'])).toBe('it')
  expect(pickLocale(['pt', ''])).toBe('en')
})
