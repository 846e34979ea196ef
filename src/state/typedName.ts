/** The name that a reader has a model of text look at. Lives on while another tab is looked at. */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

export interface TypedName {
  /** As it was typed; `null` before the reader typed or took one. */
  readonly text: string | null
  /** The class that is told with it; of no effect unless the model is told classes. */
  readonly label: number
}

export type TypedNameStore = StoreApi<TypedName>

export const createTypedNameStore = (): TypedNameStore =>
  createStore<TypedName>(() => ({ text: null, label: 0 }))
