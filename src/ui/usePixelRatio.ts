/** How dense the screen is that the page is on right now. */
import { useSyncExternalStore } from 'react'

/** A window that moves to another screen, or is zoomed, changes its ratio. */
function subscribe(listener: () => void): () => void {
  let watched: MediaQueryList
  const watch = (): void => {
    watched = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    watched.addEventListener('change', hear, { once: true })
  }
  const hear = (): void => {
    listener()
    watch()
  }
  watch()
  return () => watched.removeEventListener('change', hear)
}

/** Device pixels per CSS pixel. */
export const usePixelRatio = (): number => useSyncExternalStore(subscribe, () => devicePixelRatio)
