import { beforeAll, expect, it } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import { openTestBackend } from '../../nn/testBackend.ts'
import * as tf from '../../nn/tf.ts'

const rng = new Rng(1)
const random = (shape: number[]): Float32Array => rng.normals(shape.reduce((a, b) => a * b, 1))

beforeAll(() => openTestBackend('wasm'))

interface Product {
  readonly a: Float32Array
  readonly b: Float32Array
  readonly shapes: readonly [number[], number[]]
  readonly transposed: readonly [boolean, boolean]
}

/** The product on one backend, and the gradients of its squared sum by both sides. */
async function multiplied(backend: 'cpu' | 'wasm', { a, b, shapes, transposed }: Product) {
  await openTestBackend(backend)
  const multiply = (x: tf.Tensor, y: tf.Tensor): tf.Tensor => tf.matMul(x, y, ...transposed)
  const results = tf.tidy(() => {
    const sides = [tf.tensor(a, shapes[0]), tf.tensor(b, shapes[1])] as const
    const loss = (x: tf.Tensor, y: tf.Tensor): tf.Tensor => tf.sum(tf.square(multiply(x, y)))
    return [multiply(...sides), ...tf.grads(loss)([...sides])]
  })
  return await Promise.all(results.map(async (result) => Array.from(await result.data())))
}

it.each([
  [3, 5, 7],
  [64, 33, 17],
  [1, 8, 1],
])(
  'multiplies %i x %i by %i as the CPU does, however transposed, with gradients',
  async (m, k, n) => {
    for (const transposed of [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ] as const) {
      const shapes: [number[], number[]] = [
        transposed[0] ? [k, m] : [m, k],
        transposed[1] ? [n, k] : [k, n],
      ]
      const product = { a: random(shapes[0]), b: random(shapes[1]), shapes, transposed }
      const found = await multiplied('wasm', product)
      const expected = await multiplied('cpu', product)
      expected.forEach((values, i) =>
        values.forEach((value, j) => expect(found[i]?.[j]).toBeCloseTo(value, 2)),
      )
    }
  },
)

it('shares the data of a clone, and keeps them until the last owner is gone', async () => {
  await openTestBackend('wasm')
  const x = tf.tensor([1, 2, 3])
  const clone = tf.clone(tf.reshape(x, [3, 1]))
  x.dispose()
  expect(Array.from(await clone.data())).toEqual([1, 2, 3])
  clone.dispose()
})
