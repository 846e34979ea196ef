/**
 * A mixture of 8 equal Gaussians of standard deviation 0.1 on a circle of radius 2, all divided by sqrt(2.01) = 1.418,
 * so that each coordinate has mean 0 and variance 1.
 */
import { drawnDataset } from '../../data/drawn.ts'
import { spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'
import type { Drawn } from '../../data/drawn.ts'
import type { Rng } from '../../lib/rng.ts'

const RADIUS = 2
const NOISE = 0.1

/** Standard deviation of each coordinate before scaling: sqrt(radius^2 / 2 + noise^2), as cos^2 averages 1/2. */
const SCALE = Math.sqrt(RADIUS ** 2 / 2 + NOISE ** 2)

/** Standard deviation of each mode after scaling, in each coordinate: 0.1 / sqrt(2.01) = 0.0705. */
export const RING_STD = NOISE / SCALE

/** Centre of mode k, k in {0, ..., 7}: 2 (cos 2 pi k / 8, sin 2 pi k / 8) / sqrt(2.01). */
export function ringCentre(k: number): [x: number, y: number] {
  const angle = (2 * Math.PI * k) / spec.classes
  const radius = RADIUS / SCALE
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

function draw(rng: Rng): Drawn {
  const label = rng.integer(spec.classes)
  const [x, y] = ringCentre(label)
  return { label, values: [x + RING_STD * rng.normal(), y + RING_STD * rng.normal()] }
}

export const open: OpenDataset = async () => drawnDataset(spec, draw, { train: 8_001, test: 8_002 })
