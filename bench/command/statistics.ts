/** Medians, spreads and ratios. */

/** The value below which a share `q` of the sorted values lies, with straight lines between them. */
function quantile(sorted: readonly number[], q: number): number {
  const at = q * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (low === undefined || high === undefined) return Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** The middle of the values; NaN of none. */
export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5)

/** Interquartile range as a percentage of the median; null where there are too few values to have one. */
export function spread(values: readonly number[]): number | null {
  if (values.length < 3) return null
  const ordered = sorted(values)
  return (100 * (quantile(ordered, 0.75) - quantile(ordered, 0.25))) / quantile(ordered, 0.5)
}
