/** Whether the run that there is was kept on this device. */
import { createStore } from 'zustand/vanilla'
import type { StorageTrouble } from '../storage/runStorage.ts'
import type { StoreApi } from 'zustand/vanilla'

export type Keeping =
  /** There is nothing to keep yet. */
  | { readonly kind: 'nothing' }
  /** `at`: when it was written, in ms since 1970. */
  | { readonly kind: 'kept'; readonly at: number; readonly step: number }
  | { readonly kind: 'notKept'; readonly trouble: StorageTrouble }

export const NOTHING_KEPT: Keeping = { kind: 'nothing' }

export type KeepingStore = StoreApi<{ readonly keeping: Keeping }>

export const createKeepingStore = (): KeepingStore => createStore(() => ({ keeping: NOTHING_KEPT }))
