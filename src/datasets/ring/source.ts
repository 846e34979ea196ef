import { drawnPlane } from '../../data/plane.ts'
import { RADII, shape, spec } from './spec.ts'

export const open = drawnPlane({ spec, shape, seed: 4_001 }, (rng) => {
  const t = 2 * Math.PI * rng.uniform()
  const [x, y] = shape.mean
  return { label: 0, at: [x + RADII[0] * Math.cos(t), y + RADII[1] * Math.sin(t)] }
})
