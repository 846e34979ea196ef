/** Three small Gaussians far apart: the "disjoint" set of GAN Lab (Kahng et al. 2019, arXiv:1809.01587; its source, `ganlab.ts`). */
import { evenNoise, mixtureShape, planeSpec } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

export const CENTRES = [
  [0.35, 0.75],
  [0.75, 0.6],
  [0.45, 0.35],
] as const

export const shape = mixtureShape(CENTRES, evenNoise(CENTRES.length, 0.025))

/** Nothing lies between the blobs: a generator, which is continuous, has to jump over. */
export const spec: DatasetSpec = planeSpec({
  id: 'blobs',
  shape,
  centres: CENTRES,
  mixes: [[0, 1]],
})
