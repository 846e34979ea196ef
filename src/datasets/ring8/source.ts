import { drawnDataset } from '../../data/drawn.ts'
import { RING_STD, ringCentre, spec } from './spec.ts'
import type { OpenDataset } from '../../data/dataset.ts'
import type { Drawn } from '../../data/drawn.ts'
import type { Rng } from '../../lib/rng.ts'

function draw(rng: Rng): Drawn {
  const label = rng.integer(spec.classes)
  const [x, y] = ringCentre(label)
  return { label, values: [x + RING_STD * rng.normal(), y + RING_STD * rng.normal()] }
}

export const open: OpenDataset = async () => drawnDataset(spec, draw, { train: 8_001, test: 8_002 })
