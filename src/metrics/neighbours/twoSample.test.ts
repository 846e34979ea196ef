import { beforeAll, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import { noPause, slice } from '../statistics/rows.ts'
import { twoSampleAccuracy } from './twoSample.ts'
import type { Rows } from '../statistics/rows.ts'

beforeAll(() => openTestBackend('wasm'))

/** Points of a Gaussian of this width. */
function cloud(seed: number, width = 1, count = 400): Rows {
  const values = new Rng(seed).normals(2 * count).map((value) => width * value)
  return { count, size: 2, values: Float32Array.from(values) }
}

const accuracy = (real: Rows, fake: Rows): Promise<number | null> =>
  twoSampleAccuracy(real, fake, noPause)

it('is a coin toss for two draws of the same data', async () => {
  expect(Math.abs(((await accuracy(cloud(1), cloud(2))) ?? 0) - 0.5)).toBeLessThan(0.06)
})

it('is 1 for data that lie apart', async () => {
  const far = cloud(3)
  far.values.forEach((value, i) => (far.values[i] = value + 20))
  expect(await accuracy(cloud(1), far)).toBe(1)
})

it('is above a coin toss for data that are narrower, and below it for copies with a little noise', async () => {
  expect(await accuracy(cloud(1), cloud(2, 0.5))).toBeGreaterThan(0.58)
  const real = cloud(1)
  const noise = cloud(4, 1e-4)
  const copies = { ...real, values: real.values.map((v, i) => v + (noise.values[i] as number)) }
  expect(await accuracy(real, copies)).toBeLessThan(0.05)
})

it('takes as many of each, and says nothing of a single one', async () => {
  const few = await accuracy(cloud(1, 1, 400), cloud(2, 1, 100))
  expect(Math.abs((few ?? 0) - 0.5)).toBeLessThan(0.12)
  expect(await accuracy(cloud(1), slice(cloud(2), 0, 1))).toBeNull()
})
