/** English: the glossary around its terms, which lie in `src/glossary/`. */
export const glossary = {
  'glossary.title': 'Glossary',
  'glossary.words': 'In the glossary:',
  'glossary.search': 'Search the glossary',
  'glossary.found': '{count, plural, one {# term} other {# terms}}',
} as const
