import { drawnPlane } from '../../data/plane.ts'
import { shape, spec } from './spec.ts'

/** A point of the upper (0) or lower (1) half circle, t in [0, pi]. */
const onMoon = (moon: number, t: number): [x: number, y: number] =>
  moon === 0 ? [Math.cos(t), Math.sin(t)] : [1 - Math.cos(t), 0.5 - Math.sin(t)]

export const open = drawnPlane({ spec, shape, seed: 2_001 }, (rng) => {
  const label = rng.integer(spec.classes)
  return { label, at: onMoon(label, Math.PI * rng.uniform()) }
})
