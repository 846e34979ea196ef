/** Which dimensions matter: what the lab found, and the order that follows from it. */
import type { Queries } from '../../../worker/protocol.ts'

export type Influence = Queries['influence']['result']

/**
 * A dimension that tells less of a picture than this many nats carries no information. After the active units of Burda
 * et al. 2016 (arXiv:1509.00519), who draw the same line through the variance of the posterior means.
 */
export const UNUSED_BELOW = 0.01

/** What a dimension's bar shows: its KL where there is one, else how much it changes the picture. */
export interface Amount {
  readonly of: 'kl' | 'change'
  readonly value: number
  /** Of the largest among all dimensions, 0 to 1. */
  readonly share: number
}

/** Dimensions by how much each one changes the picture, the most first. */
export const byInfluence = ({ change }: Influence): number[] =>
  Array.from(change.keys()).toSorted((a, b) => (change[b] as number) - (change[a] as number))

/** The amount of one dimension. */
export function amountOf({ kl, change }: Influence, dimension: number): Amount {
  const all = kl ?? change
  const value = all[dimension] ?? 0
  const most = Math.max(...all)
  return { of: kl ? 'kl' : 'change', value, share: most > 0 ? value / most : 0 }
}

/** How many dimensions carry no information. */
export const countUnused = (kl: Float32Array): number =>
  kl.reduce((count, value) => count + (value < UNUSED_BELOW ? 1 : 0), 0)
