/** Planes in latent space: an origin and two directions, along which a map runs to the right and upwards. */
import type { Codes } from '../../../worker/protocol/latent.ts'

export interface Plane {
  readonly origin: readonly number[]
  /** Of unit length, and perpendicular to `up`. */
  readonly right: readonly number[]
  readonly up: readonly number[]
}

/** How far along `right` and `up` of a plane. */
export type OnPlane = readonly [right: number, up: number]

type Vector = ArrayLike<number>

/** The whole of a two-dimensional latent space. */
export const AXES_PLANE: Plane = { origin: [0, 0], right: [1, 0], up: [0, 1] }

/** Three points whose directions differ by less than this (the sine of the angle) count as a line: about half a degree. */
const LEAST_SINE = 0.01

const dot = (a: Vector, b: Vector): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

const minus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, i) => value - (b[i] as number))

const times = (a: readonly number[], factor: number): number[] => a.map((value) => value * factor)

const lengthOf = (a: readonly number[]): number => Math.sqrt(dot(a, a))

/** Turns a direction so that its largest component is positive: either sign is as good, and a map must not flip over. */
function upright(direction: Vector): number[] {
  const values = Array.from(direction)
  const largest = values.reduce((most, v) => (Math.abs(v) > Math.abs(most) ? v : most), 0)
  return largest < 0 ? times(values, -1) : values
}

/** The plane along which codes are spread the most: through their mean, by their first two principal directions. */
export const principalPlane = ({ mean, principal }: Pick<Codes, 'mean' | 'principal'>): Plane => ({
  origin: Array.from(mean),
  right: upright(principal[0]),
  up: upright(principal[1]),
})

/**
 * The plane through three points, by Gram and Schmidt: A is the origin, B lies to the right of it and C above the line
 * through both. `null` when two of them are the same or all lie on one line, because then there are many such planes.
 */
export function planeThrough(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
): Plane | null {
  const [toB, toC] = [minus(b, a), minus(c, a)]
  const [reachB, reachC] = [lengthOf(toB), lengthOf(toC)]
  if (reachB === 0 || reachC === 0) return null
  const right = times(toB, 1 / reachB)
  const along = dot(toC, right)
  const rest = minus(toC, times(right, along))
  const height = lengthOf(rest)
  if (height < LEAST_SINE * reachC) return null
  return { origin: a, right, up: times(rest, 1 / height) }
}

/** Where the point of the plane nearest to a vector lies. */
export function project(z: Vector, { origin, right, up }: Plane): OnPlane {
  let [along, above] = [0, 0]
  for (let i = 0; i < origin.length; i++) {
    const offset = (z[i] as number) - (origin[i] as number)
    along += offset * (right[i] as number)
    above += offset * (up[i] as number)
  }
  return [along, above]
}

/** {@link project} of each row of `[count, dimensions]`: `[count, 2]`. */
export function projectRows(z: Float32Array, plane: Plane): Float32Array {
  const size = plane.origin.length
  const places = new Float32Array((2 * z.length) / size)
  for (let row = 0; row * size < z.length; row++)
    places.set(project(z.subarray(row * size, (row + 1) * size), plane), 2 * row)
  return places
}

/** The latent vector at a point of the plane: origin + a right + b up. */
export const vectorOn = ({ origin, right, up }: Plane, [a, b]: OnPlane): number[] =>
  origin.map((value, i) => value + a * (right[i] as number) + b * (up[i] as number))

/** {@link vectorOn} of each row of `[count, 2]`: `[count, dimensions]`. */
export function vectorsOn(plane: Plane, places: Float32Array): Float32Array<ArrayBuffer> {
  const size = plane.origin.length
  const z = new Float32Array((places.length / 2) * size)
  for (let row = 0; 2 * row < places.length; row++)
    z.set(vectorOn(plane, [places[2 * row] as number, places[2 * row + 1] as number]), row * size)
  return z
}

/** How far a vector is from the plane. */
export const distanceTo = (plane: Plane, z: readonly number[]): number =>
  lengthOf(minus(z, vectorOn(plane, project(z, plane))))

/** The share of the codes' variance that lies in the plane, 0 to 1; 1 when they do not vary. */
export function shareOfVariance(z: Float32Array, { mean, plane }: VarianceIn): number {
  let [whole, within] = [0, 0]
  for (let row = 0; row < z.length; row += mean.length) {
    const offset = Array.from(mean, (value, i) => (z[row + i] as number) - value)
    whole += dot(offset, offset)
    within += dot(offset, plane.right) ** 2 + dot(offset, plane.up) ** 2
  }
  return whole > 0 ? within / whole : 1
}

interface VarianceIn {
  /** Mean of the codes. */
  readonly mean: Float32Array
  readonly plane: Plane
}
