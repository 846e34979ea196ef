/**
 * Throw-away data sets that no page offers: images that show no digits, points without labels, sequences of tokens. They
 * prove that nothing in the house knows a data set by name.
 */
import { drawnDataset } from '../data/drawn.ts'
import { numbered } from './spec.ts'
import { tokensOf } from './text.ts'
import type { Dataset, OpenDataset } from '../data/dataset.ts'
import type { Rng } from '../lib/rng.ts'
import type { DatasetSpec } from './spec.ts'

const SIDE = 8

const LETTERS = ['', ...Array.from('abcd')]

/** Three kinds of stripes on 8 x 8 pixels. */
const stripes: DatasetSpec = {
  id: 'stripes',
  kind: 'image',
  shape: [SIDE, SIDE, 1],
  classes: 3,
  classNames: ['across', 'down', 'slant'],
  trainCount: 400,
  testCount: 1000,
  judge: null,
  modes: null,
  mixes: [[0, 1]],
  thumbnail: null,
  firstVisit: null,
}

/** One Gaussian, whose points nobody has labelled. */
const cloud: DatasetSpec = {
  id: 'cloud',
  kind: 'points',
  shape: [2],
  classes: 1,
  classNames: numbered(1),
  trainCount: 400,
  testCount: 200,
  judge: null,
  modes: null,
  mixes: [],
  thumbnail: null,
  firstVisit: null,
}

/** Two to five of the first letters, which go up or down, round and round, and now and then slip. */
const counting: DatasetSpec = {
  id: 'counting',
  kind: 'tokens',
  shape: [6],
  alphabet: LETTERS,
  vocabulary: LETTERS.length,
  classes: 2,
  classNames: ['up', 'down'],
  trainCount: 1200,
  testCount: 600,
  judge: null,
  modes: null,
  mixes: [[0]],
  thumbnail: null,
  firstVisit: null,
}

function drawCounting(rng: Rng): { readonly values: Float32Array; readonly label: number } {
  const label = rng.integer(2)
  const letters = [rng.integer(4)]
  const count = 2 + rng.integer(4)
  while (letters.length < count) {
    const step = rng.uniform() < 0.95 ? 1 : 2
    letters.push(((letters.at(-1) as number) + (label === 0 ? step : 4 - step)) % 4)
  }
  const text = letters.map((letter) => LETTERS[letter + 1]).join('')
  return { values: tokensOf(counting, text), label }
}

function drawStripes(rng: Rng): { readonly values: Float32Array; readonly label: number } {
  const label = rng.integer(stripes.classes)
  const phase = rng.integer(4)
  const bright = 0.6 + 0.4 * rng.uniform()
  const values = Float32Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)]
    const along = [y, x, x + y][label] as number
    return (along + phase) % 4 < 2 ? bright : 0
  })
  return { values: values.map((value) => (value > 0.98 ? 1 : value)), label }
}

const drawCloud = (rng: Rng) => ({ values: [rng.normal(), rng.normal()], label: 0 })

const openStripes = (): Dataset => drawnDataset(stripes, drawStripes, { train: 31, test: 32 })
const openCloud = (): Dataset => drawnDataset(cloud, drawCloud, { train: 41, test: 42 })
const openCounting = (): Dataset => drawnDataset(counting, drawCounting, { train: 51, test: 52 })

export const DATA_FIXTURES: readonly {
  readonly spec: DatasetSpec
  readonly open: OpenDataset
}[] = [
  { spec: stripes, open: async () => openStripes() },
  { spec: cloud, open: async () => openCloud() },
  { spec: counting, open: async () => openCounting() },
]
