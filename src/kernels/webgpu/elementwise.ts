/** One formula for each entry: gradients of activations, numbers scaled, moved and put elsewhere, and whole numbers as floats. */
import * as tf from '../tfjs.ts'
import { LEAKY_SLOPE } from '../activations.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import { acrossOf, partialSums, reduceRows } from './reduce.ts'
import type { TensorInfo } from '../tfjs.ts'
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

const AFFINE = entries('Affine', ['x'], 'u.factor * x[i] + u.offset', {
  uniforms: { factor: 'f32', offset: 'f32' },
})

const TIME_NUMBERS = entries('TimeNumbers', ['t'], 'exp(-0.5 * off * off)', {
  uniforms: { count: 'u32' },
  before: `let last = f32(u.count - 1u);
    let off = last * t[i / u.count] - f32(i % u.count);`,
})

/** Index in `by` of the scale of entry i, before that of what is added: x is `[batch, rows, columns]`. */
const FILM_AT = 'i / (u.rows * u.columns) * 2u * u.columns + i % u.columns'

const FILM = entries('Film', ['x', 'by'], 'x[i] * (1.0 + by[at]) + by[at + u.columns]', {
  uniforms: { rows: 'u32', columns: 'u32' },
  before: `let at = ${FILM_AT};`,
})

/** dx, and for each example, which is a part of the rows, the sums of what scale and shift get. */
const FILM_GRAD: Summand = {
  name: 'FilmGrad',
  reads: ['dy', 'x', 'by'],
  writes: ['dx'],
  before: 'dx[i] = dy[i] * (1.0 + by[group.y * 2u * u.columns + column]);',
  values: ['dy[i] * x[i]', 'dy[i]'],
}

/** Where an entry of an example that lies alone, `[size, packs, inner, channels]`, lies in its pack, `[packs, inner, size, channels]`. */
const PACKED = `
  let example = i / (u.inner * u.channels);
  let place = i / u.channels % u.inner;
  let at = ((example % u.packs * u.inner + place) * u.size + example / u.packs) * u.channels + i % u.channels;`

const moving = (name: string, assignment: string): Program => ({
  name,
  reads: ['x'],
  writes: ['out'],
  uniforms: { packs: 'u32', inner: 'u32', size: 'u32', channels: 'u32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    ${PACKED}
    ${assignment};`,
})

const JOIN_EXAMPLES = moving('JoinExamples', 'out[at] = x[i]')
const PART_EXAMPLES = moving('PartExamples', 'out[i] = x[at]')

/** Registers `Affine`, `TimeNumbers`, `Film` and `FilmGrad`. */
export function registerScaling(): void {
  registerKernel('TimeNumbers', (backend, { t }: Named<'t'>, { count }: { count: number }) => {
    const out = float(backend, [t.shape[0] as number, count])
    const groups = entryGroups(tf.util.sizeFromShape(out.shape))
    dispatch(backend, TIME_NUMBERS, [t, out], groups, { count })
    return out
  })
  registerKernel('Affine', (backend, { x }: Named<'x'>, attrs: Record<string, number>) => {
    const out = float(backend, x.shape)
    dispatch(backend, AFFINE, [x, out], entryGroups(tf.util.sizeFromShape(x.shape)), attrs)
    return out
  })
  registerKernel('Film', (backend, { x, by }: Named<'x' | 'by'>) => {
    const [batch, columns] = [x.shape[0] as number, x.shape.at(-1) as number]
    const n = tf.util.sizeFromShape(x.shape)
    const out = float(backend, x.shape)
    const sizes = { rows: n / batch / columns, columns }
    dispatch(backend, FILM, [x, by, out], entryGroups(n), sizes)
    return out
  })
  registerKernel('FilmGrad', (backend, { dy, x, by }: Named<'dy' | 'x' | 'by'>) => {
    const [batch, columns] = [x.shape[0] as number, x.shape.at(-1) as number]
    const [dx, dby] = [float(backend, x.shape), float(backend, by.shape)]
    const across = acrossOf(columns)
    const rows = tf.util.sizeFromShape(x.shape) / columns
    const program = partialSums(FILM_GRAD, across)
    const groups = [Math.ceil(columns / across), batch] as const
    dispatch(backend, program, [dy, x, by, dx, dby], groups, { rows, columns, scale: 1 })
    return [dx, dby]
  })
}

/** Registers `JoinExamples` and `PartExamples`. */
export function registerJoining(): void {
  const register = (program: Program, shapeOf: (x: TensorInfo, size: number) => number[]): void =>
    registerKernel(program.name, (backend, { x }: Named<'x'>, { size }: { size: number }) => {
      const out = float(backend, shapeOf(x, size))
      const alone = program === JOIN_EXAMPLES ? x : out
      const [examples, channels] = [alone.shape[0] as number, alone.shape.at(-1) as number]
      const n = tf.util.sizeFromShape(x.shape)
      dispatch(backend, program, [x, out], entryGroups(n), {
        ...{ packs: examples / size, inner: n / examples / channels, size, channels },
      })
      return out
    })
  const scaled = ({ shape }: TensorInfo, examples: number, channels: number): number[] => [
    (shape[0] as number) * examples,
    ...shape.slice(1, -1),
    (shape.at(-1) as number) * channels,
  ]
  register(JOIN_EXAMPLES, (x, size) => scaled(x, 1 / size, size))
  register(PART_EXAMPLES, (x, size) => scaled(x, size, 1 / size))
}

/**
 * Registers `ActivationGrad`, `ActivationBiasGrad`, `Gelu`, `GeluGrad` and `Cast`. TF.js only renames whole numbers and bits that become floats,
 * and has its own kernels look up what the data are; ours read floats.
 */
export function registerElementwise(): void {
  registerKernel('Cast', (backend, { x }: Named<'x'>, { dtype }: { dtype: tf.DataType }, stock) => {
    if (dtype !== 'float32' || (x.dtype !== 'int32' && x.dtype !== 'bool')) return stock()
    const out = float(backend, x.shape)
    dispatch(backend, TO_FLOAT, [x, out], entryGroups(tf.util.sizeFromShape(x.shape)))
    return out
  })
  registerKernel(
    'ActivationGrad',
    (backend, { dy, y }: Named<'dy' | 'y'>, { activation }: { activation: Activation }) => {
      const out = float(backend, y.shape)
      const n = tf.util.sizeFromShape(y.shape)
      dispatch(backend, activationGrad(activation), [dy, y, out], entryGroups(n))
      return out
    },
  )
  registerKernel(
    'ActivationBiasGrad',
    (backend, { dy, y }: Named<'dy' | 'y'>, { activation }: { activation: Activation }) => {
      const columns = y.shape.at(-1) as number
      const rows = tf.util.sizeFromShape(y.shape) / columns
      const [dx, bias] = [float(backend, y.shape), float(backend, [columns])]
      const given = { inputs: [dy, y], written: [dx] }
      reduceRows(backend, activationBiasGrad(activation), given, bias, { rows, columns, scale: 1 })
      return [dx, bias]
    },
  )
  registerKernel('Gelu', (backend, { x }: Named<'x'>) => {
    const out = float(backend, x.shape)
    dispatch(backend, GELU, [x, out], entryGroups(tf.util.sizeFromShape(x.shape)))
    return out
  })
  registerKernel('GeluGrad', (backend, { dy, x }: Named<'dy' | 'x'>) => {
    const out = float(backend, x.shape)
    dispatch(backend, GELU_GRAD, [dy, x, out], entryGroups(tf.util.sizeFromShape(x.shape)))
    return out
  })
}
