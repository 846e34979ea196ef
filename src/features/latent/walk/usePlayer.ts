/** Plays a walk while it is looked at. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Player } from './player.ts'

/** True for readers who asked their system for less motion: nothing moves before they say so. */
const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** A player of so many frames; the same object for as long as the tool is open. */
export function usePlayer(
  count: number,
  { speed, isSeen }: { readonly speed: number; readonly isSeen: boolean },
): Player {
  const [player] = useState(() => new Player(!prefersStillness()))
  const isPlaying = useSyncExternalStore(player.subscribe, () => player.isPlaying)
  useEffect(() => player.load(count), [player, count])
  useEffect(() => {
    if (!isPlaying || !isSeen) return
    let last = performance.now()
    const goOn = (now: number): void => {
      // The time of a frame can lie before the moment at which it was asked for.
      player.advance(Math.max(0, now - last), speed)
      last = now
      request = requestAnimationFrame(goOn)
    }
    let request = requestAnimationFrame(goOn)
    return () => cancelAnimationFrame(request)
  }, [player, isPlaying, isSeen, speed])
  return player
}
