/**
 * The products that layers are made of, each with its bias and activation in one kernel, and their gradients.
 * TensorFlow.js fuses them too, but not while a gradient is taken. Gradients are built from operations that can be
 * differentiated again.
 */
import * as tf from './tfjs.ts'
import { activate, activationGradient, LEAKY_SLOPE } from './activations.ts'
import { isWanted } from './gradients/wanted.ts'
import type { Activation } from './activations.ts'

/** What a fused kernel calls an activation. */
const FUSED: Record<Activation, string> = {
  linear: 'linear',
  relu: 'relu',
  leakyRelu: 'leakyrelu',
  tanh: 'tanh',
}

const ACTIVATION_OF: Record<string, Activation> = Object.fromEntries(
  Object.entries(FUSED).map(([activation, name]) => [name, activation as Activation]),
)

/** Whether the fused kernels of the backend in use apply it themselves; tanh is left to an own kernel elsewhere. */
const isFused = (activation: Activation): boolean =>
  activation !== 'tanh' || tf.getBackend() === 'webgpu'

interface FusedAttrs {
  readonly activation: string
  readonly strides: number
  readonly pad: 'same' | 'valid'
  readonly outputShape: [number, number, number, number]
}

/** Runs a fused kernel, and what it cannot fuse after it. */
function fused(
  kernel: string,
  inputs: Record<string, tf.Tensor>,
  attrs: object,
  activation: Activation,
): tf.Tensor {
  const own = isFused(activation)
  const y = tf.engine().runKernel(kernel, inputs as never, {
    ...attrs,
    activation: own ? FUSED[activation] : 'linear',
    leakyreluAlpha: LEAKY_SLOPE,
  }) as tf.Tensor
  return own ? y : activate(y, activation)
}

/** f(x w + bias): `x` `[batch, inputs]`, `w` `[inputs, units]`, `bias` `[units]`. */
export function dense(
  x: tf.Tensor,
  w: tf.Tensor,
  bias: tf.Tensor,
  activation: Activation,
): tf.Tensor {
  const [batch, inputs] = x.shape as [number, number]
  const units = w.shape[1] as number
  // The kernel wants stacks of matrices.
  const y = fused(
    '_FusedMatMul',
    { a: tf.reshape(x, [1, batch, inputs]), b: tf.reshape(w, [1, inputs, units]), bias },
    { transposeA: false, transposeB: false },
    activation,
  )
  return tf.reshape(y, [batch, units])
}

/** Zeros around images: by name, or how many before and after along each axis. */
export type Padding = 'same' | 'valid' | readonly (readonly [before: number, after: number])[]

const CONVOLUTION = { dataFormat: 'NHWC', dilations: [1, 1] } as const

/** f(x * w + bias): `x` NHWC, `w` `[height, width, inputs, channels]`, `bias` `[channels]`. */
export const conv2d = (
  x: tf.Tensor,
  w: tf.Tensor,
  bias: tf.Tensor,
  { strides, pad, activation }: { strides: number; pad: Padding; activation: Activation },
): tf.Tensor =>
  fused('FusedConv2D', { x, filter: w, bias }, { ...CONVOLUTION, strides, pad }, activation)

/**
 * f(transposed convolution + bias): `x` `[batch, h, w, inputs]`, `w` `[height, width, channels, inputs]`, the result
 * has `outputShape` `[batch, H, W, channels]`.
 */
export function conv2dTranspose(
  x: tf.Tensor,
  w: tf.Tensor,
  bias: tf.Tensor,
  attrs: {
    outputShape: readonly number[]
    strides: number
    pad: 'same' | 'valid'
    activation: Activation
  },
): tf.Tensor {
  const { strides, pad, activation } = attrs
  const outputShape = [...attrs.outputShape] as FusedAttrs['outputShape']
  if (tf.getKernel('FusedConv2DTranspose', tf.getBackend()))
    return fused(
      'FusedConv2DTranspose',
      { x, filter: w, bias },
      { strides, pad, outputShape },
      activation,
    )
  const y = tf.conv2dTranspose(x as tf.Tensor4D, w as tf.Tensor4D, outputShape, strides, pad)
  return activate(tf.add(y, bias), activation)
}

