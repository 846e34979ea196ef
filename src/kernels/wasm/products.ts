/** Matrix products and convolutions on the WASM backend. */
import * as tf from '../tfjs.ts'
import { CONVOLVE, CONVOLVE_GRADIENT, CONVOLVE_TRANSPOSED, MAT_MUL, PAD } from './assembly/codes.ts'
import { areFloats } from './register.ts'
import { product } from './strides.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Machine } from './machine.ts'
import type { Kernel, KernelArguments } from './register.ts'

/** Multiply-adds from which a call is worth more than one thread. */
const WORTH_THREADS = 50_000

const ACTIVATIONS: Partial<Record<string, number>> = { linear: 0, relu: 1, leakyrelu: 2 }

interface ActivationAttrs {
  readonly activation: string
  readonly leakyreluAlpha?: number
}

interface MatMulAttrs extends ActivationAttrs {
  readonly transposeA: boolean
  readonly transposeB: boolean
}

interface ConvAttrs extends ActivationAttrs {
  readonly strides: number | [number, number]
  readonly pad: 'same' | 'valid' | number
  readonly dilations?: number | [number, number]
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
  readonly dataFormat?: 'NHWC' | 'NCHW'
  readonly inputShape: [number, number, number, number]
  readonly filterShape: [number, number, number, number]
  readonly outputShape: [number, number, number, number]
}

type Shape4 = [number, number, number, number]

/** `null` when these stacks of matrices are not what the kernel multiplies. */
function matMul(
  machine: Machine,
  inputs: KernelArguments['inputs'],
  attrs: MatMulAttrs,
): TensorInfo | null {
  const { a, b, bias } = inputs as { a: TensorInfo; b: TensorInfo; bias?: TensorInfo }
  const activation = ACTIVATIONS[attrs.activation]
  const [stackA, stackB] = [product(a.shape.slice(0, -2)), product(b.shape.slice(0, -2))]
  const fits = stackA === stackB || stackA === 1 || stackB === 1
  const [outerA, outerB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)]
  const same = outerA.join() === outerB.join() || stackA === 1 || stackB === 1
  if (!areFloats(a, b, bias) || activation === undefined || !fits || !same) return null
  const [a1 = 0, a2 = 0] = a.shape.slice(-2)
  const [b1 = 0, b2 = 0] = b.shape.slice(-2)
  const [m, k] = attrs.transposeA ? [a2, a1] : [a1, a2]
  const n = attrs.transposeB ? b1 : b2
  if (bias && product(bias.shape) !== n) return null
  const stack = Math.max(stackA, stackB)
  const outer = outerA.length >= outerB.length && stackA >= stackB ? outerA : outerB
  const out = machine.make([...outer, m, n])
  machine.run({
    code: MAT_MUL,
    args: [
      ...[stack, m, n, k],
      { reads: a },
      stackA === 1 ? 0 : 4 * m * k,
      ...(attrs.transposeA ? [4, 4 * m] : [4 * k, 4]),
      { reads: b },
      stackB === 1 ? 0 : 4 * k * n,
      ...(attrs.transposeB ? [4, 4 * k] : [4 * n, 4]),
      { writes: out },
      bias ? { reads: bias } : 0,
      activation,
      { float: attrs.leakyreluAlpha ?? 0 },
    ],
    parallel: stack * m * n * k >= WORTH_THREADS,
    scratch: 64 * k,
  })
  return out
}

type Geometry = ReturnType<typeof tf.backend_util.computeConv2DInfo>

/** The geometry of a convolution, or `null` when it is not NHWC without dilation. */
function geometry(x: Shape4, filter: Shape4, attrs: ConvAttrs): Geometry | null {
  const { strides, pad, dilations = 1, dimRoundingMode, dataFormat = 'NHWC' } = attrs
  const spread = typeof dilations === 'number' ? dilations : Math.max(...dilations)
  if (dataFormat !== 'NHWC' || spread !== 1) return null
  return tf.backend_util.computeConv2DInfo(x, filter, strides, 1, pad, dimRoundingMode)
}

