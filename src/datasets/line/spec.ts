/** A straight line, as GAN Lab has it (Kahng et al. 2019, arXiv:1809.01587; its source, `ganlab.ts`). */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

/** Its ends; places are uniform between them. */
export const FROM = [0.8, 0.6] as const
export const TO = [0.05, 0.9] as const

export const shape: Shape = {
  mean: [(FROM[0] + TO[0]) / 2, (FROM[1] + TO[1]) / 2],
  variance: ((TO[0] - FROM[0]) ** 2 + (TO[1] - FROM[1]) ** 2) / 12 / 2,
  noise: evenNoise(1, 0.01),
}

/** The least that a model can be asked for: one dimension in a plane of two. */
export const spec: DatasetSpec = planeSpec({ id: 'line', shape, mixes: [] })
