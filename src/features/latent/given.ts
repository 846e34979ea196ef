/** Vectors that the page itself chose for a tool to begin with: whoever opens the same link gets the same ones. */

const given = new WeakSet<object>()

/** Marks a vector, or a list of stops. */
export function give<T extends object>(vectors: T): T {
  given.add(vectors)
  return vectors
}

export const isGiven = (vectors: object): boolean => given.has(vectors)
