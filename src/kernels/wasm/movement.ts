/** Moving data on the WASM backend: slices, joins, frames, turns, repetitions; constants. */
import * as tf from '../tfjs.ts'
import * as codes from './assembly/codes.ts'
import { areFloats, WORTH_THREADS } from './register.ts'
import { collapse, product, stridesOf } from './strides.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Argument, Machine } from './machine.ts'
import type { Kernel } from './register.ts'

interface Place {
  readonly info: TensorInfo
  readonly offset: number
  readonly strides: readonly number[]
}

/** Copies `sizes` from one place to another. False when five loops do not cover it. */
function copy(machine: Machine, sizes: readonly number[], from: Place, to: Place): boolean {
  const nest = collapse(sizes, from.strides, to.strides, 5)
  if (!nest) return false
  machine.run({
    code: codes.COPY,
    args: [
      { reads: from.info, offset: from.offset },
      { writes: to.info, offset: to.offset },
      ...[...nest.sizes, ...nest.first, ...nest.second],
    ],
    parallel: product(sizes) >= WORTH_THREADS,
    scratch: 0,
  })
  return true
}

const contiguous = (info: TensorInfo): Place => ({
  info,
  offset: 0,
  strides: stridesOf(info.shape),
})

/** The part of x that begins at `begin`. */
function sliced(
  machine: Machine,
  x: TensorInfo,
  begin: readonly number[],
  size: number[],
): TensorInfo {
  const out = machine.make(size)
  const strides = stridesOf(x.shape)
  const offset = begin.reduce((sum, at, axis) => sum + at * (strides[axis] as number), 0)
  copy(machine, size, { info: x, offset, strides }, contiguous(out))
  return out
}

/** A copy of x with its axes in another order, or `null` when that takes too many loops. */
export function transpose(
  machine: Machine,
  x: TensorInfo,
  perm: readonly number[],
): TensorInfo | null {
  const own = stridesOf(x.shape)
  const out = machine.make(perm.map((axis) => x.shape[axis] as number))
  const from = { info: x, offset: 0, strides: perm.map((axis) => own[axis] as number) }
  if (copy(machine, out.shape, from, contiguous(out))) return out
  machine.drop(out)
  return null
}

function joined(machine: Machine, parts: readonly TensorInfo[], axis: number): TensorInfo {
  const [first] = parts as [TensorInfo]
  const shape = [...first.shape]
  shape[axis] = parts.reduce((sum, part) => sum + (part.shape[axis] as number), 0)
  const out = machine.make(shape)
  const { strides } = contiguous(out)
  let offset = 0
  for (const part of parts) {
    copy(machine, part.shape, contiguous(part), { info: out, offset, strides })
    offset += (part.shape[axis] as number) * (strides[axis] as number)
  }
  return out
}

function filled(machine: Machine, shape: readonly number[], value: number): TensorInfo {
  const out = machine.make(shape)
  const size = product(shape)
  machine.run({
    code: codes.FILL,
    args: [size, { writes: out }, { float: value }],
    parallel: size >= WORTH_THREADS,
    scratch: 0,
  })
  return out
}

function tiled(machine: Machine, x: TensorInfo, reps: readonly number[]): TensorInfo | null {
  const out = machine.make(x.shape.map((size, axis) => size * (reps[axis] as number)))
  const [own, wide] = [stridesOf(x.shape), stridesOf(out.shape)]
  const sizes = x.shape.flatMap((size, axis) => [reps[axis] as number, size])
  const from = own.flatMap((stride) => [0, stride])
  const to = wide.flatMap((stride, axis) => [stride * (x.shape[axis] as number), stride])
  if (
    copy(
      machine,
      sizes,
      { info: x, offset: 0, strides: from },
      { info: out, offset: 0, strides: to },
    )
  )
    return out
  machine.drop(out)
  return null
}

/** The same data under another name. TensorFlow.js's copies them, for every tensor that backpropagation saves. */
function alias(machine: Machine, { dataId, shape, dtype }: TensorInfo): TensorInfo {
  machine.backend.incRef(dataId)
  return { dataId, shape, dtype }
}

