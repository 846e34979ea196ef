/** The shape of a row of the operation table, and short ways to write one. */
import { Rng } from '../../lib/rng.ts'
import { sizeOf } from '../../lib/numbers.ts'
import type { BackendName } from '../../lib/backends.ts'
import type * as tf from '../tfjs.ts'

/** How an input is made: its shape, and numbers that suit the operation. */
export interface Input {
  readonly shape: readonly number[]
  readonly draw: (count: number, rng: Rng) => ArrayLike<number>
}

export type Operation = (...inputs: tf.Tensor[]) => tf.Tensor

/** One row: an operation on small random inputs. */
export interface OpCase {
  /** Unique; refusals name it. */
  readonly name: string
  /** Whether gradients by all inputs are tested too. */
  readonly kind: 'value' | 'gradient'
  readonly inputs: readonly Input[]
  readonly run: Operation
  /** What plain CPU runs instead to find the expected values, where it lacks the operation. */
  readonly plainly?: Operation
  /** Absent: all. */
  readonly backends?: readonly BackendName[]
}

/** From N(0, 1). */
export const normal = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => rng.normals(count),
})

/** The same, moved away from 0 by 0.1: for a kink there. */
export const awayFromZero = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => rng.normals(count).map((x) => x + 0.1 * Math.sign(x)),
})

/** From U[0.5, 2). */
export const positive = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => rng.uniforms(count).map((u) => 0.5 + 1.5 * u),
})

/** Shuffled numbers on both sides of 0 with gaps of 0.15, none nearer to 0 than 0.05: for kinks, maxima and orders. */
export const apart = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => {
    const order = Uint32Array.from({ length: count }, (_, i) => i)
    rng.shuffle(order)
    return Float32Array.from(order, (i) => (i - Math.floor(count / 2) + 0.37) * 0.15)
  },
})

/** Numbers that lie between those of `apart`, for the other side of a comparison. */
export const between = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => Float32Array.from(apart().draw(count, rng), (x) => x + 0.075),
})

/** Like `apart`, all below 0. */
export const negative = (...shape: number[]): Input => ({
  shape,
  draw: (count, rng) => Float32Array.from(apart().draw(count, rng), (x) => x - 0.15 * count),
})

/** These numbers, in one row. */
export const exactly = (...values: number[]): Input => ({
  shape: [values.length],
  draw: () => values,
})

/** A row whose value is tested. */
export const valueCase = (
  name: string,
  inputs: readonly Input[],
  run: Operation,
  plainly?: Operation,
): OpCase => ({ name, kind: 'value', inputs, run, ...(plainly && { plainly }) })

/** A row whose value and gradients are tested. */
export const gradientCase = (
  name: string,
  inputs: readonly Input[],
  run: Operation,
  plainly?: Operation,
): OpCase => ({ ...valueCase(name, inputs, run, plainly), kind: 'gradient' })

/** Rows that try the sizes of our own kernels; an emulated GPU is too slow to run TF.js's on them. */
export const onWasm = (rows: readonly OpCase[]): OpCase[] =>
  rows.map((row) => ({ ...row, backends: ['cpu', 'wasm'] }))

/** The numbers of a case's inputs: the same for every backend, whatever the order of the cases. */
export function drawInputs({ name, inputs }: OpCase): readonly Float32Array[] {
  const seed = Array.from(name).reduce((s, letter) => Math.imul(s, 31) + letter.charCodeAt(0), 7)
  const rng = new Rng(seed)
  return inputs.map(({ shape, draw }) => Float32Array.from(draw(sizeOf(shape), rng)))
}
