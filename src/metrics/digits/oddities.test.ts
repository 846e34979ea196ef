/** Real test digits in a form that a reader of IDX files gets wrong. */
import { beforeAll, describe, expect, test } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { loadJudge } from '../../judge/loadJudge.ts'
import { odditiesOf } from './oddities.ts'
import { first, noPause } from '../statistics/rows.ts'
import { fetchPublic, openMnist, testImages } from '../reference/testData.ts'
import { isFormless } from '../verdict/verdicts.ts'
import type { Judge } from './judge.ts'
import type { Rows } from '../statistics/rows.ts'
import type { Oddity } from '../verdict/verdicts.ts'

const COUNT = 600
const SIDE = 28
const LAST = SIDE - 1

let digits: Rows
let real: Rows
let judge: Judge

beforeAll(async () => {
  await openTestBackend('wasm')
  const data = await openMnist()
  digits = first((await testImages(data)).images, COUNT)
  judge = await loadJudge(fetchPublic)
  const values = new Float32Array(2000 * digits.size)
  data.read(
    Uint32Array.from({ length: 2000 }, (_, i) => i),
    values,
  )
  real = { count: 2000, size: digits.size, values }
}, 60_000)

const look = (images: Rows): Promise<readonly Oddity[]> =>
  odditiesOf(images, { real, side: SIDE, judge }, noPause)

/** The digits with each pixel made anew: `of(x, y)` reads the digit, and is 0 outside of it. */
function drawn(
  pixel: (of: (x: number, y: number) => number, x: number, y: number) => number,
): Rows {
  const values = new Float32Array(digits.values.length)
  for (let i = 0; i < COUNT; i++) {
    const of = (x: number, y: number): number =>
      x < 0 || y < 0 || x > LAST || y > LAST
        ? 0
        : (digits.values[i * digits.size + y * SIDE + x] as number)
    for (let at = 0; at < digits.size; at++)
      values[i * digits.size + at] = pixel(of, at % SIDE, Math.floor(at / SIDE))
  }
  return { ...digits, values }
}

const scaled = (largest: number): Rows => drawn((of, x, y) => Math.round(of(x, y) * largest) / 255)

describe('images made elsewhere', () => {
  test('are not odd when they are digits, or blurred ones, or noise', async () => {
    expect(await look(digits)).toEqual([])
    const soft = drawn((of, x, y) => (of(x - 1, y) + 2 * of(x, y) + of(x + 1, y)) / 4)
    expect(await look(soft)).toEqual([])
    const noise = { ...digits, values: new Rng(1).uniforms(digits.values.length) }
    expect(await look(noise)).toEqual([])
  })

  test.each([1, 15, 100])(
    'are in a wrong range when their largest value is %d',
    async (largest) => {
      expect(await look(scaled(largest))).toEqual([{ kind: 'range', largest }])
    },
  )

  test('are empty when every pixel is the same, or every image is flat', async () => {
    for (const value of [0, 255]) {
      const flat = { ...digits, values: digits.values.map(() => value / 255) }
      expect(await look(flat)).toEqual([{ kind: 'empty', share: 1, value }])
    }
    const grey = digits.values.map((_, at) => Math.floor(at / digits.size) / COUNT)
    expect(await look({ ...digits, values: grey })).toMatchObject([{ kind: 'empty', value: null }])
  })

  test('have a white ground when they are inverted', async () => {
    expect(await look(drawn((of, x, y) => 1 - of(x, y)))).toEqual([{ kind: 'ground' }])
  })

  test('are partly empty when some are', async () => {
    const some = { ...digits, values: digits.values.slice().fill(0, 0, 60 * digits.size) }
    expect(await look(some)).toEqual([{ kind: 'empty', share: 0.1, value: null }])
  })

  test('are off the centre when they are shifted by five pixels', async () => {
    const [odd, ...others] = await look(drawn((of, x, y) => of(x - 5, y)))
    expect(others).toEqual([])
    if (odd?.kind !== 'off-centre') throw new Error(`they are ${odd?.kind}`)
    expect(odd.right).toBeCloseTo(5, 0)
    expect(odd.down).toBeCloseTo(0, 0)
  })

  test('are turned when they are mirrored, or have rows for columns', async () => {
    const mirrored = drawn((of, x, y) => of(LAST - x, y))
    expect(await look(mirrored)).toEqual([{ kind: 'turned', turn: 'mirrored' }])
    const transposed = drawn((of, x, y) => of(y, x))
    expect(await look(transposed)).toEqual([{ kind: 'turned', turn: 'transposed' }])
    // Turned back to the right, a quarter to the left is as it was.
    const quarter = drawn((of, x, y) => of(LAST - y, x))
    expect(await look(quarter)).toEqual([{ kind: 'turned', turn: 'quarter-turn-right' }])
  })

  test('say nothing to measures only when their form is wrong', () => {
    const wrong: Oddity[] = [
      { kind: 'ground' },
      { kind: 'range', largest: 1 },
      { kind: 'empty', share: 1, value: 0 },
    ]
    for (const oddity of wrong) expect(isFormless([oddity])).toBe(true)
    expect(isFormless([{ kind: 'empty', share: 0.1, value: null }])).toBe(false)
    expect(isFormless([{ kind: 'turned', turn: 'mirrored' }])).toBe(false)
  })
})