interface Frame {
  readonly info: TensorInfo
  readonly height: number
  readonly width: number
  /** Frees the frame, when it is one and not the image itself. */
  drop(): void
}

/** Images with room around them: `above` rows of zeros and `left` columns, `height` by `width` in all. */
function framed(
  machine: Machine,
  x: TensorInfo,
  { above, left, height, width }: { above: number; left: number; height: number; width: number },
): Frame {
  const [images, h, w, channels] = x.shape as Shape4
  if (above === 0 && left === 0 && height <= h && width <= w)
    return { info: x, height: h, width: w, drop: () => undefined }
  const info = machine.make([images, height, width, channels])
  machine.run({
    code: PAD,
    args: [{ reads: x }, images, h, w, channels, { writes: info }, height, width, above, left],
    parallel: product(info.shape) >= WORTH_THREADS,
    scratch: 0,
  })
  return { info, height, width, drop: () => machine.drop(info) }
}

/** The frame in which every window of a convolution lies whole. */
const windowFrame = (machine: Machine, x: TensorInfo, g: Geometry): Frame =>
  framed(machine, x, {
    above: g.padInfo.top,
    left: g.padInfo.left,
    height: (g.outHeight - 1) * g.strideHeight + g.filterHeight,
    width: (g.outWidth - 1) * g.strideWidth + g.filterWidth,
  })

const work = (g: Geometry): number =>
  g.batchSize *
  g.outHeight *
  g.outWidth *
  g.outChannels *
  g.filterHeight *
  g.filterWidth *
  g.inChannels

function convolve(
  machine: Machine,
  inputs: KernelArguments['inputs'],
  attrs: ConvAttrs,
): TensorInfo | null {
  const { x, filter, bias } = inputs as { x: TensorInfo; filter: TensorInfo; bias?: TensorInfo }
  const activation = ACTIVATIONS[attrs.activation]
  const g = geometry(x.shape as Shape4, filter.shape as Shape4, attrs)
  if (!areFloats(x, filter, bias) || activation === undefined || !g) return null
  if (bias && product(bias.shape) !== g.outChannels) return null
  const frame = windowFrame(machine, x, g)
  const out = machine.make(g.outShape)
  const depth = g.filterHeight * g.filterWidth * g.inChannels
  machine.run({
    code: CONVOLVE,
    args: [
      { reads: frame.info },
      ...[g.batchSize, frame.height, frame.width, g.inChannels],
      { reads: filter },
      { writes: out },
      ...[g.outHeight, g.outWidth, g.outChannels, g.filterHeight, g.filterWidth],
      ...[g.strideHeight, g.strideWidth],
      bias ? { reads: bias } : 0,
      activation,
      { float: attrs.leakyreluAlpha ?? 0 },
    ],
    parallel: work(g) >= WORTH_THREADS,
    scratch: 4 * depth * (g.outChannels + 8),
  })
  frame.drop()
  return out
}

