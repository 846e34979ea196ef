/** Loads the words of one language, and no other one. */
import type { Glossary } from './terms.ts'

export async function loadGlossary(locale: string): Promise<Glossary> {
  if (locale === 'fr') return (await import('./fr.ts')).glossary
  if (locale === 'it') return (await import('./it.ts')).glossary
  return (await import('./en.ts')).glossary
}