const backpropInput = (
  dy: tf.Tensor,
  filter: tf.Tensor,
  inputShape: number[],
  { strides, pad }: Pick<FusedAttrs, 'strides' | 'pad'>,
): tf.Tensor =>
  tf
    .engine()
    .runKernel(
      'Conv2DBackpropInput',
      { dy, filter },
      { strides, pad, dataFormat: 'NHWC', inputShape },
    )

const backpropFilter = (
  x: tf.Tensor,
  dy: tf.Tensor,
  filterShape: number[],
  { strides, pad }: Pick<FusedAttrs, 'strides' | 'pad'>,
): tf.Tensor =>
  tf
    .engine()
    .runKernel('Conv2DBackpropFilter', { x, dy }, { strides, pad, dataFormat: 'NHWC', filterShape })

/** Gradient of a bias that was added to every row: `dy` summed over all axes but the last. */
const biasGradient = (dy: tf.Tensor): tf.Tensor =>
  tf.sum(
    dy,
    dy.shape.slice(0, -1).map((_, i) => i),
  )

/**
 * dy f'(x), and its sum over all axes but the last: in one pass where the backend has the kernel `ActivationBiasGrad`, the bias
 * wants its gradient, and none of this is differentiated again.
 */
function throughActivation(
  dy: tf.Tensor,
  y: tf.Tensor,
  activation: Activation,
): { before: tf.Tensor; bias: () => tf.Tensor } {
  const again = tf.engine().state.gradientDepth > 0
  const known = activation !== 'linear' && tf.getKernel('ActivationBiasGrad', tf.getBackend())
  if (again || !known || !isWanted('bias')) {
    const before = activationGradient(dy, y, activation)
    return { before, bias: () => biasGradient(before) }
  }
  const [before, bias] = tf
    .engine()
    .runKernel('ActivationBiasGrad', { dy, y }, { activation }) as unknown as [tf.Tensor, tf.Tensor]
  return { before, bias: () => bias }
}

type Gradients = Record<string, () => tf.Tensor>

/** Registers a fused kernel's gradient: first that of its activation, then `of` the product. */
function registerFusedGradient(
  kernelName: string,
  inputsToSave: [string, string],
  of: (dy: tf.Tensor, a: tf.Tensor, b: tf.Tensor, attrs: FusedAttrs) => Gradients,
): void {
  tf.registerGradient({
    kernelName,
    inputsToSave,
    outputsToSave: [true],
    gradFunc: (dy, saved, attributes) => {
      const [a, b, y] = saved as [tf.Tensor, tf.Tensor, tf.Tensor]
      const attrs = attributes as unknown as FusedAttrs
      const activation = ACTIVATION_OF[attrs.activation]
      if (!activation) throw new Error(`${kernelName} has no gradient for ${attrs.activation}`)
      const { before, bias } = throughActivation(dy as tf.Tensor, y, activation)
      return { ...of(before, a, b, attrs), bias }
    },
  })
}

/** Registers the gradients of all fused products. */
export function registerProductGradients(): void {
  registerFusedGradient('_FusedMatMul', ['a', 'b'], (dy, a, b) => ({
    a: () => tf.matMul(dy, b, false, true),
    b: () => tf.matMul(a, dy, true, false),
  }))
  registerFusedGradient('FusedConv2D', ['x', 'filter'], (dy, x, filter, attrs) => ({
    x: () => backpropInput(dy, filter, x.shape, attrs),
    filter: () => backpropFilter(x, dy, filter.shape, attrs),
  }))
  registerFusedGradient('FusedConv2DTranspose', ['x', 'filter'], (dy, x, filter, attrs) => ({
    x: () => tf.conv2d(dy as tf.Tensor4D, filter as tf.Tensor4D, attrs.strides, attrs.pad),
    filter: () => backpropFilter(dy, x, filter.shape, attrs),
  }))
}
