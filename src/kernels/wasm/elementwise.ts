/** Element-by-element kernels, comparisons and random numbers on the WASM backend. */
import * as tf from '../tfjs.ts'
import * as codes from './assembly/codes.ts'
import { LEAKY_SLOPE } from '../activations.ts'
import { areFloats, WORTH_THREADS } from './register.ts'
import { broadcastStrides, collapse, product } from './strides.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Machine } from './machine.ts'
import type { Kernel } from './register.ts'

/** Unary kernels by name, with the attributes that they take. */
const UNARY: Record<string, readonly [kind: number, ...attrs: string[]]> = {
  Neg: [codes.NEG],
  Square: [codes.SQUARE],
  Sqrt: [codes.SQRT],
  Rsqrt: [codes.RSQRT],
  Exp: [codes.EXP],
  Log: [codes.LOG],
  Softplus: [codes.SOFTPLUS],
  Sigmoid: [codes.SIGMOID],
  Tanh: [codes.TANH],
  Relu: [codes.RELU_OF],
  LeakyRelu: [codes.LEAKY_RELU_OF, 'alpha'],
  Step: [codes.STEP, 'alpha'],
  Abs: [codes.ABS],
  Reciprocal: [codes.RECIPROCAL],
  Gelu: [codes.GELU_OF],
  ClipByValue: [codes.CLIP, 'clipValueMin', 'clipValueMax'],
}

const BINARY: Record<string, number> = {
  Add: codes.ADD,
  Sub: codes.SUB,
  Multiply: codes.MUL,
  RealDiv: codes.DIV,
  Maximum: codes.MAXIMUM,
  Minimum: codes.MINIMUM,
  SquaredDifference: codes.SQUARED_DIFFERENCE,
}

const COMPARISONS: Record<string, number> = {
  Greater: codes.GREATER,
  GreaterEqual: codes.GREATER_EQUAL,
  Less: codes.LESS,
  LessEqual: codes.LESS_EQUAL,
  Equal: codes.EQUAL,
  NotEqual: codes.NOT_EQUAL,
}

const ACTIVATION_GRADIENTS: Record<string, number> = {
  relu: codes.RELU_GRADIENT,
  leakyRelu: codes.LEAKY_RELU_GRADIENT,
  tanh: codes.TANH_GRADIENT,
}

function unary(machine: Machine, kind: number, x: TensorInfo, numbers: number[]): TensorInfo {
  const out = machine.make(x.shape)
  const size = product(x.shape)
  const [a = 0, b = 0] = numbers
  machine.run({
    code: codes.UNARY,
    args: [kind, size, { reads: x }, { writes: out }, { float: a }, { float: b }],
    parallel: size >= WORTH_THREADS,
    scratch: 0,
  })
  return out
}

/** `null` when the shapes broadcast in a way that four loops do not cover. */
function binary(
  machine: Machine,
  kind: number,
  [a, b]: readonly [TensorInfo, TensorInfo],
  slope = 0,
): TensorInfo | null {
  const shape = tf.backend_util.assertAndGetBroadcastShape(a.shape, b.shape)
  const nest = collapse(
    shape,
    broadcastStrides(a.shape, shape),
    broadcastStrides(b.shape, shape),
    4,
  )
  if (!nest) return null
  const out = machine.make(shape)
  machine.run({
    code: codes.BINARY,
    args: [
      kind,
      { float: slope },
      { reads: a },
      { reads: b },
      { writes: out },
      ...[...nest.sizes, ...nest.first, ...nest.second],
    ],
    parallel: product(shape) >= WORTH_THREADS,
    scratch: 0,
  })
  return out
}

