/** Samples of which it is known how many pictures they show: digits and points, exact, noisy and aside. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../datasets/load.ts'
import { defined } from '../../lib/assert.ts'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { openMnist, testImages } from '../reference/testData.ts'
import { noPause, pick, slice } from '../statistics/rows.ts'
import { repetitionOf, yardstickOf } from './pictures.ts'
import type { Repetition, Yardstick } from './pictures.ts'
import type { Rows } from '../statistics/rows.ts'

const SIDE = 28
const EXAMPLES = 60_000
const KINDS = ['digits', 'ring8', 'moons'] as const
type Kind = (typeof KINDS)[number]

/** Held-out data: a yardstick of the first 2,000, and others. */
const held = {} as Record<Kind, { readonly yardstick: Yardstick; readonly others: Rows }>

beforeAll(async () => {
  await openTestBackend('wasm')
  const shuffled = (rows: Rows): Rows => {
    const places = Uint32Array.from({ length: rows.count }, (_, i) => i)
    new Rng(5).shuffle(places)
    return pick(rows, places)
  }
  for (const kind of KINDS) {
    let all: Rows
    if (kind === 'digits') all = shuffled((await testImages(await openMnist())).images)
    else {
      const data = await openDataset(kind, { fetchFile: () => Promise.reject(new Error('no')) })
      const values = new Float32Array(2 * 4000)
      data.read(
        Uint32Array.from({ length: 4000 }, (_, i) => i),
        values,
      )
      all = { count: 4000, size: 2, values }
    }
    const side = kind === 'digits' ? SIDE : null
    const yardstick = await yardstickOf(slice(all, 0, 2000), { side, examples: EXAMPLES }, noPause)
    held[kind] = { yardstick: defined(yardstick, 'a yardstick'), others: slice(all, 2000, 2000) }
  }
}, 120_000)

const look = async (kind: Kind, samples: Rows): Promise<Repetition> =>
  defined(await repetitionOf(samples, held[kind].yardstick, noPause), 'an answer')

/** Draws `count` of the first `k` of the others, with noise, images up to so many pixels aside. */
function drawn(kind: Kind, k: number, count: number, { noise = 0, aside = 0 } = {}): Rows {
  const rng = new Rng(11)
  const places = Uint32Array.from({ length: count }, () => rng.integer(k))
  const rows = pick(held[kind].others, places)
  const values = new Float32Array(rows.values.length)
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [rng.integer(2 * aside + 1) - aside, rng.integer(2 * aside + 1) - aside]
    for (let at = 0; at < rows.size; at++) {
      const from = aside > 0 ? shiftedPlace(at, dx, dy) : at
      const value = from === null ? 0 : (rows.values[i * rows.size + from] as number)
      values[i * rows.size + at] = value + noise * rng.normal()
    }
  }
  return { ...rows, values }
}

function shiftedPlace(at: number, dx: number, dy: number): number | null {
  const [x, y] = [(at % SIDE) - dx, Math.floor(at / SIDE) - dy]
  return x < 0 || x >= SIDE || y < 0 || y >= SIDE ? null : y * SIDE + x
}

describe.each([
  ['digits', 'as they are', {}],
  ['digits', 'with noise', { noise: 0.05 }],
  ['digits', 'up to two pixels aside', { aside: 2 }],
  ['digits', 'with noise and aside', { noise: 0.1, aside: 1 }],
  ['ring8', 'as they are', {}],
  ['ring8', 'with noise', { noise: 0.001 }],
  ['moons', 'with noise', { noise: 0.003 }],
] as const)('%s %s', (kind, _how, change) => {
  it.each([2, 10, 40, 100, 200])('that repeat %s of them are counted', async (k) => {
    for (const count of k <= 100 ? [128, 1000] : [1000]) {
      const { repeats, pictures } = await look(kind, drawn(kind, k, count, change))
      expect(repeats, `${count}`).toBeGreaterThan(0.4)
      const { estimate, low, high } = defined(pictures, `pictures of ${count}`)
      expect(estimate / k, `${count}`).toBeGreaterThan(0.6)
      expect(estimate / k, `${count}`).toBeLessThan(1.5)
      expect(low).toBeLessThanOrEqual(estimate)
      expect(high).toBeGreaterThanOrEqual(estimate)
    }
  })
})

it.each(KINDS)('real %s repeat nothing that could be counted', async (kind) => {
  for (const count of [128, 1000])
    expect((await look(kind, slice(held[kind].others, 0, count))).pictures).toBeNull()
})

it('one picture over and over is one', async () => {
  const { repeats, pictures } = await look('digits', drawn('digits', 1, 200, { noise: 0.02 }))
  expect(repeats).toBe(1)
  expect(pictures).toMatchObject({ of: EXAMPLES })
  expect(pictures?.estimate).toBeCloseTo(1, 1)
})

it('noise repeats nothing, however far it lies from all digits', async () => {
  const noise = { count: 200, size: SIDE ** 2, values: new Rng(3).uniforms(200 * SIDE ** 2) }
  expect(await look('digits', noise)).toMatchObject({ repeats: 0, pictures: null })
})

it('points that crowd around each mode are no copies', async () => {
  const { others } = held.ring8
  // Each drawn to half of its distance from the mean of its neighbourhood: twice as dense in each direction.
  const crowded = { ...others, values: others.values.map((v) => v + 0) }
  for (let i = 0; i < others.count; i++) {
    const angle = Math.atan2(others.values[2 * i + 1] as number, others.values[2 * i] as number)
    const mode = (Math.round((angle * 4) / Math.PI) * Math.PI) / 4
    const [cx, cy] = [1.4107 * Math.cos(mode), 1.4107 * Math.sin(mode)]
    crowded.values[2 * i] = (crowded.values[2 * i]! + cx) / 2
    crowded.values[2 * i + 1] = (crowded.values[2 * i + 1]! + cy) / 2
  }
  expect((await look('ring8', slice(crowded, 0, 1000))).pictures).toBeNull()
})

it('says nothing of too few examples or of a single sample', async () => {
  const few = slice(held.ring8.others, 0, 30)
  expect(await yardstickOf(few, { side: null, examples: 30 }, noPause)).toBeNull()
  expect(await repetitionOf(slice(few, 0, 1), held.ring8.yardstick, noPause)).toBeNull()
})
