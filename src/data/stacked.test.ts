import { expect, it } from 'vitest'
import { spec } from '../datasets/stackedTwo/spec.ts'
import { drawnDataset } from './drawn.ts'
import { stackedDataset } from './stacked.ts'
import type { Rng } from '../lib/rng.ts'

const SIDE = 2
/** Images 2 x 2 of one value throughout, so that each tells which one it is. */
const FLAT = {
  ...spec,
  shape: [SIDE, SIDE, 1],
  trainCount: 12,
  testCount: 8,
}
const digits = drawnDataset(
  FLAT,
  (rng: Rng) => ({ values: new Array<number>(SIDE ** 2).fill(rng.uniform()), label: 0 }),
  { train: 1, test: 2 },
)
/** As if they arrived in two blocks. */
const inBlocks = { ...digits, blockEnds: [4, 12] }
const STACKS = { ...spec, shape: [SIDE, SIDE, 2], trainCount: 12, testCount: 20 }
const open = () => stackedDataset(STACKS, inBlocks, { train: 3, test: 4 })

/** The images of `digits` by their value. */
const known = (): readonly number[] => {
  const values = new Float32Array(12 * SIDE ** 2)
  digits.read(
    Uint32Array.from({ length: 12 }, (_, i) => i),
    values,
  )
  return Array.from({ length: 12 }, (_, i) => values[i * SIDE ** 2] as number)
}

it('puts an image into each channel, both of the block that the stack arrives with', () => {
  const values = new Float32Array(12 * SIDE ** 2 * 2)
  open().read(
    Uint32Array.from({ length: 12 }, (_, i) => i),
    values,
  )
  const from = known()
  for (let i = 0; i < 12; i++) {
    const [one, two] = [values[i * 8] as number, values[i * 8 + 1] as number]
    expect(Array.from(values.subarray(i * 8, (i + 1) * 8))).toEqual([
      one,
      two,
      one,
      two,
      one,
      two,
      one,
      two,
    ])
    for (const value of [one, two]) expect(from.indexOf(value) < 4).toBe(i < 4)
  }
  expect(new Set(values).size).toBeGreaterThan(6)
})

it('makes held-out stacks of held-out images alone, the same each time', async () => {
  const [test, again] = [await open().test(), await open().test()]
  const values = new Float32Array(20 * 8)
  test.read(0, 20, values)
  const other = new Float32Array(20 * 8)
  again.read(0, 20, other)
  expect(other).toEqual(values)
  const train = new Set(known())
  expect(values.some((value) => train.has(value))).toBe(false)
  expect(() => test.read(19, 2, values)).toThrow('no test examples 19')
})
