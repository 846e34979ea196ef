/** Sums and what is made of them on the WASM backend: means, batch normalisation, losses, scattered sums; and updates. */
import * as tf from '../tfjs.ts'
import * as codes from './assembly/codes.ts'
import { LEAKY_SLOPE } from '../activations.ts'
import { VARIANCE_EPSILON } from '../normalisation.ts'
import { transpose } from './movement.ts'
import { areFloats, WORTH_THREADS } from './register.ts'
import { product } from './strides.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Machine } from './machine.ts'
import type { Kernel, KernelArguments } from './register.ts'

const ACTIVATIONS: Record<string, number> = { linear: 0, relu: 1, leakyRelu: 2 }

interface ReduceAttrs {
  /** Named so for Sum and Mean, */
  readonly axis?: number | number[]
  /** and so for Max and Min. */
  readonly reductionIndices?: number | number[]
  readonly keepDims: boolean
}

/** Reduces neighbouring axes in place; others are brought to the end first. */
function reduce(
  machine: Machine,
  kind: number,
  x: TensorInfo,
  { axis, reductionIndices, keepDims }: ReduceAttrs,
  mean = false,
): TensorInfo | null {
  const wanted = (axis ?? reductionIndices) as number | number[]
  const axes = tf.util.parseAxisParam(wanted, x.shape).toSorted((a, b) => a - b)
  const kept = x.shape.map((_, i) => i).filter((i) => !axes.includes(i))
  const shape = keepDims
    ? x.shape.map((size, i) => (axes.includes(i) ? 1 : size))
    : kept.map((i) => x.shape[i] as number)
  const first = axes.at(0) ?? 0
  const last = axes.at(-1) ?? -1
  const neighbours = last - first + 1 === axes.length
  const turned = neighbours ? x : transpose(machine, x, [...kept, ...axes])
  if (!turned) return null
  const n = product(axes.map((i) => x.shape[i] as number))
  const outer = product((neighbours ? x.shape.slice(0, first) : shape) as number[])
  const inner = neighbours ? product(x.shape.slice(last + 1)) : 1
  const out = machine.make(shape)
  const args = [kind, outer, n, inner, { reads: turned }, { writes: out }]
  machine.run({
    code: codes.REDUCE,
    args: [...args, { float: mean ? 1 / n : 1 }],
    parallel: outer * n * inner >= WORTH_THREADS && outer * inner > 1,
    scratch: 0,
  })
  if (!neighbours) machine.drop(turned)
  return out
}

const reducing =
  (machine: Machine, kind: number, mean = false): Kernel =>
  ({ inputs: { x }, attrs, stock }) =>
    (x && areFloats(x) ? reduce(machine, kind, x, attrs as ReduceAttrs, mean) : null) ?? stock()

/** Rows and channels of a tensor seen as a matrix. */
export function matrixOf({ shape }: TensorInfo): [rows: number, channels: number] {
  const channels = shape.at(-1) as number
  return [product(shape) / channels, channels]
}

function normalised(machine: Machine, inputs: KernelArguments['inputs'], activation: string) {
  const { x, scale, offset } = inputs as Record<'x' | 'scale' | 'offset', TensorInfo>
  const [rows, channels] = matrixOf(x)
  const parallel = rows * channels >= WORTH_THREADS
  const [mean, variance, y] = [
    machine.make([channels]),
    machine.make([channels]),
    machine.make(x.shape),
  ]
  machine.run({
    code: codes.BATCH_STATISTICS,
    args: [rows, channels, { reads: x }, { writes: mean }, { writes: variance }],
    parallel,
    scratch: 0,
  })
  machine.run({
    code: codes.BATCH_NORM,
    args: [
      ...[rows, channels],
      ...[{ reads: x }, { reads: mean }, { reads: variance }, { reads: scale }, { reads: offset }],
      { writes: y },
      ACTIVATIONS[activation] as number,
      { float: LEAKY_SLOPE },
      { float: VARIANCE_EPSILON },
    ],
    parallel,
    scratch: 8 * channels,
  })
  return [y, mean, variance]
}

function normalisedGradient(
  machine: Machine,
  inputs: KernelArguments['inputs'],
  activation: string,
): TensorInfo[] {
  type Name = 'dy' | 'x' | 'y' | 'scale' | 'mean' | 'variance'
  const { dy, x, y, scale, mean, variance } = inputs as Record<Name, TensorInfo>
  const [rows, channels] = matrixOf(x)
  const parallel = rows * channels >= WORTH_THREADS
  const [dscale, doffset, dx] = [
    machine.make([channels]),
    machine.make([channels]),
    machine.make(x.shape),
  ]
  const read = [
    ...[rows, channels],
    ...[{ reads: dy }, { reads: y }, { reads: x }, { reads: mean }, { reads: variance }],
  ]
  const rest = [
    ACTIVATIONS[activation] as number,
    { float: LEAKY_SLOPE },
    { float: VARIANCE_EPSILON },
  ]
  machine.run({
    code: codes.BATCH_NORM_SUMS,
    args: [...read, { writes: dscale }, { writes: doffset }, ...rest],
    parallel,
    scratch: 0,
  })
  machine.run({
    code: codes.BATCH_NORM_GRADIENT,
    args: [
      ...read,
      ...[{ reads: dscale }, { reads: doffset }, { reads: scale }],
      { writes: dx },
      ...rest,
    ],
    parallel,
    scratch: 12 * channels,
  })
  return [dx, dscale, doffset]
}

