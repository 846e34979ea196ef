/** What vectors decode to, kept up to date. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLatent } from './LatentContext.ts'
import { Picture } from './picture.ts'
import type { Examples } from '../../worker/protocol/examples.ts'

export interface Vectors {
  /** `[count, dimensions]`, row by row. */
  readonly z: Float32Array<ArrayBuffer>
  readonly count: number
  /** One for each vector; the class that is asked for when absent. */
  readonly labels?: readonly (number | null)[]
}

/**
 * Decodes vectors whenever they or the model change; `null` decodes nothing. The answer goes to a painter, so that
 * dragging renders nothing. `vectors` must stay the same object while nothing in it changes; `name` is unlike that of
 * every other question of the panel.
 */
export function useDecoded(name: string, vectors: Vectors | null): Picture {
  const { ask, decode, refresh, isSeen } = useLatent()
  const [picture] = useState(() => new Picture())
  useEffect(() => {
    if (!isSeen || !vectors || vectors.count === 0) return
    ask(name, async () => picture.show(await decode(vectors.z, vectors.count, vectors.labels)))
  }, [ask, decode, name, vectors, picture, refresh.count, isSeen])
  return picture
}

/** What a picture shows, for those who render it; renders with every new answer. */
export const useExamples = (picture: Picture): Examples | null =>
  useSyncExternalStore(picture.subscribe, () => picture.examples)