/** All of them, for {@link installKernels}. */
export function movementKernels(machine: Machine): Record<string, Kernel> {
  const fillLike =
    (value: number): Kernel =>
    ({ inputs: { x }, stock }) =>
      x && areFloats(x) ? filled(machine, x.shape, value) : stock()
  return {
    Slice: ({ inputs: { x }, attrs, stock }) => {
      if (!x || !areFloats(x) || x.shape.length > 5) return stock()
      const { begin, size } = attrs as { begin: number[]; size: number[] }
      const [from = [], sizes = []] = tf.slice_util.parseSliceParams(x, begin, size)
      return product(sizes) > 0 ? sliced(machine, x, from, sizes) : stock()
    },
    SplitV: ({ inputs: { x }, attrs, stock }) => {
      if (!x || !areFloats(x) || x.shape.length > 5) return stock()
      const { numOrSizeSplits, axis } = attrs as {
        numOrSizeSplits: number[] | number
        axis: number
      }
      const [along] = tf.util.parseAxisParam(axis, x.shape) as [number]
      const sizes = tf.backend_util.prepareSplitSize(x as tf.Tensor, numOrSizeSplits, along)
      const begin = x.shape.map(() => 0)
      return sizes.map((size) => {
        const shape = x.shape.with(along, size)
        const part = sliced(machine, x, begin, shape)
        begin[along] = (begin[along] as number) + size
        return part
      })
    },
    Concat: ({ inputs, attrs, stock }) => {
      const parts = Object.values(inputs)
      const [first] = parts
      if (!first || !areFloats(...parts) || first.shape.length > 5) return stock()
      const [axis] = tf.util.parseAxisParam((attrs as { axis: number }).axis, first.shape)
      return joined(machine, parts, axis as number)
    },
    Pack: ({ inputs, attrs, stock }) => {
      const parts = Object.values(inputs)
      const [first] = parts
      if (!first || !areFloats(...parts) || first.shape.length > 4) return stock()
      const { axis } = attrs as { axis: number }
      const wide = parts.map((part) => ({ ...part, shape: part.shape.toSpliced(axis, 0, 1) }))
      return joined(machine, wide, axis)
    },
    PadV2: ({ inputs: { x }, attrs, stock }) => {
      if (!x || !areFloats(x) || x.shape.length > 5) return stock()
      const { paddings, constantValue } = attrs as {
        paddings: [number, number][]
        constantValue: number
      }
      const shape = x.shape.map((size, axis) => size + paddings[axis]![0] + paddings[axis]![1])
      const out = filled(machine, shape, constantValue)
      const strides = stridesOf(shape)
      const offset = paddings.reduce((sum, [before], axis) => sum + before * strides[axis]!, 0)
      copy(machine, x.shape, contiguous(x), { info: out, offset, strides })
      return out
    },
    Transpose: ({ inputs: { x }, attrs, stock }) =>
      (x && areFloats(x) ? transpose(machine, x, (attrs as { perm: number[] }).perm) : null) ??
      stock(),
    Tile: ({ inputs: { x }, attrs, stock }) => {
      const { reps } = attrs as { reps: number[] }
      return (x && areFloats(x) && product(reps) > 0 ? tiled(machine, x, reps) : null) ?? stock()
    },
    Fill: ({ attrs, stock }) => {
      const { shape, value, dtype } = attrs as { shape: number[]; value: number; dtype: string }
      const floats = dtype === 'float32' && typeof value === 'number' && product(shape) > 0
      return floats ? filled(machine, shape, value) : stock()
    },
    ZerosLike: fillLike(0),
    OnesLike: fillLike(1),
    Cast: ({ inputs: { x }, attrs, stock }) => {
      if (!x || (attrs as { dtype: string }).dtype !== 'float32') return stock()
      if (x.dtype === 'float32') return alias(machine, x)
      if (x.dtype !== 'bool') return stock()
      const out = machine.make(x.shape)
      const args: Argument[] = [product(x.shape), { reads: x }, { writes: out }]
      machine.run({ code: codes.FROM_BOOL, args, parallel: false, scratch: 0 })
      return out
    },
    Identity: ({ inputs: { x }, stock }) => (x ? alias(machine, x) : stock()),
  }
}
