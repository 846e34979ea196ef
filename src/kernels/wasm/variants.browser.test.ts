import { expect, it } from 'vitest'
import { openBackend } from '../../nn/backend.ts'
import * as tf from '../../nn/tf.ts'
import { threadsFor } from './install.ts'
import { loadVariant } from './variants.ts'

it.each(['simd', 'relaxed', 'simd-shared', 'relaxed-shared'] as const)(
  'compiles the variant %s',
  async (variant) => {
    const module = await loadVariant(variant)
    const names = WebAssembly.Module.exports(module).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['run', 'serve', 'peak']))
  },
)

it('leaves a core to the page, but uses both of two', () => {
  expect([1, 2, 3, 8, 64].map((cores) => threadsFor(cores))).toEqual([1, 2, 2, 7, 8])
})

it('keeps to a budget of threads, and takes one at least', () => {
  expect([1, 3, 8, 64].map((cores) => threadsFor(cores, 4))).toEqual([1, 2, 4, 4])
  expect(threadsFor(8, 0)).toBe(1)
})

it('multiplies large matrices as a plain sum does', async () => {
  await openBackend('wasm', [])
  const [m, k, n] = [37, 501, 43]
  const a = Float32Array.from({ length: m * k }, (_, i) => Math.sin(i))
  const b = Float32Array.from({ length: k * n }, (_, i) => Math.cos(2 * i))
  const c = await tf.matMul(tf.tensor2d(a, [m, k]), tf.tensor2d(b, [k, n])).data()
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += (a[i * k + p] ?? 0) * (b[p * n + j] ?? 0)
      expect(Math.abs((c[i * n + j] ?? Number.NaN) - sum)).toBeLessThan(1e-4)
    }
})
