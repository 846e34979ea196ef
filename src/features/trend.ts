/** How a course goes, for those who cannot see its curve: whether it still rises or falls, and what lies far from the rest. */

export type Trend = 'rising' | 'falling' | 'steady'

/** A change of the mean that is less than this share of the scatter is none. */
const NOTABLE = 0.5
/** Values too few to tell a trend, or an outlier, from chance. */
const FEW = 8
/** How many times the middle half's width a value lies beyond it: "far out" of Tukey 1977, Exploratory Data Analysis. */
const FAR_OUT = 3

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Whether the last quarter of a course lies above or below the quarter before it, by more than its scatter. */
export function trendOf(values: readonly number[]): Trend {
  if (values.length < FEW) return 'steady'
  const late = values.slice(Math.floor(values.length / 2))
  const half = Math.floor(late.length / 2)
  const change = mean(late.slice(-half)) - mean(late.slice(0, half))
  const middle = mean(late)
  const scatter = Math.sqrt(mean(late.map((value) => (value - middle) ** 2)))
  if (Math.abs(change) <= NOTABLE * scatter) return 'steady'
  return change > 0 ? 'rising' : 'falling'
}

/** Places of the values that lie far from the rest. */
export function outliersOf(values: readonly number[]): readonly number[] {
  if (values.length < FEW) return []
  const sorted = values.toSorted((a, b) => a - b)
  const quartile = (share: number): number =>
    sorted[Math.round(share * (sorted.length - 1))] as number
  const [low, high] = [quartile(0.25), quartile(0.75)]
  const reach = FAR_OUT * (high - low)
  return [...values.keys()].filter((place) => {
    const value = values[place] as number
    return reach > 0 && (value < low - reach || value > high + reach)
  })
}
