/**
 * Two distributions in the plane on which a model trains in seconds and every mode can be seen. Both are drawn from
 * fixed seeds, so every run sees the same points; the test points come from a seed of their own.
 */
import { Rng } from '../lib/rng.ts'

export type PlaneId = 'ring8' | 'moons'

/** Points `[count, 2]`, row by row, and the mode or moon that each was drawn from. */
export interface PlaneSet {
  readonly values: Float32Array<ArrayBuffer>
  readonly labels: Uint8Array<ArrayBuffer>
}

const SEEDS = {
  ring8: { train: 8_001, test: 8_002 },
  moons: { train: 2_001, test: 2_002 },
} as const

export const RING_MODES = 8
const RING_RADIUS = 2
const RING_NOISE = 0.1

/** Standard deviation of each coordinate before scaling: sqrt(radius^2 / 2 + noise^2), as cos^2 averages 1/2. */
const RING_SCALE = Math.sqrt(RING_RADIUS ** 2 / 2 + RING_NOISE ** 2)

/** Standard deviation of each mode of `ring8` after scaling, in each coordinate: 0.1 / sqrt(2.01) = 0.0705. */
export const RING_STD = RING_NOISE / RING_SCALE

/** Centre of mode k of `ring8`, k in {0, ..., 7}: 2 (cos 2 pi k / 8, sin 2 pi k / 8) / sqrt(2.01). */
export function ringCentre(k: number): [x: number, y: number] {
  const angle = (2 * Math.PI * k) / RING_MODES
  const radius = RING_RADIUS / RING_SCALE
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

const MOON_NOISE = 0.1

/** The mean of the two half circles in {@link moonPoint}, from E[cos t] = 0 and E[sin t] = 2 / pi. */
const MOON_CENTRE = [0.5, 0.25] as const

/**
 * One scale for both coordinates, so that the moons stay circles: the root of the mean of the two variances,
 * Var x = 1/2 + 1/4 + noise^2 and Var y = 1/2 - (2/pi)^2 + (2/pi - 1/4)^2 + noise^2 = 9/16 - 1/pi + noise^2.
 */
const MOON_SCALE = Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2 + MOON_NOISE ** 2)

/** A point of the upper (0) or lower (1) half circle, t in [0, pi]: (cos t, sin t) or (1 - cos t, 1/2 - sin t). */
const moonPoint = (moon: number, t: number): [x: number, y: number] =>
  moon === 0 ? [Math.cos(t), Math.sin(t)] : [1 - Math.cos(t), 0.5 - Math.sin(t)]

function drawRing(rng: Rng): { label: number; point: [x: number, y: number] } {
  const label = rng.integer(RING_MODES)
  const [x, y] = ringCentre(label)
  return { label, point: [x + RING_STD * rng.normal(), y + RING_STD * rng.normal()] }
}

function drawMoon(rng: Rng): { label: number; point: [x: number, y: number] } {
  const label = rng.integer(2)
  const [x, y] = moonPoint(label, Math.PI * rng.uniform())
  const scaled = (value: number, centre: number): number =>
    (value + MOON_NOISE * rng.normal() - centre) / MOON_SCALE
  return { label, point: [scaled(x, MOON_CENTRE[0]), scaled(y, MOON_CENTRE[1])] }
}

/**
 * Draws the first `count` points of a plane set.
 *
 * `ring8`: a mixture of 8 equal Gaussians of standard deviation 0.1 on a circle of radius 2, all divided by
 * sqrt(2.01) = 1.418, so that each coordinate has mean 0 and variance 1.
 *
 * `moons`: two interleaved half circles of radius 1 with Gaussian noise of standard deviation 0.1, less their mean
 * (0.5, 0.25) and divided by 0.712, so that the variances of the two coordinates average 1.
 */
export function planeSet(id: PlaneId, set: 'train' | 'test', count: number): PlaneSet {
  const rng = new Rng(SEEDS[id][set])
  const draw = id === 'ring8' ? drawRing : drawMoon
  const values = new Float32Array(2 * count)
  const labels = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const { label, point } = draw(rng)
    labels[i] = label
    values.set(point, 2 * i)
  }
  return { values, labels }
}
