/**
 * Two interleaved half circles of radius 1 with Gaussian noise of standard deviation 0.1, less their mean (0.5, 0.25) and
 * divided by 0.712, so that the variances of the two coordinates average 1.
 */
import { drawnDataset } from '../../data/drawn.ts'
import { spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'
import type { Drawn } from '../../data/drawn.ts'
import type { Rng } from '../../lib/rng.ts'

const NOISE = 0.1

/** The mean of the two half circles in {@link onMoon}, from E[cos t] = 0 and E[sin t] = 2 / pi. */
const CENTRE = [0.5, 0.25] as const

/**
 * One scale for both coordinates, so that the moons stay circles: the root of the mean of the two variances,
 * Var x = 1/2 + 1/4 + noise^2 and Var y = 1/2 - (2/pi)^2 + (2/pi - 1/4)^2 + noise^2 = 9/16 - 1/pi + noise^2.
 */
const SCALE = Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2 + NOISE ** 2)

/** A point of the upper (0) or lower (1) half circle, t in [0, pi]: (cos t, sin t) or (1 - cos t, 1/2 - sin t). */
const onMoon = (moon: number, t: number): [x: number, y: number] =>
  moon === 0 ? [Math.cos(t), Math.sin(t)] : [1 - Math.cos(t), 0.5 - Math.sin(t)]

function draw(rng: Rng): Drawn {
  const label = rng.integer(spec.classes)
  const [x, y] = onMoon(label, Math.PI * rng.uniform())
  const scaled = (value: number, centre: number): number =>
    (value + NOISE * rng.normal() - centre) / SCALE
  return { label, values: [scaled(x, CENTRE[0]), scaled(y, CENTRE[1])] }
}

export const open: OpenDataset = async () => drawnDataset(spec, draw, { train: 2_001, test: 2_002 })
