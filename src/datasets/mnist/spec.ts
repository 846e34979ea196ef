import { numbered } from '../spec.ts'
import type { DatasetSpec } from '../spec.ts'

/** MNIST: handwritten digits, 28 x 28 pixels. Where they come from: `datasets/mnist/README.md`. */
export const spec: DatasetSpec = {
  id: 'mnist',
  kind: 'image',
  shape: [28, 28, 1],
  classes: 10,
  classNames: numbered(10),
  trainCount: 60_000,
  testCount: 10_000,
  judge: 'digits',
  modes: null,
  mixes: [
    [0, 1],
    [4, 7, 9],
  ],
  thumbnail: 'thumbnails/mnist.png',
  firstVisit: { mixed: 'firstVisit/samples.png', inTurn: 'firstVisit/inTurn.png' },
}
