/** Plays a walk while it is looked at. */
import { useEffect, useSyncExternalStore } from 'react'
import { useLatent } from '../LatentContext.ts'
import { perSpace } from '../remembered.ts'
import { Player } from './player.ts'

/** True for readers who asked their system for less motion: nothing moves before they say so. */
const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

const playerOf = perSpace(() => new Player(!prefersStillness()))

/** A player of so many frames; the same object for the whole life of the latent space. */
export function usePlayer(
  count: number,
  { speed, isSeen }: { readonly speed: number; readonly isSeen: boolean },
): Player {
  const player = playerOf(useLatent().store)
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
