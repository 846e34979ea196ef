/** Where in latent space the reader stands. The lab's page remembers it, because a tab that is left forgets. */
import { useCallback, useState } from 'react'
import { useLab } from '../useLab.ts'
import type { Lab } from '../../state/lab.ts'

interface Place {
  readonly space: string
  readonly positions: readonly number[]
}

const places = new WeakMap<Lab, Place>()

type SetPositions = (next: (before: readonly number[]) => readonly number[]) => void

/** Slider positions in a latent space; `first` gives those of a reader who was elsewhere before. */
export function usePlace(
  space: string,
  first: () => readonly number[],
): [positions: readonly number[], setPositions: SetPositions] {
  const lab = useLab()
  const [positions, setPositions] = useState(() => {
    const place = places.get(lab)
    return place?.space === space ? place.positions : first()
  })
  const set: SetPositions = useCallback(
    (next) =>
      setPositions((before) => {
        const after = next(before)
        places.set(lab, { space, positions: after })
        return after
      }),
    [lab, space],
  )
  return [positions, set]
}
