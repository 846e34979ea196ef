/** Times at which examples are shown on their way from noise to data, both ends among them. */
export const WAY_TIMES = 8

/** How far they have come at each of these, from 0 to 1. */
export const WAY_SHARES: readonly number[] = Array.from(
  { length: WAY_TIMES },
  (_, i) => i / (WAY_TIMES - 1),
)
