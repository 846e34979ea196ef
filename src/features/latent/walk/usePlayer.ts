/** Plays a walk while it is looked at. */
import { useEffect, useSyncExternalStore } from 'react'
import { useLatent } from '../LatentContext.ts'
import { perSpace } from '../remembered.ts'
import { Player } from './player.ts'
import type { LatentStore } from '../../../state/latentStore.ts'

/** True for readers who asked their system for less motion: nothing moves before they say so. */
const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Keeps the place where the walk rests with the latent space, for links. */
function follow(player: Player, store: LatentStore): void {
  player.subscribe(() => {
    const frame = player.isPlaying ? null : player.frame
    if (frame === store.getState().walk.frame) return
    store.setState(({ walk }) => ({ walk: { ...walk, frame } }))
  })
}

const playerOf = perSpace((store) => {
  const { frame } = store.getState().walk
  const player = new Player(frame === null && !prefersStillness(), frame ?? 0)
  follow(player, store)
  return player
})

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
