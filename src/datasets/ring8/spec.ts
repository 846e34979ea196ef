/**
 * A mixture of 8 equal Gaussians of standard deviation 0.1 on a circle of radius 2, all divided by sqrt(2.01) = 1.418,
 * so that each coordinate has mean 0 and variance 1.
 */
import { numbered } from '../spec.ts'
import type { DatasetSpec } from '../spec.ts'

const CLASSES = 8
const RADIUS = 2
const NOISE = 0.1

/** Standard deviation of each coordinate before scaling: sqrt(radius^2 / 2 + noise^2), as cos^2 averages 1/2. */
const SCALE = Math.sqrt(RADIUS ** 2 / 2 + NOISE ** 2)

/** Standard deviation of each mode after scaling, in each coordinate: 0.1 / sqrt(2.01) = 0.0705. */
export const RING_STD = NOISE / SCALE

/** Centre of mode k, k in {0, ..., 7}: 2 (cos 2 pi k / 8, sin 2 pi k / 8) / sqrt(2.01). */
export function ringCentre(k: number): readonly [x: number, y: number] {
  const angle = (2 * Math.PI * k) / CLASSES
  const radius = RADIUS / SCALE
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

/** Eight Gaussians on a circle: every mode can be seen, and a generator can miss some. */
export const spec: DatasetSpec = {
  id: 'ring8',
  kind: 'points',
  shape: [2],
  classes: CLASSES,
  classNames: numbered(CLASSES),
  trainCount: 10_000,
  testCount: 2_000,
  judge: null,
  modes: {
    centres: Array.from({ length: CLASSES }, (_, k) => ringCentre(k)),
    deviation: RING_STD,
  },
  mixes: [[0, 1]],
  thumbnail: null,
  firstVisit: null,
}
