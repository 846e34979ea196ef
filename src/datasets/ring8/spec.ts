/** A mixture of 8 equal Gaussians of standard deviation 0.1 on a circle of radius 2. */
import { evenNoise, mixtureShape, planeSpec } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

const CLASSES = 8
const RADIUS = 2
const NOISE = 0.1

/** Centre of mode k, before scaling: 2 (cos 2 pi k / 8, sin 2 pi k / 8). */
export const CENTRES = Array.from({ length: CLASSES }, (_, k): readonly [number, number] => {
  const angle = (2 * Math.PI * k) / CLASSES
  return [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)]
})

/** Its scale is sqrt(radius^2 / 2 + noise^2) = sqrt(2.01) = 1.418, as cos^2 averages 1/2. */
export const shape = mixtureShape(CENTRES, evenNoise(CLASSES, NOISE))

/** Eight Gaussians on a circle: every mode can be seen, and a generator can miss some. */
export const spec: DatasetSpec = planeSpec({
  id: 'ring8',
  shape,
  centres: CENTRES,
  mixes: [[0, 1]],
})
