/** Which language the page speaks: the address asks first, then an earlier choice, then the browser. */

export const LOCALES = ['en', 'fr', 'it'] as const
export type Locale = (typeof LOCALES)[number]

/** Each language's name in itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  fr: 'Français',
  it: 'Italiano',
}

const STORED_AS = 'ganvas.locale'

/** The supported language of a tag such as `fr-CA`; `null` when there is none. */
export function localeOf(tag: string | null | undefined): Locale | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return LOCALES.find((locale) => locale === language) ?? null
}

/** Picks the first supported language of a list of wishes; English when there is none. */
export function pickLocale(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const locale = localeOf(wish)
    if (locale) return locale
  }
  return 'en'
}

/** The language that a link asks for: `#...&lang=fr`. */
export const linkedLocale = (): Locale | null =>
  localeOf(new URLSearchParams(location.hash.slice(1)).get('lang'))

/** The language this page should open in. */
export function readLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang')
  return linkedLocale() ?? pickLocale([asked, storedLocale(), ...navigator.languages])
}

/** Remembers the reader's choice, and takes a language that says otherwise out of the address. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED_AS, locale)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
  const address = new URL(location.href)
  if (!address.searchParams.has('lang') && !linkedLocale()) return
  address.searchParams.delete('lang')
  address.hash = address.hash.replace(/(?<=[#&])lang=[^&]*&?/, '').replace(/[#&]$/, '')
  history.replaceState(history.state, '', address)
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}
