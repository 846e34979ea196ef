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

/** A mode that the mix holds, and what was counted of it. */
interface Counted {
  readonly mode: number
  readonly centre: readonly number[]
  readonly deviation: readonly number[]
  /** Its share of the data. */
  readonly usual: number
  /** Samples that it is the nearest mode of, and those of them that lie on it. */
  nearest: number
  held: number
}

/** Square of the Mahalanobis distance of row `i` from a mode. */
function squareTo({ centre, deviation }: Counted, { size, values }: Rows, i: number): number {
  let sum = 0
  for (let c = 0; c < size; c++)
    sum +=
      (((values[i * size + c] as number) - (centre[c] as number)) / (deviation[c] as number)) ** 2
  return sum
}

/**
 * Counts the samples that lie on a mode, and the modes that hold at least 1 % of all samples in this way. Only the modes of
 * classes that `mix` holds count, for the one and for the other. Beside them, how the samples are shared out: KL(q || mix) in
 * nats, q of all samples by their nearest mode (Liu et al. 2020, arXiv:2006.10728), and the total variation
 * (sum_k |m_k - mix_k| + m_0) / 2 to the mix, m_k of those on mode k and m_0 of those on none.
 */
export function modeMeasures(
  samples: Rows,
  { centres, deviations }: Modes,
  mix: readonly number[],
): ModeMeasures {
  const { count } = samples
  const whole = mix.reduce((sum, share) => sum + share, 0)
  const there = centres.flatMap((centre, mode): Counted[] => {
    const usual = (mix[mode] ?? 0) / whole
    const deviation = deviations[mode] as readonly number[]
    return usual > 0 ? [{ mode, centre, deviation, usual, nearest: 0, held: 0 }] : []
  })
  for (let i = 0; i < count; i++) {
    let [closest, least] = [there[0] as Counted, Number.POSITIVE_INFINITY]
    for (const mode of there) {
      const square = squareTo(mode, samples, i)
      if (square < least) [closest, least] = [mode, square]
    }
    closest.nearest += 1
    if (least <= REACH ** 2) closest.held += 1
  }
  const sum = (of: (mode: Counted) => number): number =>
    there.reduce((total, mode) => total + of(mode), 0)
  const highQuality = sum(({ held }) => held) / count
  const missing = there.filter(({ held }) => held < CAPTURED * count)
  return {
    highQuality,
    covered: there.length - missing.length,
    of: there.length,
    missing: missing.map(({ mode, centre }) => ({ mode, at: centre })),
    reverseKl: sum(({ nearest, usual }) =>
      nearest > 0 ? (nearest / count) * Math.log(nearest / count / usual) : 0,
    ),
    variation: (sum(({ held, usual }) => Math.abs(held / count - usual)) + (1 - highQuality)) / 2,
  }
}
