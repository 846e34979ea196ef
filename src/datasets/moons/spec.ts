import { numbered } from '../spec.ts'
import type { DatasetSpec } from '../spec.ts'

/** Two interleaved half circles: one curved piece each, which no Gaussian fits. */
export const spec: DatasetSpec = {
  id: 'moons',
  kind: 'points',
  shape: [2],
  classes: 2,
  classNames: numbered(2),
  trainCount: 10_000,
  testCount: 2_000,
  judge: null,
  modes: null,
  mixes: [[0], [1]],
  thumbnail: null,
  firstVisit: null,
}
