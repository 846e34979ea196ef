/** Two interleaved half circles of radius 1 with Gaussian noise of standard deviation 0.1. */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

/**
 * Mean and variance of the half circles (cos t, sin t) and (1 - cos t, 1/2 - sin t), t uniform in [0, pi], from E[cos t] = 0
 * and E[sin t] = 2 / pi: Var x = 1/2 + 1/4, Var y = 1/2 - (2/pi)^2 + (2/pi - 1/4)^2 = 9/16 - 1/pi.
 */
export const shape: Shape = {
  mean: [0.5, 0.25],
  variance: (3 / 4 + 9 / 16 - 1 / Math.PI) / 2,
  noise: evenNoise(2, 0.1),
}

/** Two interleaved half circles: one curved piece each, which no Gaussian fits. */
export const spec: DatasetSpec = planeSpec({ id: 'moons', shape, mixes: [[0], [1]] })
