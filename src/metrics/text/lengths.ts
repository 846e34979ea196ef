/** How long names are. */

/** Share of the names that have each number of characters, 0 to `most`; longer ones count as `most`. */
export function lengthShares(names: readonly string[], most: number): number[] {
  const shares = new Array<number>(most + 1).fill(0)
  for (const { length } of names) shares[Math.min(length, most)]! += 1 / names.length
  return shares
}

/** Total variation of two lists of shares, half the sum of the differences: 0 to 1. */
export const totalVariation = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, share, i) => sum + Math.abs(share - (b[i] ?? 0)), 0) / 2
