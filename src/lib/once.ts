/** What is made once for all who ask. */

/** Gives what was made for a key, or is being made; what failed is forgotten, so that asking again tries again. */
export function onceFor<K, T>(
  made: Map<K, Promise<T>>,
  key: K,
  make: () => Promise<T>,
): Promise<T> {
  const present = made.get(key)
  if (present) return present
  const promise = make()
  made.set(key, promise)
  promise.catch(() => made.delete(key))
  return promise
}

/** Makes `make` run once for all callers, and again after a failure. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const made = new Map<null, Promise<T>>()
  return () => onceFor(made, null, make)
}
