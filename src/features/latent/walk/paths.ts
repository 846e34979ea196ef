/**
 * Ways from one latent vector to the next. Straight lines (lerp) cut through the middle, where a Gaussian prior of many
 * dimensions has next to no mass; arcs (slerp) keep the norm: White 2016, "Sampling Generative Networks"
 * (arXiv:1609.04468).
 */
import { clamp } from '../../../lib/numbers.ts'
import type { Spot, Way } from '../../../state/latentStore.ts'
import type { Vectors } from '../useDecoded.ts'

/** Three seconds from each stop to the next: time to see what comes between. */
export const FRAMES_PER_LEG = 72

/** Below this sine of the angle between them, two vectors span no plane in which to turn. */
const SMALLEST_SINE = 1e-6

/** The Euclidean norm |z|. */
export const normOf = (z: Iterable<number>): number => Math.hypot(...z)

/** z(t) = (1 - t) a + t b, `t` from 0 to 1. */
export const lerp = (a: readonly number[], b: readonly number[], t: number): number[] =>
  a.map((value, i) => (1 - t) * value + t * (b[i] as number))

/**
 * Turns from `a` to `b` in the plane of both, evenly in the angle, while the norm changes evenly too. With Ω the angle
 * between them, â = a / |a| and b̂ = b / |b|:
 *
 *     z(t) = ((1 - t) |a| + t |b|) (sin((1 - t) Ω) â + sin(t Ω) b̂) / sin Ω
 *
 * Shoemake 1985, "Animating Rotation with Quaternion Curves", for the directions; for vectors of one norm the same as
 * White's slerp. Vectors that are zero or (anti)parallel have no plane in common: they get a straight line.
 */
export function slerp(a: readonly number[], b: readonly number[], t: number): number[] {
  const [from, to] = [normOf(a), normOf(b)]
  if (from === 0 || to === 0) return lerp(a, b, t)
  const dot = a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)
  const angle = Math.acos(clamp(dot / (from * to), -1, 1))
  const sine = Math.sin(angle)
  if (sine < SMALLEST_SINE) return lerp(a, b, t)
  const norm = (1 - t) * from + t * to
  const ofA = (norm * Math.sin((1 - t) * angle)) / (sine * from)
  const ofB = (norm * Math.sin(t * angle)) / (sine * to)
  return a.map((value, i) => ofA * value + ofB * (b[i] as number))
}

const STEPS: Readonly<Record<Way, typeof lerp>> = { lerp, slerp }

/** The vectors of a walk, one for each frame, and the norms of them. */
export interface Walk extends Vectors {
  readonly norms: readonly number[]
}

/** How many legs a walk over so many stops has; a loop goes back to the first. */
export const legsOf = (stops: number, isLoop: boolean): number =>
  stops < 2 ? 0 : isLoop ? stops : stops - 1

/** Which stops a frame lies between, counted from 0, and how far it is from the one to the other, 0 to 1. */
export function placeOf(
  frame: number,
  stops: number,
  isLoop: boolean,
): { readonly from: number; readonly to: number; readonly t: number } {
  const leg = clamp(Math.floor(frame / FRAMES_PER_LEG), 0, Math.max(0, legsOf(stops, isLoop) - 1))
  return { from: leg, to: (leg + 1) % stops, t: frame / FRAMES_PER_LEG - leg }
}

/**
 * The frames of a walk, evenly spaced in `t` on each leg: for a straight line evenly in distance, for an arc evenly in
 * the angle. A loop ends one frame before it is back at its first stop; an open path ends at its last. Each frame is of
 * the class of the nearer stop.
 */
export function walkOver(
  stops: readonly Spot[],
  { way, isLoop }: { readonly way: Way; readonly isLoop: boolean },
): Walk {
  const legs = legsOf(stops.length, isLoop)
  const count = legs * FRAMES_PER_LEG + (isLoop || legs === 0 ? 0 : 1)
  const frames = Array.from({ length: count }, (_, frame) => {
    const { from, to, t } = placeOf(frame, stops.length, isLoop)
    const [a, b] = [stops[from] as Spot, stops[to] as Spot]
    return { z: STEPS[way](a.z, b.z, t), label: t < 0.5 ? a.label : b.label }
  })
  return {
    z: Float32Array.from(frames.flatMap(({ z }) => z)),
    count,
    labels: frames.map(({ label }) => label),
    norms: frames.map(({ z }) => normOf(z)),
  }
}

/**
 * Where the norms of about 95 % of the draws from N(0, I) lie: the mean of a chi distribution, about √(d - 1/2), give or
 * take two standard deviations of about √(1/2) each.
 */
export function priorNorms(dimensions: number): { readonly low: number; readonly high: number } {
  const mean = Math.sqrt(dimensions - 0.5)
  return { low: Math.max(0, mean - Math.SQRT2), high: mean + Math.SQRT2 }
}

/**
 * What a walk's norms say of both ways, next to those of the prior. `flat`: the band has no inside to cut through.
 * `outside`: a stop is not in the band, so neither way is. `hollow`: the straight way leads out of the band, the sphere's
 * does not. `inside`: neither does.
 */
export type Finding = 'flat' | 'outside' | 'hollow' | 'inside'

export function findingOf(
  norms: Readonly<Record<Way, readonly number[]>>,
  { low, high }: { readonly low: number; readonly high: number },
): Finding {
  const isWithin = (norm: number): boolean => norm >= low && norm <= high
  if (low === 0) return 'flat'
  if (!norms.slerp.every(isWithin)) return 'outside'
  return norms.lerp.every(isWithin) ? 'inside' : 'hollow'
}