function compare(machine: Machine, kind: number, a: TensorInfo, b: TensorInfo): TensorInfo | null {
  const [sizeA, sizeB] = [product(a.shape), product(b.shape)]
  const shape = tf.backend_util.assertAndGetBroadcastShape(a.shape, b.shape)
  const size = product(shape)
  const whole = (own: number): boolean => own === size || own === 1
  if (!whole(sizeA) || !whole(sizeB)) return null
  const out = machine.backend.makeOutput(shape, 'bool')
  const step = (own: number): number => (own === 1 ? 0 : 4)
  machine.run({
    code: codes.COMPARE,
    args: [kind, size, { reads: a }, step(sizeA), { reads: b }, step(sizeB), { writes: out }],
    parallel: false,
    scratch: 0,
  })
  return out
}

interface ThreefryAttrs {
  readonly shape: readonly number[]
  readonly draw: number
  readonly rate: number
}

function random(machine: Machine, kind: number, key: TensorInfo, attrs: ThreefryAttrs): TensorInfo {
  const out = machine.make(attrs.shape)
  const size = product(attrs.shape)
  machine.run({
    code: codes.RANDOM,
    args: [kind, size, { reads: key }, attrs.draw, { writes: out }],
    parallel: size >= WORTH_THREADS / 4,
    scratch: 16,
  })
  return out
}

const numbersOf = (attrs: object, names: readonly string[]): number[] =>
  names.map((name) => (attrs as Record<string, number>)[name] ?? 0)

/** Functions of one and of two tensors. */
function arithmetic(machine: Machine): Record<string, Kernel> {
  const kernels: Record<string, Kernel> = {}
  for (const [name, [kind, ...attrNames]] of Object.entries(UNARY))
    kernels[name] = ({ inputs: { x }, attrs, stock }) =>
      x && areFloats(x) ? unary(machine, kind, x, numbersOf(attrs, attrNames)) : stock()
  for (const [name, kind] of Object.entries(BINARY))
    kernels[name] = ({ inputs: { a, b }, stock }) =>
      (a && b && areFloats(a, b) ? binary(machine, kind, [a, b]) : null) ?? stock()
  for (const [name, kind] of Object.entries(COMPARISONS))
    kernels[name] = ({ inputs: { a, b }, stock }) =>
      (a && b && areFloats(a, b) ? compare(machine, kind, a, b) : null) ?? stock()
  kernels['ActivationGrad'] = ({ inputs, attrs, stock }) => {
    const { dy, y } = inputs as { dy: TensorInfo; y: TensorInfo }
    const kind = ACTIVATION_GRADIENTS[(attrs as { activation: string }).activation]
    return (kind === undefined ? null : binary(machine, kind, [dy, y], LEAKY_SLOPE)) ?? stock()
  }
  kernels['GeluGrad'] = ({ inputs, stock }) => {
    const { dy, x } = inputs as { dy: TensorInfo; x: TensorInfo }
    return binary(machine, codes.GELU_GRADIENT, [dy, x]) ?? stock()
  }
  return kernels
}

/** Random numbers. */
function randomness(machine: Machine): Record<string, Kernel> {
  return {
    ThreefryUniform: ({ inputs, attrs }) => random(machine, codes.UNIFORM, inputs['key']!, attrs),
    ThreefryNormal: ({ inputs, attrs }) => random(machine, codes.NORMAL, inputs['key']!, attrs),
    ThreefryDropout: ({ inputs, attrs }) => {
      const { x, key } = inputs as { x: TensorInfo; key: TensorInfo }
      const { draw, rate } = attrs as ThreefryAttrs
      const out = machine.make(x.shape)
      const size = product(x.shape)
      machine.run({
        code: codes.DROPOUT,
        args: [size, { reads: key }, draw, { reads: x }, { writes: out }, { float: rate }],
        parallel: size >= WORTH_THREADS / 4,
        scratch: 16,
      })
      return out
    },
  }
}

/** All of them, for {@link installKernels}. */
export const elementwiseKernels = (machine: Machine): Record<string, Kernel> => ({
  ...arithmetic(machine),
  ...randomness(machine),
})
