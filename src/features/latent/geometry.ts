/**
 * Where the sliders and the map stand in latent space. A slider counts in standard deviations from the mean, so that it
 * means the same for a unit Gaussian prior and for the codes of an autoencoder, which have no prior.
 */
import { normalCdf, normalQuantile } from '../../lib/normal.ts'
import { clamp } from '../../lib/numbers.ts'
import type { Rng } from '../../lib/rng.ts'

/** How far a slider reaches to either side of the mean, in standard deviations. */
export const REACH = 3

/** One latent dimension: what its values look like. */
export interface Axis {
  readonly mean: number
  /** Standard deviation, above 0. */
  readonly std: number
  /** The map runs along this dimension by the normal's quantiles, or evenly from `low` to `high`. */
  readonly spread: 'quantiles' | { readonly low: number; readonly high: number }
}

/** A dimension of the unit Gaussian prior. */
export const PRIOR_AXIS: Axis = { mean: 0, std: 1, spread: 'quantiles' }

/**
 * The axes of codes `[count, latentDim]`, row by row: mean, standard deviation and range of each dimension. A dimension
 * whose codes are all the same, or that has none, gets a standard deviation of 1, so that its slider still moves.
 */
export function axesOf(z: Float32Array, latentDim: number): Axis[] {
  const count = Math.floor(z.length / latentDim)
  return Array.from({ length: latentDim }, (_, dimension) => {
    const codes = Array.from(
      { length: count },
      (_row, row) => z[row * latentDim + dimension] as number,
    )
    if (codes.length === 0) return { mean: 0, std: 1, spread: { low: -REACH, high: REACH } }
    const mean = codes.reduce((sum, code) => sum + code, 0) / count
    const variance = codes.reduce((sum, code) => sum + (code - mean) ** 2, 0) / count
    const std = variance > 0 ? Math.sqrt(variance) : 1
    const [low, high] =
      variance > 0 ? [Math.min(...codes), Math.max(...codes)] : [mean - 1, mean + 1]
    return { mean, std, spread: { low, high } }
  })
}

/** A draw from the prior, within reach. */
export const drawPlace = (dimensions: number, rng: Rng): number[] =>
  Array.from({ length: dimensions }, () => clamp(rng.normal(), -REACH, REACH))

/** The latent vector at slider positions, one axis for each. */
export const vectorAt = (
  positions: readonly number[],
  axes: readonly Axis[],
): Float32Array<ArrayBuffer> =>
  Float32Array.from(positions, (position, dimension) => {
    const { mean, std } = axes[dimension] ?? PRIOR_AXIS
    return mean + std * position
  })

/** The slider position of a value, within reach. */
export const positionOf = (value: number, { mean, std }: Axis): number =>
  clamp((value - mean) / std, -REACH, REACH)

/** How finely a dimension's values are told apart: a hundredth of its standard deviation, rounded down to a power of ten. */
const stepOf = ({ std }: Axis): number => 10 ** Math.floor(Math.log10(std) - 2 + 1e-9)

/** Takes away the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

const toStep = (value: number, step: number): number => tidy(Math.round(value / step) * step)

/** What a slider has to know about a dimension: three standard deviations to either side of the mean, in round steps. */
export function rangeOf(axis: Axis): { min: number; max: number; step: number; scale: 'linear' } {
  const step = tidy(stepOf(axis))
  const reach = REACH * axis.std
  return {
    min: toStep(axis.mean - reach, step),
    max: toStep(axis.mean + reach, step),
    step,
    scale: 'linear',
  }
}

/** The value at a slider position, in round steps. */
export const valueOf = (position: number, axis: Axis): number =>
  toStep(axis.mean + axis.std * position, stepOf(axis))

/** The value at a share (0 to 1) of the map's way along an axis. */
export function valueAtShare(share: number, { mean, std, spread }: Axis): number {
  if (spread !== 'quantiles') return spread.low + share * (spread.high - spread.low)
  const edge = normalCdf(-REACH)
  return mean + std * normalQuantile(clamp(share, edge, 1 - edge))
}

/** How far along the map a value lies, 0 to 1; values outside the map lie on its edge. */
export function shareAtValue(value: number, { mean, std, spread }: Axis): number {
  if (spread === 'quantiles') return normalCdf((value - mean) / std)
  return clamp((value - spread.low) / (spread.high - spread.low), 0, 1)
}

/**
 * The latent vectors `[cells * cells, 2]` of the map's cells, row by row from the top: the first dimension grows to the
 * right, the second upwards. Cell i of n lies at share (i + 1/2) / n of the part of the map that is looked at.
 */
export function mapVectors(
  [right, up]: readonly [Axis, Axis],
  cells: number,
  { left, bottom, side } = { left: 0, bottom: 0, side: 1 },
): Float32Array<ArrayBuffer> {
  const z = new Float32Array(cells * cells * 2)
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const cell = row * cells + column
      z[2 * cell] = valueAtShare(left + (side * (column + 0.5)) / cells, right)
      z[2 * cell + 1] = valueAtShare(bottom + (side * (cells - row - 0.5)) / cells, up)
    }
  }
  return z
}
