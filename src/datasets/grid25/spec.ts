/** A mixture of 25 equal Gaussians of standard deviation 0.1 on a grid of 5 x 5, 1.5 apart. */
import { evenNoise, mixtureShape, planeSpec } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

const SIDE = 5
const SPACING = 1.5
const CLASSES = SIDE ** 2

/** Row by row, from the lowest. */
export const CENTRES = Array.from({ length: CLASSES }, (_, k): readonly [number, number] => [
  SPACING * ((k % SIDE) - (SIDE - 1) / 2),
  SPACING * (Math.floor(k / SIDE) - (SIDE - 1) / 2),
])

export const shape = mixtureShape(CENTRES, evenNoise(CLASSES, 0.1))

/** Many modes, all alike: the usual test of how many of them a generator drops. */
export const spec: DatasetSpec = planeSpec({
  id: 'grid25',
  shape,
  centres: CENTRES,
  mixes: [[0, SIDE - 1, CLASSES - SIDE, CLASSES - 1]],
})