/** The transposed convolution, which is also the gradient of a convolution by its input. */
function transposed(
  machine: Machine,
  { y, filter, bias }: { y: TensorInfo; filter: TensorInfo; bias?: TensorInfo | undefined },
  xShape: Shape4,
  attrs: ConvAttrs,
): TensorInfo | null {
  const activation = ACTIVATIONS[attrs.activation]
  const g = geometry(xShape, filter.shape as Shape4, attrs)
  if (!areFloats(y, filter, bias) || activation === undefined || !g) return null
  // Along an axis a pixel is reached by up to `taps` windows: the last that holds it, and those before.
  const taps = [
    Math.ceil(g.filterHeight / g.strideHeight),
    Math.ceil(g.filterWidth / g.strideWidth),
  ] as const
  const last = [
    Math.floor((g.inHeight - 1 + g.padInfo.top) / g.strideHeight),
    Math.floor((g.inWidth - 1 + g.padInfo.left) / g.strideWidth),
  ] as const
  const [above, left] = [taps[0] - 1, taps[1] - 1]
  const frame = framed(machine, y, {
    above,
    left,
    height: above + Math.max(g.outHeight, last[0] + 1),
    width: left + Math.max(g.outWidth, last[1] + 1),
  })
  const out = machine.make(g.inShape)
  machine.run({
    code: CONVOLVE_TRANSPOSED,
    args: [
      { reads: frame.info },
      ...[g.batchSize, frame.height, frame.width, g.outChannels],
      { reads: filter },
      { writes: out },
      ...[g.inHeight, g.inWidth, g.inChannels, g.filterHeight, g.filterWidth],
      ...[g.strideHeight, g.strideWidth, g.padInfo.top, g.padInfo.left, above, left],
      bias ? { reads: bias } : 0,
      activation,
      { float: attrs.leakyreluAlpha ?? 0 },
    ],
    parallel: work(g) >= WORTH_THREADS,
    scratch: 4 * taps[0] * taps[1] * g.outChannels * (g.inChannels + 8),
  })
  frame.drop()
  return out
}

function filterGradient(
  machine: Machine,
  inputs: KernelArguments['inputs'],
  attrs: ConvAttrs,
): TensorInfo | null {
  const { x, dy } = inputs as { x: TensorInfo; dy: TensorInfo }
  const g = geometry(x.shape as Shape4, attrs.filterShape, attrs)
  if (!areFloats(x, dy) || !g) return null
  const frame = windowFrame(machine, x, g)
  const out = machine.make(g.filterShape)
  machine.run({
    code: CONVOLVE_GRADIENT,
    args: [
      { reads: frame.info },
      ...[g.batchSize, frame.height, frame.width, g.inChannels],
      { reads: dy },
      ...[g.outHeight, g.outWidth, g.outChannels],
      { writes: out },
      ...[g.filterHeight, g.filterWidth, g.strideHeight, g.strideWidth],
    ],
    parallel: work(g) >= WORTH_THREADS,
    scratch: 32 * Math.max(256, g.outHeight * g.outWidth),
  })
  frame.drop()
  return out
}

const LINEAR = { activation: 'linear' } as const

/** The products, for {@link installKernels}. */
export const productKernels = (machine: Machine): Record<string, Kernel> => ({
  BatchMatMul: ({ inputs, attrs, stock }) =>
    matMul(machine, inputs, { ...(attrs as MatMulAttrs), ...LINEAR }) ?? stock(),
  _FusedMatMul: ({ inputs, attrs, stock }) =>
    (inputs['preluActivationWeights'] ? null : matMul(machine, inputs, attrs as MatMulAttrs)) ??
    stock(),
  Conv2D: ({ inputs, attrs, stock }) =>
    convolve(machine, inputs, { ...(attrs as ConvAttrs), ...LINEAR }) ?? stock(),
  FusedConv2D: ({ inputs, attrs, stock }) =>
    (inputs['preluActivationWeights'] ? null : convolve(machine, inputs, attrs as ConvAttrs)) ??
    stock(),
  FusedConv2DTranspose: ({ inputs, attrs, stock }) => {
    const { x, filter, bias } = inputs as { x: TensorInfo; filter: TensorInfo; bias?: TensorInfo }
    const { outputShape } = attrs as ConvAttrs
    return transposed(machine, { y: x, filter, bias }, outputShape, attrs) ?? stock()
  },
  Conv2DBackpropInput: ({ inputs, attrs, stock }) => {
    const { dy, filter } = inputs as { dy: TensorInfo; filter: TensorInfo }
    const { inputShape } = attrs as ConvAttrs
    const linear = { ...(attrs as ConvAttrs), ...LINEAR }
    return transposed(machine, { y: dy, filter }, inputShape, linear) ?? stock()
  },
  Conv2DBackpropFilter: ({ inputs, attrs, stock }) =>
    filterGradient(machine, inputs, attrs as ConvAttrs) ?? stock(),
})
