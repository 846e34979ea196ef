/** Gives the page its language, and keeps `<html lang>` and the title in step with it. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { linkedLocale, storeLocale } from './locale.ts'
import { createMessages, loadCatalogue } from './messages.ts'
import { MessagesContext } from './useMessages.ts'
import type { ReactNode } from 'react'
import type { Locale } from './locale.ts'
import type { Catalogue } from './messages.ts'

interface Props {
  readonly initial: { readonly locale: Locale; readonly catalogue: Catalogue }
  readonly children: ReactNode
}

/** @param initial the language with its words already loaded, so that nothing flashes by in another one. */
export function MessagesProvider({ initial, children }: Props) {
  const [{ locale, catalogue }, setSpoken] = useState(initial)
  const speak = useCallback((next: Locale) => {
    loadCatalogue(next).then(
      (words) => setSpoken({ locale: next, catalogue: words }),
      () => undefined,
    )
  }, [])
  const setLocale = useCallback(
    (next: Locale) => {
      storeLocale(next)
      speak(next)
    },
    [speak],
  )
  useEffect(() => {
    const follow = (): void => {
      const linked = linkedLocale()
      if (linked) speak(linked)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [speak])
  const value = useMemo(
    () => ({ ...createMessages(locale, catalogue), setLocale }),
    [locale, catalogue, setLocale],
  )
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = value.t('app.title')
  }, [locale, value])
  return <MessagesContext value={value}>{children}</MessagesContext>
}
