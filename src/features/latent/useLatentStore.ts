/** The store of a latent space. The lab's page remembers the last one, because a tab that is left forgets. */
import { useEffect, useState } from 'react'
import { Rng } from '../../lib/rng.ts'
import { createLatentStore } from '../../state/latentStore.ts'
import { useLab } from '../useLab.ts'
import { notify } from '../../state/notices.ts'
import { pagePairs } from '../../state/hash/page.ts'
import { latentAt, poseFits, poseFrom } from '../../state/pose.ts'
import { drawPlace } from './geometry.ts'
import { give, isGiven } from './given.ts'
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
  prior === 'normal' && dimensions > 2
    ? give(drawPlace(dimensions, new Rng(experiment.seed)))
    : null

/** Two dimensions are a map by themselves, and what is called one opens on it. */
const firstTool = ({ dimensions }: Space): LatentTool => (dimensions === 2 ? 'map' : 'sliders')

const isTrained = ({ ownFrom }: RunState): boolean => ownFrom > 0

/**
 * Names what a store holds for. Vectors of a prior mean something to every model that is trained to draw from it; codes
 * without a prior lie elsewhere in every model. A trained model begins with nothing.
 */
export const storeKey = ({ name, prior }: Space, run: RunState): string =>
  prior === 'none' || isTrained(run) ? `${name} ${run.model}` : name

/** The store of `space`; the same one for as long as its {@link storeKey} is the same and no other pose is asked for. */
export function useLatentStore(space: Space): LatentStore {
  const lab = useLab()
  const [store] = useState(() => {
    const run = lab.run.getState()
    const { asked, wanted } = lab.pose.getState()
    const key = `${storeKey(space, run)} ${asked}`
    const last = stores.get(lab)
    if (last?.key === key) return last.store
    const isAnew = last?.name === space.name && !isTrained(run)
    const tool = isAnew ? last.store.getState().tool : firstTool(space)
    const at = wanted && poseFits(wanted, space.dimensions) ? latentAt(wanted, space.classes) : {}
    const kept =
      last && last.key === `${storeKey(space, run)} ${asked - 1}` ? last.store.getState().kept : []
    const made = createLatentStore(firstPlace(space), { tool, kept, ...at })
    stores.set(lab, { name: space.name, key, store: made })
    return made
  })
  return store
}

/** Lets go of the pose that a link wanted, once it is taken, and says so where it is one of another space. */
function take(lab: Lab, { dimensions }: Space): void {
  const { wanted } = lab.pose.getState()
  if (!wanted) return
  lab.pose.setState({ wanted: null })
  if (poseFits(wanted, dimensions)) return
  const { z, stops } = wanted
  const ignored = pagePairs({ ...(z && { z }), ...(stops && { stops }) })
  notify(lab.run, {
    kind: 'ignoredSettings',
    ignored: ignored.map((pair) => ({ ...pair, reason: 'conflict' })),
  })
}

/** Tells the address where the reader is, and takes the pose that was wanted. */
export function useShownPose(store: LatentStore, space: Space): void {
  const lab = useLab()
  useEffect(() => {
    const tell = (): void => lab.pose.setState({ shown: poseFrom(store.getState(), isGiven) })
    take(lab, space)
    tell()
    return store.subscribe(tell)
  }, [lab, store, space])
}
