/**
 * Five bent arms, after Johnson et al. 2016 (arXiv:1603.06277, the pinwheel data): radii N(1, 0.3^2), turned by exp(radius)/4.
 * The scatter across the arms is round noise here.
 */
import { evenNoise, planeSpec } from '../plane.ts'
import type { Shape } from '../plane.ts'
import type { DatasetSpec } from '../spec.ts'

const ARMS = 5
export const RADIUS = { mean: 1, deviation: 0.3 } as const
export const RATE = 0.25

/** Five arms that are alike have their mean in the middle. */
export const shape: Shape = {
  mean: [0, 0],
  variance: (RADIUS.mean ** 2 + RADIUS.deviation ** 2) / 2,
  noise: evenNoise(ARMS, 0.05),
}

/** Arms that grow thinner outwards, and bend. */
export const spec: DatasetSpec = planeSpec({ id: 'pinwheel', shape, mixes: [[0, 1]] })
