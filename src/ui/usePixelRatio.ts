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
  window.addEventListener('resize', listener)
  return () => {
    watched.removeEventListener('change', hear)
    window.removeEventListener('resize', listener)
  }
}

/** By how much a deck that is presented enlarges the page. */
const enlargement = (): number =>
  Number(document.documentElement.style.getPropertyValue('--zoom')) || 1

/** Device pixels per CSS pixel of the page. */
export const usePixelRatio = (): number =>
  useSyncExternalStore(subscribe, () => devicePixelRatio * enlargement())
