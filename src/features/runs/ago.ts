/** How long ago something was, in the reader's language. */
import { useEffect, useState } from 'react'
import type { Locale } from '../../i18n/locale.ts'

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const
/** Below a minute the words change every so many seconds. */
const COARSE_S = 5

/** `12 min. ago`, `il y a 12 min`. @param ms how long, in milliseconds; the clock may have gone back. */
export function agoInWords(ms: number, locale: Locale): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const format = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' })
  for (const [unit, length] of UNITS)
    if (seconds >= length) return format.format(-Math.floor(seconds / length), unit)
  return format.format(-Math.floor(seconds / COARSE_S) * COARSE_S, 'second')
}

const TICK_MS = 1000

/** The time in ms since 1970, anew every second while it is wanted. */
export function useNow(isWanted: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isWanted) return undefined
    const tick = (): void => setNow(Date.now())
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [isWanted])
  return now
}
