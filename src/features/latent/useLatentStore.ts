/** The store of a latent space. The lab's page remembers the last one, because a tab that is left forgets. */
import { useState } from 'react'
import { Rng } from '../../lib/rng.ts'
import { createLatentStore } from '../../state/latentStore.ts'
import { useLab } from '../useLab.ts'
import { drawPlace } from './geometry.ts'
import type { Lab } from '../../state/lab.ts'
import type { LatentStore, LatentTool } from '../../state/latentStore.ts'
import type { Space } from './space.ts'

interface Remembered {
  readonly name: string
  readonly store: LatentStore
}

const stores = new WeakMap<Lab, Remembered>()

/** The middle of the map; a draw from a prior with more dimensions, where zero is far from any vector trained on. */
const firstPlace = ({ dimensions, prior, experiment }: Space): readonly number[] | null =>
  prior === 'normal' && dimensions > 2 ? drawPlace(dimensions, new Rng(experiment.seed)) : null

/** Two dimensions are a map by themselves, and what is called one opens on it. */
const firstTool = ({ dimensions }: Space): LatentTool => (dimensions === 2 ? 'map' : 'sliders')

export function useLatentStore(space: Space): LatentStore {
  const lab = useLab()
  const [store] = useState(() => {
    const last = stores.get(lab)
    if (last?.name === space.name) return last.store
    const made = createLatentStore(firstPlace(space), firstTool(space))
    stores.set(lab, { name: space.name, store: made })
    return made
  })
  return store
}
