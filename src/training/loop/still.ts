/** A model as it stood at one step, to be looked at while the run trains on. */
import { copyNetwork } from '../../nn/average.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import type { DataForm } from '../../models/spec.ts'
import type { Evaluated } from './evaluate.ts'

export interface Still extends Evaluated {
  /** Frees the copy. */
  dispose(): void
}

/** Copies a model whose networks were built for data of this form: training does not move the copy. */
export function stillOf(model: Evaluated, form: DataForm): Still {
  const { family, nets, hyperparameters, seed } = model
  const copies = family.build(hyperparameters, form, new Rng(seed))
  for (const [name, copy] of Object.entries(copies)) copyNetwork(copy, defined(nets[name], name))
  const updates = new Map(Object.keys(family.players).map((id) => [id, model.updatesOf(id)]))
  return {
    family,
    nets: copies,
    hyperparameters,
    seed,
    updatesOf: (player) => defined(updates.get(player), player),
    dispose: () => {
      for (const copy of Object.values(copies)) copy.dispose()
    },
  }
}
