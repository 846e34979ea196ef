/** For tests in Node: what the contract and the tests of single data sets read. */
import { sizeOf } from '../lib/numbers.ts'
import type { Dataset } from '../data/dataset.ts'

/** The first `count` training examples, `[count, ...shape]`. */
export function firstOf(data: Dataset, count: number): Float32Array {
  const values = new Float32Array(count * sizeOf(data.spec.shape))
  data.read(
    Uint32Array.from({ length: count }, (_, i) => i),
    values,
  )
  return values
}

/** The first `count` held-out examples. */
export async function firstHeldOut(data: Dataset, count: number): Promise<Float32Array> {
  const values = new Float32Array(count * sizeOf(data.spec.shape))
  const test = await data.test()
  test.read(0, count, values)
  return values
}

/** Mean and variance of each coordinate of points in the plane. */
export function moments(values: Float32Array): {
  readonly mean: readonly [number, number]
  readonly variance: readonly [number, number]
} {
  const count = values.length / 2
  const mean: [number, number] = [0, 0]
  const variance: [number, number] = [0, 0]
  for (const axis of [0, 1] as const) {
    for (let i = 0; i < count; i++) mean[axis] += (values[2 * i + axis] as number) / count
    for (let i = 0; i < count; i++)
      variance[axis] += ((values[2 * i + axis] as number) - mean[axis]) ** 2 / count
  }
  return { mean, variance }
}
