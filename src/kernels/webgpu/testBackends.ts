/** What the tests of the GPU kernels share: running one computation on two backends, and numbers to run it on. */
import { beforeEach, expect } from 'vitest'
import { Rng } from '../../lib/rng.ts'
import * as tf from '../../nn/tf.ts'
import type { WebGpuBackend } from './access.ts'

export type GpuName = 'webgpu' | 'webgl'

const complaints: string[] = []
let watched: GPUDevice | null = null

/** Makes a backend the one in use. */
export async function start(name: GpuName | 'cpu'): Promise<void> {
  expect(await tf.setBackend(name), `${name} starts`).toBe(true)
  await tf.ready()
  if (name !== 'webgpu') return
  const { device } = tf.backend() as unknown as WebGpuBackend
  if (device === watched) return
  watched = device
  device.addEventListener('uncapturederror', ({ error }) => void complaints.push(error.message))
}

/** Expects that the device has found nothing wrong with what it was sent. */
export function expectNoComplaints(): void {
  expect(complaints.splice(0)).toEqual([])
}

let rng = new Rng(7)

/** Each test has the same numbers, whatever others come before it. */
beforeEach(() => {
  rng = new Rng(7)
})

/** Numbers around 0, as a shape. */
export function numbers(shape: readonly number[]): { values: Float32Array; shape: number[] } {
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1))
  for (let i = 0; i < values.length; i++) values[i] = rng.normal()
  return { values, shape: [...shape] }
}

export type Numbers = ReturnType<typeof numbers>

const tensorOf = ({ values, shape }: Numbers): tf.Tensor => tf.tensor(values.slice(), shape)

/** The results of a computation on a backend, which leaves nothing behind. */
export async function results(
  name: GpuName | 'cpu',
  inputs: readonly Numbers[],
  compute: (...tensors: tf.Tensor[]) => readonly tf.Tensor[],
): Promise<Float32Array[]> {
  await start(name)
  const before = tf.memory().numDataBuffers
  const found = tf.tidy(() => compute(...inputs.map(tensorOf)) as tf.Tensor[])
  const values = await Promise.all(found.map((tensor) => tensor.data<'float32'>()))
  tf.dispose(found)
  expect(tf.memory().numDataBuffers).toBe(before)
  expectNoComplaints()
  return values.map((array) => array.slice())
}

/** The first number that is off by more than `tolerance` in relation to the largest expected one, or `null`. */
export function difference(
  found: ArrayLike<number> | undefined,
  expected: ArrayLike<number> | undefined,
  tolerance: number,
): string | null {
  if (!found || !expected || found.length !== expected.length)
    return `${found?.length} numbers, not ${expected?.length}`
  const largest = Math.max(1, ...Array.from(expected, Math.abs))
  for (let i = 0; i < expected.length; i++) {
    const off = Math.abs(Number(found[i]) - Number(expected[i])) / largest
    if (!(off <= tolerance)) return `[${i}] is ${found[i]}, not ${expected[i]}`
  }
  return null
}

/** Where a computation and plain CPU disagree: result and number. */
export async function differencesFromCpu(
  name: GpuName,
  inputs: readonly Numbers[],
  compute: (...tensors: tf.Tensor[]) => readonly tf.Tensor[],
  tolerance = 2e-5,
): Promise<string[]> {
  const expected = await results('cpu', inputs, compute)
  const found = await results(name, inputs, compute)
  return expected.flatMap((values, i) => {
    const off = difference(found[i], values, tolerance)
    return off ? [`result ${i}: ${off}`] : []
  })
}
