/** What every tool of the latent space works with. */
import { createContext, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { defined } from '../../lib/assert.ts'
import type { LatentState, LatentStore } from '../../state/latentStore.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Codes } from '../../worker/protocol/latent.ts'
import type { Axis } from './geometry.ts'
import type { Task } from '../oneAtATime.ts'
import type { Space } from './space.ts'
import type { Refresh } from '../useRefresh.ts'

export interface Latent {
  readonly space: Space
  readonly store: LatentStore
  /** When pictures of the model are out of date. */
  readonly refresh: Refresh
  /** False while the panel is scrolled out of sight: nothing needs to be asked then. */
  readonly isSeen: boolean
  /** What the values of each dimension look like. */
  readonly axes: readonly Axis[]
  /** Places with a known meaning; `null` until they arrive, and for tools that do without them. */
  readonly codes: Codes | null
  /**
   * Asks the lab something, one question after another; a newer one of the same name takes the place of one that waits.
   * A refusal is shown under the tool. The signal ends what is asked when the panel is closed.
   */
  readonly ask: (name: string, question: Task) => void
  /**
   * Decodes `[count, dimensions]` vectors, row by row. A class-conditional model draws the given classes, or the one
   * that is asked for.
   */
  readonly decode: (
    z: Float32Array<ArrayBuffer>,
    count: number,
    labels?: readonly (number | null)[],
  ) => Promise<Examples>
}

export const LatentContext = createContext<Latent | null>(null)

/** The latent space of the model in hand, and how to ask about it. */
export const useLatent = (): Latent => defined(use(LatentContext), 'the latent space')

/** Reads from what the reader did in this latent space; renders when the selected part changes. */
export const useLatentState = <T>(select: (state: LatentState) => T): T =>
  useStore(useLatent().store, select)

/** Where the reader stands: the middle of every dimension until they move. */
export function useZ(): readonly number[] {
  const { axes } = useLatent()
  const middle = useMemo(() => axes.map(({ mean }) => mean), [axes])
  return useLatentState(({ z }) => z) ?? middle
}
