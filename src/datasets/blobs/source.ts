import { drawnMixture } from '../../data/plane.ts'
import { CENTRES, shape, spec } from './spec.ts'

export const open = drawnMixture({ spec, shape, seed: 5_001 }, CENTRES)
