/** Where the reader stands once they pause: what follows a drag only then costs the drag nothing. */
import { useEffect, useMemo, useState } from 'react'
import { useLatent } from '../LatentContext.ts'

const QUIET_MS = 300

/** The vector that has not changed for a moment; renders when the reader comes to rest, not while they move. */
export function useSettledPlace(): readonly number[] {
  const { store, axes } = useLatent()
  const [z, setZ] = useState(() => store.getState().z)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = store.subscribe(({ z: next }, { z: before }) => {
      if (next === before) return
      clearTimeout(timer)
      timer = setTimeout(() => setZ(next), QUIET_MS)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [store])

  return useMemo(() => z ?? axes.map(({ mean }) => mean), [z, axes])
}
