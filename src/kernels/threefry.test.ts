import { beforeAll, describe, expect, it } from 'vitest'
import { openTestBackend } from '../nn/testBackend.ts'
import * as tf from '../nn/tf.ts'
import { keyParts, RandomTensors } from './random.ts'
import { threefry } from './threefry.ts'

const hex = (words: readonly number[]): string[] =>
  words.map((word) => (word >>> 0).toString(16).padStart(8, '0'))

describe('threefry', () => {
  // The known answers of the authors' Random123 library for threefry2x32 with 20 rounds.
  it.each([
    [0, 0, 0, 0, '6b200159 99ba4efe'],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, '1cb996fc bb002be7'],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 'c4923a9c 483df7a0'],
  ])('gives its known answer for key %i %i, counter %i %i', (k0, k1, c0, c1, answer) => {
    expect(hex(threefry(k0, k1, c0, c1)).join(' ')).toBe(answer)
  })
})

/** Draws on one backend; odd sizes, so that the last pair is cut. */
async function draws(backend: 'cpu' | 'wasm') {
  await openTestBackend(backend)
  const results = tf.tidy(() => {
    const random = new RandomTensors(tf.tensor1d([...keyParts(0x9e3779b9, 42)], 'int32'))
    return [
      random.uniform([7, 31]),
      random.normal([5, 13]),
      random.normal([1]),
      random.dropout(tf.ones([3, 33]), 0.3),
    ]
  })
  return await Promise.all(results.map(async (tensor) => [...(await tensor.data())]))
}

describe('random tensors', () => {
  let [uniform, normal, one, dropped]: number[][] = []
  let reference: number[][] = []
  beforeAll(async () => {
    reference = await draws('cpu')
    ;[uniform, normal, one, dropped] = await draws('wasm')
  })

  it('are the same bits on WASM as in the reference', () => {
    expect(uniform).toEqual(reference[0])
    expect(dropped?.map((v) => v > 0)).toEqual(reference[3]?.map((v) => v > 0))
  })

  it('have the same normals within rounding, to the last of an odd number', () => {
    for (const [found, expected] of [
      [normal, reference[1]],
      [one, reference[2]],
    ])
      found?.forEach((value, i) => expect(value).toBeCloseTo(expected?.[i] ?? Number.NaN, 5))
  })

  it('keep the mean where units are dropped', () => {
    expect(new Set(dropped?.map((v) => v.toFixed(5)))).toEqual(new Set(['0.00000', '1.42857']))
  })

  it('are N(0, 1), and another draw at every call', async () => {
    await openTestBackend('wasm')
    const [first, second] = tf.tidy(() => {
      const random = new RandomTensors(tf.tensor1d([...keyParts(1, 2)], 'int32'))
      return [random.normal([20_000]), random.normal([20_000])]
    }) as [tf.Tensor, tf.Tensor]
    const [a, b] = [[...(await first.data())], [...(await second.data())]]
    const mean = (values: number[]): number => values.reduce((x, y) => x + y, 0) / values.length
    // Five standard errors.
    const close = 5 / Math.sqrt(20_000)
    expect(Math.abs(mean(a))).toBeLessThan(close)
    expect(Math.abs(mean(a.map((v) => v * v)) - 1)).toBeLessThan(close * Math.SQRT2)
    expect(Math.abs(mean(a.map((v) => v ** 3)))).toBeLessThan(close * Math.sqrt(15))
    expect(Math.abs(mean(a.map((v, i) => v * (b[i] ?? 0))))).toBeLessThan(close)
  })
})
