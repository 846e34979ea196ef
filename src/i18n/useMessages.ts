/** The one hook that reads the catalogues. */
import { createContext, use } from 'react'
import { en } from './en.ts'
import { createMessages } from './messages.ts'
import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'

export interface MessagesContextValue extends Messages {
  /** Changes the page's language and remembers it. */
  readonly setLocale: (locale: Locale) => void
}

/** English without a provider, so that a component can be tested alone. */
export const MessagesContext = createContext<MessagesContextValue>({
  ...createMessages('en', en),
  setLocale: () => undefined,
})

/** `{ t, number, locale, setLocale }` in the reader's language. */
export const useMessages = (): MessagesContextValue => use(MessagesContext)
