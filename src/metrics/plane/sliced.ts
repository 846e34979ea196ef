/**
 * The sliced Wasserstein distance, Rabin et al. 2012: how far points must be moved, on average, seen along one line after the
 * other. Along a line the cheapest way moves quantile to quantile.
 */
import type { Pause, Rows } from '../statistics/rows.ts'

/** Lines through the origin, at even angles. */
const DIRECTIONS = 32
/** Quantiles of the points along each, at the levels (i + 1/2) / 1000. */
const LEVELS = 1000

/** Quantiles of the points along every line, line after line: the first one's are those of x. */
export type Quantiles = readonly Float32Array[]

/** Looks at points in the plane along every line; awaits `pause` before each. */
export async function quantilesOf({ count, values }: Rows, pause: Pause): Promise<Quantiles> {
  const lines: Float32Array[] = []
  for (let d = 0; d < DIRECTIONS; d++) {
    await pause()
    const angle = (Math.PI * d) / DIRECTIONS
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const along = new Float32Array(count)
    for (let i = 0; i < count; i++)
      along[i] = cos * (values[2 * i] as number) + sin * (values[2 * i + 1] as number)
    along.sort()
    lines.push(
      Float32Array.from(
        { length: LEVELS },
        (_, i) => along[Math.floor(((i + 0.5) / LEVELS) * count)] as number,
      ),
    )
  }
  return lines
}

/** Mean distance between quantiles of the same level, over all lines, in units of the coordinates (W1). */
export function slicedWasserstein(a: Quantiles, b: Quantiles): number {
  const apart = a.map((line, d) =>
    line.reduce((sum, at, i) => sum + Math.abs(at - (b[d]?.[i] as number)), 0),
  )
  return apart.reduce((sum, each) => sum + each, 0) / (DIRECTIONS * LEVELS)
}
