/** What panels tell of themselves, as facts for exercises: see `exercises/facts.ts`. */
import { createStore } from 'zustand/vanilla'
import type { Facts } from '../exercises/facts.ts'
import type { StoreApi } from 'zustand/vanilla'

export type NotedStore = StoreApi<Facts>

export const createNotedStore = (): NotedStore => createStore<Facts>(() => ({}))

/** Takes facts in, in the place of all that began with `group` before. */
export const note = (store: NotedStore, group: string, facts: Facts): void =>
  store.setState((before) => {
    const others = Object.entries(before).filter(([name]) => !name.startsWith(group))
    return { ...Object.fromEntries(others), ...facts }
  }, true)
