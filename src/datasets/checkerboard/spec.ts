/** The dark squares of a board of 4 x 4, evenly filled. */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

/** Squares along a side, of side 1. */
export const SIDE = 4

/** Every row and column has as many dark squares, so that each coordinate is uniform. */
export const shape: Shape = {
  mean: [0, 0],
  variance: SIDE ** 2 / 12,
  noise: evenNoise(1, 0.02),
}

/** Sharp edges and corners that touch: a model shows how finely it can draw. */
export const spec: DatasetSpec = planeSpec({ id: 'checkerboard', shape, mixes: [] })
