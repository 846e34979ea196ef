import { drawnPlane } from '../../data/plane.ts'
import { FROM, shape, spec, TO } from './spec.ts'

export const open = drawnPlane({ spec, shape, seed: 1_001 }, (rng) => {
  const r = rng.uniform()
  const between = (c: 0 | 1): number => FROM[c] + (TO[c] - FROM[c]) * r
  return { label: 0, at: [between(0), between(1)] }
})
