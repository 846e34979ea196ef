import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { copyNetwork } from '../nn/average.ts'
import type { Standing } from './standing.ts'

/** A model as it stood at one step, to be looked at while the run trains on. */
export interface Still extends Standing {
  /** Frees the copy. */
  dispose(): void
}

/** Copies a model: training does not move the copy. */
export function stillOf(standing: Standing): Still {
  const { family, nets, hyperparameters, form, seed } = standing
  const copies = family.build(hyperparameters, form, new Rng(seed))
  for (const [name, copy] of Object.entries(copies)) copyNetwork(copy, defined(nets[name], name))
  const updates = new Map(Object.keys(family.players).map((id) => [id, standing.updatesOf(id)]))
  return {
    family,
    nets: copies,
    hyperparameters,
    form,
    seed,
    updatesOf: (player) => defined(updates.get(player), player),
    dispose: () => {
      for (const copy of Object.values(copies)) copy.dispose()
    },
  }
}
