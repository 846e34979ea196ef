/** The one hook that reads the catalogues. */
import { createContext, use } from 'react'
import { createMessages } from './messages.ts'
import type { Locale } from './locale.ts'
import type { Catalogue, Messages } from './messages.ts'

export interface MessagesContextValue extends Messages {
  /** Changes the page's language and remembers it. */
  readonly setLocale: (locale: Locale) => void
}

/** English where a component is tested alone; the page always has a provider. */
const withoutProvider =
  import.meta.env.MODE === 'test' ? (await import('./en.ts')).en : ({} as Catalogue)

export const MessagesContext = createContext<MessagesContextValue>({
  ...createMessages('en', withoutProvider),
  setLocale: () => undefined,
})

/** `{ t, number, locale, setLocale }` in the reader's language. */
export const useMessages = (): MessagesContextValue => use(MessagesContext)
