/** A closed curve, an ellipse, as GAN Lab has it (Kahng et al. 2019, arXiv:1809.01587; its source, `ganlab.ts`). */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

export const RADII = [0.3, 0.25] as const

/** Variances of the radii times cos t and sin t, whose squares average 1/2. */
export const shape: Shape = {
  mean: [0.5, 0.45],
  variance: (RADII[0] ** 2 + RADII[1] ** 2) / 2 / 2,
  noise: evenNoise(1, 0.025),
}

/** A curve without ends around a hole, which a model that bends the plane has to tear or to close. */
export const spec: DatasetSpec = planeSpec({ id: 'ring', shape, mixes: [] })
