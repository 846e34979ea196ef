/** The glossary in the reader's language. */
import { use } from 'react'
import { loadGlossary } from '../../glossary/load.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { onceFor } from '../../lib/once.ts'
import type { Glossary } from '../../glossary/terms.ts'

const loaded = new Map<string, Promise<Glossary>>()

/** Suspends until it is there. */
export function useGlossary(): Glossary {
  const { locale } = useMessages()
  return use(onceFor(loaded, locale, () => loadGlossary(locale)))
}
