/** Two Gaussians, one of them round, as GAN Lab has them (Kahng et al. 2019, arXiv:1809.01587; its source, `ganlab.ts`). */
import { mixtureShape, planeSpec } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

export const CENTRES = [
  [0.3, 0.7],
  [0.7, 0.4],
] as const

export const shape = mixtureShape(CENTRES, [
  [0.1, 0.1],
  [0.05, 0.2],
])

/** Two clouds of different form that nearly touch: no one Gaussian fits both. */
export const spec: DatasetSpec = planeSpec({
  id: 'gaussians',
  shape,
  centres: CENTRES,
  mixes: [[0], [1]],
})
