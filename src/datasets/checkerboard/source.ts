import { drawnPlane } from '../../data/plane.ts'
import { shape, SIDE, spec } from './spec.ts'

export const open = drawnPlane({ spec, shape, seed: 10_001 }, (rng) => {
  const x = SIDE * rng.uniform()
  // Every other square of the column: the even ones of the even columns, the odd ones of the others.
  const row = 2 * rng.integer(SIDE / 2) + (Math.floor(x) % 2)
  return { label: 0, at: [x - SIDE / 2, row + rng.uniform() - SIDE / 2] }
})
