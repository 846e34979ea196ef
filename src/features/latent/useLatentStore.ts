/** The store of a latent space. The lab's page remembers the last one, because a tab that is left forgets. */
import { useState } from 'react'
import { Rng } from '../../lib/rng.ts'
import { createLatentStore } from '../../state/latentStore.ts'
import { useLab } from '../useLab.ts'
import { drawPlace } from './geometry.ts'
import type { Lab } from '../../state/lab.ts'
import type { LatentStore, LatentTool } from '../../state/latentStore.ts'
import type { RunState } from '../../state/runStore.ts'
import type { Space } from './space.ts'

interface Remembered {
  readonly name: string
  readonly key: string
  readonly store: LatentStore
}

const stores = new WeakMap<Lab, Remembered>()

/** The middle of the map; a draw from a prior with more dimensions, where zero is far from any vector trained on. */
const firstPlace = ({ dimensions, prior, experiment }: Space): readonly number[] | null =>
  prior === 'normal' && dimensions > 2 ? drawPlace(dimensions, new Rng(experiment.seed)) : null

/** Two dimensions are a map by themselves, and what is called one opens on it. */
const firstTool = ({ dimensions }: Space): LatentTool => (dimensions === 2 ? 'map' : 'sliders')

const isTrained = ({ ownFrom }: RunState): boolean => ownFrom > 0

/**
 * Names what a store holds for. Vectors of a prior mean something to every model that is trained to draw from it; codes
 * without a prior lie elsewhere in every model. A trained model begins with nothing.
 */
export const storeKey = ({ name, prior }: Space, run: RunState): string =>
  prior === 'none' || isTrained(run) ? `${name} ${run.model}` : name

/** The store of `space`; the same one for as long as its {@link storeKey} is the same. */
export function useLatentStore(space: Space): LatentStore {
  const lab = useLab()
  const [store] = useState(() => {
    const run = lab.run.getState()
    const key = storeKey(space, run)
    const last = stores.get(lab)
    if (last?.key === key) return last.store
    const isAnew = last?.name === space.name && !isTrained(run)
    const tool = isAnew ? last.store.getState().tool : firstTool(space)
    const made = createLatentStore(firstPlace(space), tool)
    stores.set(lab, { name: space.name, key, store: made })
    return made
  })
  return store
}
