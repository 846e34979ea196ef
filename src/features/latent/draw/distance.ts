/** How far from the middle of a latent space a vector lies, against where vectors of a unit Gaussian prior lie. */
import type { Axis } from '../geometry.ts'

/**
 * Mean and standard deviation of the length of a draw from N(0, I) in `dimensions` dimensions, the chi distribution:
 * mean = sqrt 2 Gamma((d + 1) / 2) / Gamma(d / 2), from mean(d + 2) = mean(d) (d + 1) / d; variance = d - mean^2.
 */
export function chiMoments(dimensions: number): { readonly mean: number; readonly std: number } {
  const isOdd = dimensions % 2 === 1
  let mean = Math.sqrt(isOdd ? 2 / Math.PI : Math.PI / 2)
  for (let d = isOdd ? 1 : 2; d < dimensions; d += 2) mean *= (d + 1) / d
  return { mean, std: Math.sqrt(dimensions - mean * mean) }
}

/** Length of a vector, each dimension counted in standard deviations from its mean. */
export const lengthOf = (z: readonly number[], axes: readonly Axis[]): number =>
  Math.hypot(...axes.map(({ mean, std }, i) => ((z[i] ?? mean) - mean) / std))

/** How many standard deviations of a draw's length a vector lies farther out than draws do; below 0 when nearer. */
export function excessOf(z: readonly number[], axes: readonly Axis[]): number {
  const { mean, std } = chiMoments(axes.length)
  return (lengthOf(z, axes) - mean) / std
}
