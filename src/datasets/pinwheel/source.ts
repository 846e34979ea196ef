import { drawnPlane } from '../../data/plane.ts'
import { RADIUS, RATE, shape, spec } from './spec.ts'

export const open = drawnPlane({ spec, shape, seed: 9_001 }, (rng) => {
  const label = rng.integer(spec.classes)
  const radius = RADIUS.mean + RADIUS.deviation * rng.normal()
  const angle = (2 * Math.PI * label) / spec.classes + RATE * Math.exp(radius)
  return { label, at: [radius * Math.cos(angle), radius * Math.sin(angle)] }
})
