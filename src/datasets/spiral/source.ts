import { drawnPlane } from '../../data/plane.ts'
import { LARGEST, shape, spec } from './spec.ts'

export const open = drawnPlane({ spec, shape, seed: 7_001 }, (rng) => {
  const label = rng.integer(spec.classes)
  // By the root, the points are about as dense along the whole arm.
  const t = LARGEST * Math.sqrt(rng.uniform())
  const side = label === 0 ? 1 : -1
  return { label, at: [-side * t * Math.cos(t), side * t * Math.sin(t)] }
})
