/** What names the terms of the glossary that a text speaks of; `null` where there is no glossary. */
import { createContext } from 'react'
import type { ComponentType } from 'react'

interface Props {
  readonly text: string
  /** True where the last of them, the most particular, is explained at once. */
  readonly isOpen?: boolean
}

export const TermsContext = createContext<{ readonly Terms: ComponentType<Props> } | null>(null)
