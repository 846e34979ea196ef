/**
 * What a tool keeps of a latent space while another tool is open: it lives beside the space's store, and is forgotten
 * with it.
 */
import { createStore, useStore } from 'zustand'
import { useLatent } from './LatentContext.ts'
import type { StoreApi } from 'zustand'
import type { LatentStore } from '../../state/latentStore.ts'

/** One object for each latent space, made when it is first asked for. */
export function perSpace<T extends object>(
  make: (store: LatentStore) => T,
): (store: LatentStore) => T {
  const made = new WeakMap<LatentStore, T>()
  return (store) => {
    const known = made.get(store) ?? make(store)
    made.set(store, known)
    return known
  }
}

/** A `useState` of several values for each latent space. @param first what they are until they are set. */
export function remembered<T extends object>(first: T) {
  const storeOf = perSpace(() => createStore<T>(() => first))
  return function useRemembered(): readonly [T, StoreApi<T>['setState']] {
    const store = storeOf(useLatent().store)
    return [useStore(store), store.setState]
  }
}
