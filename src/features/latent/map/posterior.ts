/** The posterior q(z|x) = N(mean, diag(std²)) of one example, on a plane and as draws. */
import { project } from './plane.ts'
import type { Rng } from '../../../lib/rng.ts'
import type { OnPlane, Plane } from './plane.ts'

/** Of a point's coordinates on a plane. */
export interface Covariance {
  readonly right: number
  readonly both: number
  readonly up: number
}

const CORNERS = 64
/** Standard deviations of the ellipses that are drawn. */
const SIGMAS = [1, 2]

/** The covariance of the projection onto a plane of N(mean, diag(std²)): P diag(std²) Pᵀ. */
export function covarianceOn({ right, up }: Plane, std: Float32Array): Covariance {
  const sum = { right: 0, both: 0, up: 0 }
  std.forEach((deviation, i) => {
    const [r, u] = [right[i] as number, up[i] as number]
    sum.right += (r * deviation) ** 2
    sum.both += r * u * deviation ** 2
    sum.up += (u * deviation) ** 2
  })
  return sum
}

/**
 * The points at `sigmas` standard deviations around a centre, a closed line: centre + sigmas L (cos t, sin t), where
 * L Lᵀ is the covariance.
 */
export function ellipse(
  [a, b]: OnPlane,
  { right, both, up }: Covariance,
  sigmas: number,
): OnPlane[] {
  const first = Math.sqrt(right)
  const skew = first > 0 ? both / first : 0
  const second = Math.sqrt(Math.max(0, up - skew ** 2))
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS
    const [x, y] = [sigmas * Math.cos(angle), sigmas * Math.sin(angle)]
    return [a + first * x, b + skew * x + second * y]
  })
}

/** A posterior as it is drawn on a plane: its ellipses at 1 and 2 standard deviations, innermost first. */
export function outlinesOf(plane: Plane, mean: Float32Array, std: Float32Array): OnPlane[][] {
  const covariance = covarianceOn(plane, std)
  return SIGMAS.map((sigmas) => ellipse(project(mean, plane), covariance, sigmas))
}

/** Draws `count` vectors z = mean + std eps: `[count, dimensions]`. */
export function drawPosterior(
  mean: Float32Array,
  std: Float32Array,
  count: number,
  rng: Rng,
): Float32Array<ArrayBuffer> {
  const size = mean.length
  const eps = rng.normals(count * size)
  return eps.map((value, i) => (mean[i % size] as number) + (std[i % size] as number) * value)
}
