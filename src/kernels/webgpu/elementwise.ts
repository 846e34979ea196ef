/** One formula for each entry: gradients of activations, and whole numbers as floats. */
import { LEAKY_SLOPE } from '../activations.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, sizeOf, THREADS } from './dispatch.ts'
import { reduceRows } from './reduce.ts'
import type * as tf from '../tfjs.ts'
import type { Activation } from '../activations.ts'
import type { Named, Program } from './dispatch.ts'
import type { Summand } from './reduce.ts'

/** f'(x) told by y = f(x), in WGSL. */
export const SLOPE_AT: Readonly<Record<Activation, string>> = {
  linear: '1.0',
  relu: 'select(0.0, 1.0, y[i] > 0.0)',
  leakyRelu: `select(${LEAKY_SLOPE}, 1.0, y[i] > 0.0)`,
  tanh: '(1.0 - y[i] * y[i])',
}

/** A program that makes each entry i of `out` by a formula, after the statements `before`. */
export const entries = (
  name: string,
  reads: readonly string[],
  formula: string,
  { uniforms = {}, before = '' }: Pick<Program, 'uniforms'> & { before?: string } = {},
): Program => ({
  name,
  reads,
  writes: ['out'],
  uniforms,
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    ${before}
    out[i] = ${formula};`,
})

const activationGrad = (activation: Activation): Program =>
  entries(`ActivationGrad ${activation}`, ['dy', 'y'], `dy[i] * ${SLOPE_AT[activation]}`)

/** The same, and its sums over all axes but the last. */
const activationBiasGrad = (activation: Activation): Summand => ({
  name: `ActivationBiasGrad ${activation}`,
  reads: ['dy', 'y'],
  writes: ['dx'],
  before: `let d = dy[i] * ${SLOPE_AT[activation]}; dx[i] = d;`,
  values: ['d'],
})

/** sqrt(2/pi) (x + 0.044715 x^3), within the range in which an exponential of it is finite. */
const GELU_INNER = `let v = x[i];
  let t = tanh(clamp(${Math.sqrt(2 / Math.PI)} * v * (1.0 + 0.044715 * v * v), -20.0, 20.0));`

const GELU = entries('Gelu', ['x'], '0.5 * v * (1.0 + t)', { before: GELU_INNER })

const GELU_GRAD = entries(
  'GeluGrad',
  ['dy', 'x'],
  `dy[i] * 0.5 * (1.0 + t + v * (1.0 - t * t) * ${Math.sqrt(2 / Math.PI)} * (1.0 + 0.134145 * v * v))`,
  { before: GELU_INNER },
)

/** Whole numbers as floats. */
const TO_FLOAT: Program = { ...entries('ToFloat', ['x'], 'f32(x[i])'), types: { x: 'i32' } }

/**
 * Registers `ActivationGrad`, `ActivationBiasGrad`, `Gelu`, `GeluGrad` and `Cast`. TF.js only renames whole numbers and bits that become floats,
 * and has its own kernels look up what the data are; ours read floats.
 */
export function registerElementwise(): void {
  registerKernel('Cast', (backend, { x }: Named<'x'>, { dtype }: { dtype: tf.DataType }, stock) => {
    if (dtype !== 'float32' || (x.dtype !== 'int32' && x.dtype !== 'bool')) return stock()
    const out = float(backend, x.shape)
    dispatch(backend, TO_FLOAT, [x, out], entryGroups(sizeOf(x)))
    return out
  })
  registerKernel(
    'ActivationGrad',
    (backend, { dy, y }: Named<'dy' | 'y'>, { activation }: { activation: Activation }) => {
      const out = float(backend, y.shape)
      const n = sizeOf(y)
      dispatch(backend, activationGrad(activation), [dy, y, out], entryGroups(n))
      return out
    },
  )
  registerKernel(
    'ActivationBiasGrad',
    (backend, { dy, y }: Named<'dy' | 'y'>, { activation }: { activation: Activation }) => {
      const columns = y.shape.at(-1) as number
      const rows = sizeOf(y) / columns
      const [dx, bias] = [float(backend, y.shape), float(backend, [columns])]
      const given = { inputs: [dy, y], written: [dx] }
      reduceRows(backend, activationBiasGrad(activation), given, bias, { rows, columns, scale: 1 })
      return [dx, bias]
    },
  )
  registerKernel('Gelu', (backend, { x }: Named<'x'>) => {
    const out = float(backend, x.shape)
    dispatch(backend, GELU, [x, out], entryGroups(sizeOf(x)))
    return out
  })
  registerKernel('GeluGrad', (backend, { dy, x }: Named<'dy' | 'x'>) => {
    const out = float(backend, x.shape)
    dispatch(backend, GELU_GRAD, [dy, x, out], entryGroups(sizeOf(x)))
    return out
  })
}
