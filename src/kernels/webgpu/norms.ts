/** The kernels of norms.ts, a dispatch each. */
import * as tf from '../tfjs.ts'
import { ROOT_EPSILON } from '../norms.ts'
import { dispatch, entryGroups, float, registerKernel } from './dispatch.ts'
import { entries } from './elementwise.ts'
import { reduceRows } from './reduce.ts'
import { each, rowGroups, rowwise } from './rows.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Named } from './dispatch.ts'
import type { Summand } from './reduce.ts'

const SQUARED_NORMS = rowwise({
  name: 'SquaredNorms',
  reads: ['x'],
  writes: ['out'],
  body: `var squares = 0.0;
    ${each('squares += x[i] * x[i];')}
    let total = sum(lane, squares);
    if (lane == 0u) { out[row] = total; }`,
})

const SQUARED_NORMS_GRAD = entries(
  'SquaredNormsGrad',
  ['dy', 'x'],
  '2.0 * dy[i / u.width] * x[i]',
  { uniforms: { width: 'u32' } },
)

const MEAN_SQUARED_DISTANCES = rowwise({
  name: 'MeanSquaredDistances',
  reads: ['a', 'b'],
  writes: ['out'],
  body: `var squares = 0.0;
    ${each('squares += (a[i] - b[i]) * (a[i] - b[i]);')}
    let total = sum(lane, squares);
    if (lane == 0u) { out[row] = total / f32(u.width); }`,
})

const MEAN_SQUARED_DISTANCES_GRAD = entries(
  'MeanSquaredDistancesGrad',
  ['dy', 'side', 'other'],
  '2.0 / f32(u.width) * dy[i / u.width] * (side[i] - other[i])',
  { uniforms: { width: 'u32' } },
)

const UNIT_NORM_PENALTY: Summand = {
  name: 'UnitNormPenalty',
  reads: ['squares'],
  before: `let off = sqrt(squares[i] + ${ROOT_EPSILON}) - 1.0;`,
  values: ['off * off'],
}

const UNIT_NORM_PENALTY_GRAD = entries(
  'UnitNormPenaltyGrad',
  ['dy', 'squares'],
  `dy[0] * u.scale * (1.0 - 1.0 / sqrt(squares[i] + ${ROOT_EPSILON}))`,
  { uniforms: { scale: 'f32' } },
)

/** A row for each example. */
function rowsOf({ shape }: TensorInfo): { rows: number; width: number } {
  const rows = shape[0] as number
  return { rows, width: tf.util.sizeFromShape(shape) / rows }
}

/** Registers `SquaredNorms`, `MeanSquaredDistances` and `UnitNormPenalty`, and their gradients. */
export function registerNorms(): void {
  registerKernel('SquaredNorms', (backend, { x }: Named<'x'>) => {
    const sizes = rowsOf(x)
    const out = float(backend, [sizes.rows])
    dispatch(backend, SQUARED_NORMS, [x, out], rowGroups(sizes.rows), sizes)
    return out
  })
  registerKernel('SquaredNormsGrad', (backend, { dy, x }: Named<'dy' | 'x'>) => {
    const out = float(backend, x.shape)
    const { rows, width } = rowsOf(x)
    dispatch(backend, SQUARED_NORMS_GRAD, [dy, x, out], entryGroups(rows * width), { width })
    return out
  })
  registerKernel('MeanSquaredDistances', (backend, { a, b }: Named<'a' | 'b'>) => {
    const sizes = rowsOf(a)
    const out = float(backend, [sizes.rows, 1])
    dispatch(backend, MEAN_SQUARED_DISTANCES, [a, b, out], rowGroups(sizes.rows), sizes)
    return out
  })
  registerKernel(
    'MeanSquaredDistancesGrad',
    (backend, { dy, side, other }: Named<'dy' | 'side' | 'other'>) => {
      const out = float(backend, side.shape)
      const { rows, width } = rowsOf(side)
      const groups = entryGroups(rows * width)
      dispatch(backend, MEAN_SQUARED_DISTANCES_GRAD, [dy, side, other, out], groups, { width })
      return out
    },
  )
  registerKernel('UnitNormPenalty', (backend, { squares }: Named<'squares'>) => {
    const rows = squares.shape[0] as number
    const out = float(backend, [])
    const sizes = { rows, columns: 1, scale: 1 / rows }
    reduceRows(backend, UNIT_NORM_PENALTY, { inputs: [squares] }, out, sizes)
    return out
  })
  registerKernel('UnitNormPenaltyGrad', (backend, { dy, squares }: Named<'dy' | 'squares'>) => {
    const [rows] = squares.shape as [number]
    const out = float(backend, [rows])
    dispatch(backend, UNIT_NORM_PENALTY_GRAD, [dy, squares, out], entryGroups(rows), {
      scale: 1 / rows,
    })
    return out
  })
}