function crossEntropy(machine: Machine, inputs: KernelArguments['inputs'], batch: number) {
  const { x, logits } = inputs as { x: TensorInfo; logits: TensorInfo }
  const size = product(x.shape)
  const pieces = Math.ceil(size / 1024)
  const partial = machine.make([pieces])
  machine.run({
    code: codes.CROSS_ENTROPY,
    args: [size, { reads: x }, { reads: logits }, { writes: partial }, { float: 1 / batch }],
    parallel: size >= WORTH_THREADS / 4,
    scratch: 0,
  })
  const out = machine.make([])
  machine.run({
    code: codes.REDUCE,
    args: [codes.SUM, 1, pieces, 1, { reads: partial }, { writes: out }, { float: 1 }],
    parallel: false,
    scratch: 0,
  })
  machine.drop(partial)
  return out
}

function crossEntropyGradient(
  machine: Machine,
  inputs: KernelArguments['inputs'],
  batch: number,
): TensorInfo {
  const { dy, x, logits } = inputs as Record<'dy' | 'x' | 'logits', TensorInfo>
  const size = product(x.shape)
  const out = machine.make(x.shape)
  machine.run({
    code: codes.CROSS_ENTROPY_GRADIENT,
    args: [
      size,
      ...[{ reads: x }, { reads: logits }, { writes: out }, { reads: dy }],
      { float: 1 / batch },
    ],
    parallel: size >= WORTH_THREADS / 4,
    scratch: 0,
  })
  return out
}

interface PoolAttrs {
  readonly filterSize: number | [number, number]
  readonly strides: number | [number, number]
  readonly pad: 'same' | 'valid' | number
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

function maxPoolGradient(machine: Machine, inputs: KernelArguments['inputs'], attrs: PoolAttrs) {
  const { dy, input: x } = inputs as { dy: TensorInfo; input: TensorInfo }
  const g = tf.backend_util.computePool2DInfo(
    x.shape as [number, number, number, number],
    attrs.filterSize,
    attrs.strides,
    1,
    attrs.pad,
    attrs.dimRoundingMode,
  )
  const out = machine.make(x.shape)
  machine.run({
    code: codes.MAX_POOL_GRADIENT,
    args: [
      ...[g.batchSize, g.inHeight, g.inWidth, g.inChannels],
      ...[{ reads: x }, { reads: dy }, g.outHeight, g.outWidth, { writes: out }],
      ...[g.filterHeight, g.filterWidth, g.strideHeight, g.strideWidth],
      ...[g.padInfo.top, g.padInfo.left, g.dilationHeight, g.dilationWidth],
    ],
    parallel: false,
    scratch: 0,
  })
  return out
}

function segmentSum(machine: Machine, inputs: KernelArguments['inputs'], segments: number) {
  const { x, segmentIds } = inputs as { x: TensorInfo; segmentIds: TensorInfo }
  const rows = product(segmentIds.shape)
  const width = product(x.shape) / rows
  const out = machine.make([segments, ...x.shape.slice(segmentIds.shape.length)])
  machine.run({
    code: codes.SEGMENT_SUM,
    args: [rows, width, segments, { reads: x }, { reads: segmentIds }, { writes: out }],
    parallel: false,
    scratch: 0,
  })
  return out
}

/** Update kernels: code, and the order of their tensors. */
const UPDATES = {
  AdamUpdate: [codes.ADAM, ['value', 'm', 'v'], ['gradient', 'settings']],
  AdamWUpdate: [codes.ADAM_W, ['value', 'm', 'v'], ['gradient', 'settings']],
  RmsPropUpdate: [codes.RMS_PROP, ['value', 'v'], ['gradient', 'settings']],
  MomentumUpdate: [codes.MOMENTUM, ['value', 'm'], ['gradient', 'settings']],
  AverageUpdate: [codes.AVERAGE, ['average'], ['source', 'settings']],
} as const

function updates(machine: Machine): Record<string, Kernel> {
  const kernels: Record<string, Kernel> = {}
  for (const [name, [code, targets, read]] of Object.entries(UPDATES))
    kernels[name] = ({ inputs }) => {
      const size = product(inputs[targets[0]]!.shape)
      machine.run({
        code,
        args: [
          size,
          ...targets.map((target) => ({ writes: inputs[target]! })),
          ...read.map((input) => ({ reads: inputs[input]! })),
        ],
        parallel: size >= WORTH_THREADS / 2,
        scratch: 0,
      })
      return []
    }
  return kernels
}

/** All of them, for {@link installKernels}. */
export const reductionKernels = (machine: Machine): Record<string, Kernel> => ({
  Sum: reducing(machine, codes.SUM),
  Mean: reducing(machine, codes.SUM, true),
  Max: reducing(machine, codes.MAX),
  Min: reducing(machine, codes.MIN),
  BatchNormTrain: ({ inputs, attrs }) =>
    normalised(machine, inputs, (attrs as { activation: string }).activation),
  BatchNormTrainGrad: ({ inputs, attrs }) =>
    normalisedGradient(machine, inputs, (attrs as { activation: string }).activation),
  CrossEntropy: ({ inputs, attrs }) =>
    crossEntropy(machine, inputs, (attrs as { batch: number }).batch),
  CrossEntropyGrad: ({ inputs, attrs }) =>
    crossEntropyGradient(machine, inputs, (attrs as { batch: number }).batch),
  MaxPoolGrad: ({ inputs, attrs, stock }) =>
    areFloats(inputs['dy'], inputs['input']) ? maxPoolGradient(machine, inputs, attrs) : stock(),
  UnsortedSegmentSum: ({ inputs, attrs, stock }) =>
    areFloats(inputs['x'])
      ? segmentSum(machine, inputs, (attrs as { numSegments: number }).numSegments)
      : stock(),
  ...updates(machine),
})
