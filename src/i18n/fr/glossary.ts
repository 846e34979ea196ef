/** French: the glossary around its terms, which lie in `src/glossary/`. */
export const glossary = {
  'glossary.title': 'Glossaire',
  'glossary.words': 'Dans le glossaire :',
  'glossary.search': 'Chercher dans le glossaire',
  'glossary.found': '{count, plural, one {# terme} other {# termes}}',
} as const
