/** Moving about in a latent space. */
import type { LatentStore } from '../../state/latentStore.ts'

/** Where a move to `z` ends: locked dimensions stay as they are `here`. */
export const reachOf = (
  z: readonly number[],
  here: readonly number[],
  locked: ReadonlySet<number>,
): number[] =>
  here.map((value, dimension) => (locked.has(dimension) ? value : (z[dimension] ?? value)))

/** Moves the reader from `here` to `z`, as far as the locked dimensions let them. */
export const goTo = (store: LatentStore, z: readonly number[], here: readonly number[]): void =>
  store.setState(({ locked }) => ({ z: reachOf(z, here, locked) }))
