/** Two arms of an Archimedean spiral, (-t cos t, t sin t) and the same turned by half a turn, t up to one turn and a half. */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

export const LARGEST = 3 * Math.PI

/** With t = LARGEST sqrt(u), u uniform, the squares of the distances from the middle average LARGEST^2 / 2. */
export const shape: Shape = {
  mean: [0, 0],
  variance: LARGEST ** 2 / 2 / 2,
  noise: evenNoise(2, 0.35),
}

/** Two long curves around each other: what is near is not always what belongs together. */
export const spec: DatasetSpec = planeSpec({ id: 'spiral', shape, mixes: [[0], [1]] })
