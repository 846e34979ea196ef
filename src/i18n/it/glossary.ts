/** Italian: the glossary around its terms, which lie in `src/glossary/`. */
export const glossary = {
  'glossary.title': 'Glossario',
  'glossary.words': 'Nel glossario:',
  'glossary.search': 'Cerca nel glossario',
  'glossary.found': '{count, plural, one {# voce} other {# voci}}',
} as const
