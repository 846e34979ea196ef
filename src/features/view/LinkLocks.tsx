/** Gives the controls of the page what its link hides and locks. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { names } from '../../state/view.ts'
import { LocksContext } from '../../ui/locks.ts'
import { usePageView } from '../useView.ts'
import type { ReactNode } from 'react'

/** A preset changes settings of every card, and a family all of its own. */
const reaches = (locked: readonly string[], name: string): boolean =>
  names(locked, name) ||
  (name === 'preset' && locked.length > 0) ||
  (name === 'model.family' && locked.some((one) => /^(model|training)\./.test(one)))

export function LinkLocks({ children }: { readonly children: ReactNode }) {
  const { store } = usePageView()
  const hidden = useStore(store, (state) => state.hidden)
  const locked = useStore(store, (state) => state.locked)
  const locks = useMemo(
    () => ({
      isHidden: (name: string) => names(hidden, name),
      isLocked: (name: string) => reaches(locked, name),
    }),
    [hidden, locked],
  )
  return <LocksContext value={locks}>{children}</LocksContext>
}
