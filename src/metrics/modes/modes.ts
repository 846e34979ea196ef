/** Samples beside the modes of data that are a known mixture of Gaussians. */
import type { Modes } from '../../datasets/spec.ts'
import type { ModeMeasures } from '../report/parts.ts'
import type { Rows } from '../statistics/rows.ts'

/**
 * Mahalanobis distance up to which a sample lies on a mode, its differences from the centre in standard deviations of their
 * coordinate: Srivastava et al. 2017 (arXiv:1705.07761). Of the mixture itself 1 - exp(-4.5) = 98.89 % do, in the plane.
 */
const REACH = 3
/** A mode with a smaller share of the samples is missing; one stray sample captures none. */
const CAPTURED = 0.01

/**
 * Counts the samples that lie on a mode, and the modes that hold at least 1 % of all samples in this way. Only the modes of
 * classes that `mix` holds count, for the one and for the other.
 */
export function modeMeasures(
  { count, size, values }: Rows,
  { centres, deviations }: Modes,
  mix: readonly number[],
): ModeMeasures {
  const there = [...centres.keys()].filter((mode) => (mix[mode] ?? 0) > 0)
  const held = new Array<number>(there.length).fill(0)
  for (let i = 0; i < count; i++) {
    const squares = there.map((mode) =>
      (centres[mode] as readonly number[]).reduce((sum, at, c) => {
        const deviation = (deviations[mode] as readonly number[])[c] as number
        return sum + (((values[i * size + c] as number) - at) / deviation) ** 2
      }, 0),
    )
    const nearest = squares.indexOf(Math.min(...squares))
    if ((squares[nearest] as number) <= REACH ** 2) held[nearest]! += 1
  }
  return {
    highQuality: held.reduce((sum, n) => sum + n, 0) / count,
    covered: held.filter((n) => n >= CAPTURED * count).length,
    of: there.length,
  }
}
