/** What whoever made the page's link hides and locks: nothing unless something gives this context. */
import { createContext, use } from 'react'

export interface Locks {
  /** @param name of a card or a setting, as `data-place` and `data-setting` give it. */
  readonly isHidden: (name: string) => boolean
  readonly isLocked: (name: string) => boolean
}

export const LocksContext = createContext<Locks>({ isHidden: () => false, isLocked: () => false })

export const useLocks = (): Locks => use(LocksContext)
