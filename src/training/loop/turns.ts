/** What one step consists of: the examples that it is made on, and who moves in it, how often, on which of them. */
import { defined } from '../../lib/assert.ts'
import type { BatchesState } from '../../data/batches.ts'
import type { Family, Networks, Player } from '../../models/family.ts'
import type { Hyperparameters } from '../../models/spec.ts'
import type { Optimiser } from './optimisers.ts'

/** The examples of one step, chosen before they have arrived. */
export interface Plan {
  /** Where the data stood before: what is only planned is not used yet. */
  readonly before: { readonly state: BatchesState; readonly used: number; readonly epoch: number }
  readonly batches: readonly Uint32Array[]
  /** Training examples [0, end) must be here. */
  readonly end: number
}

/** One update of one player within a step; `name` is unique in it. */
export interface Turn {
  readonly id: string
  readonly name: string
  /** False where the player stays as it is, and only its terms are told. */
  readonly moves: boolean
  readonly player: Player<Networks, Hyperparameters>
  readonly optimiser: Optimiser
  readonly batch: Uint32Array
}

/**
 * The turns of a step: every player moves as often as its turn asks. The first player sees a new batch each time, the
 * others the last of them.
 * @param only the one player that moves; `null` where all do.
 */
export const turnsOf = (
  { players }: Family,
  { batches }: Plan,
  hp: Hyperparameters,
  optimisers: ReadonlyMap<string, Optimiser>,
  only: string | null,
): Turn[] =>
  Object.entries(players).flatMap(([id, player], position) => {
    const times = position === 0 ? batches.length : (player.stepsPerBatch?.(hp) ?? 1)
    return Array.from({ length: times }, (_, i) => {
      const batch = position === 0 ? batches[i] : batches.at(-1)
      const optimiser = defined(optimisers.get(id), id)
      const moves = only === null || only === id
      return {
        id,
        name: `${id}.${i}`,
        moves,
        player,
        optimiser,
        batch: defined(batch, 'the batch'),
      }
    })
  })
