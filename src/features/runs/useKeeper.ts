/** How a feature gets at the runs that are kept on this device. */
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { defined } from '../../lib/assert.ts'
import type { Keeper, KeeperState } from '../../state/keeper.ts'

export const KeeperContext = createContext<Keeper | null>(null)

/** The same object for the page's whole life. */
export const useKeeper = (): Keeper => defined(use(KeeperContext), 'The keeper of runs')

/** Reads from what is kept; renders when the selected part changes. */
export const useKept = <T>(select: (state: KeeperState) => T): T =>
  useStore(useKeeper().store, select)
