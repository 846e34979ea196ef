import { numbered } from '../spec.ts'
import type { DatasetSpec } from '../spec.ts'

/** Eight Gaussians on a circle: every mode can be seen, and a generator can miss some. */
export const spec: DatasetSpec = {
  id: 'ring8',
  kind: 'points',
  shape: [2],
  classes: 8,
  classNames: numbered(8),
  trainCount: 10_000,
  testCount: 2_000,
  judge: null,
  mixes: [[0, 1]],
  thumbnail: null,
  firstVisit: null,
}
