/**
 * The kernels of normalisation.ts, two dispatches each: sums over the rows `[rows, channels]` of x, then every entry.
 * The threads of the second add up the parts that the first found.
 */
import * as tf from '../tfjs.ts'
import { RUNNING_MOMENTUM, VARIANCE_EPSILON } from '../normalisation.ts'
import { LEAKY_SLOPE } from '../activations.ts'
import { neverCache } from './access.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import { SLOPE_AT } from './elementwise.ts'
import { acrossOf, partialSums } from './reduce.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Activation } from '../activations.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named, Program } from './dispatch.ts'

type Own = Exclude<Activation, 'tanh'>

/** Rows that a thread of the second dispatch treats. */
const ROWS_PER_THREAD = 16

const partsOf = (rows: number): number => Math.min(16, Math.max(1, Math.floor(rows / 256)))

const ACTIVATED: Readonly<Record<Own, string>> = {
  linear: 'value',
  relu: 'max(value, 0.0)',
  leakyRelu: `select(${LEAKY_SLOPE} * value, value, value > 0.0)`,
}

/** Every entry of a column after `before` has made what the column needs; `first` where one thread speaks for it. */
const columnwise = (
  program: Omit<Program, 'threads' | 'body' | 'uniforms'>,
  across: number,
  before: string,
  formula: string,
): Program => ({
  ...program,
  uniforms: { rows: 'u32', columns: 'u32', parts: 'u32' },
  threads: 256,
  body: `
    let column = group.x * ${across}u + lane % ${across}u;
    if (column >= u.columns) { return; }
    let down = ${256 / across}u;
    let begin = group.y * down * ${ROWS_PER_THREAD}u + lane / ${across}u;
    let first = begin == 0u;
    let n = f32(u.rows);
    var sum0 = 0.0;
    var sum1 = 0.0;
    for (var part = 0u; part < u.parts; part++) {
      sum0 += sums[2u * part * u.columns + column];
      sum1 += sums[(2u * part + 1u) * u.columns + column];
    }
    ${before}
    for (var k = 0u; k < ${ROWS_PER_THREAD}u; k++) {
      let row = begin + k * down;
      if (row >= u.rows) { return; }
      let i = row * u.columns + column;
      ${formula}
    }`,
})

/** Sums of x - x0 and (x - x0)^2: with the first row taken off, the difference of large numbers is not one. */
const moments = (across: number): Program =>
  partialSums(
    {
      name: 'BatchNormTrain',
      reads: ['x'],
      before: 'let d = x[i] - x[column];',
      values: ['d', 'd * d'],
    },
    across,
  )

const RUNNING = ['runningMean', 'runningVariance'] as const

const MOMENTUM = `const momentum = f32(${RUNNING_MOMENTUM});`

/** The statement by which entry i of a running statistic follows the batch's. */
const follow = (running: string, i: string, found: string): string =>
  `${running}[${i}] = momentum * ${running}[${i}] + (1.0 - momentum) * ${found};`

/** For a device that cannot bind them beside all the rest. */
const RUNNING_ALONE: Program = {
  name: 'BatchNormTrainRunning alone',
  reads: ['mean', 'variance'],
  writes: RUNNING,
  threads: THREADS,
  declarations: MOMENTUM,
  body: `${ENTRY}
    if (i >= arrayLength(&mean)) { return; }
    ${follow(RUNNING[0], 'i', 'mean[i]')}
    ${follow(RUNNING[1], 'i', 'variance[i]')}`,
}

/** @param running whether running statistics move too. */
const normalise = (across: number, activation: Own, running: boolean): Program =>
  columnwise(
    {
      name: `BatchNormTrain${running ? 'Running' : ''} ${activation}, ${across} across`,
      reads: ['x', 'sums', 'scale', 'offset'],
      writes: ['out', 'mean', 'variance', ...(running ? RUNNING : [])],
      declarations: MOMENTUM,
    },
    across,
    `let m = x[column] + sum0 / n;
    let v = max(0.0, (sum1 - sum0 * sum0 / n) / n);
    if (first) {
      mean[column] = m;
      variance[column] = v;
      ${running ? follow(RUNNING[0], 'column', 'm') + follow(RUNNING[1], 'column', 'v') : ''}
    }
    let factor = scale[column] / sqrt(v + ${VARIANCE_EPSILON});
    let base = offset[column];`,
    `let value = (x[i] - m) * factor + base;
    out[i] = ${ACTIVATED[activation]};`,
  )

/** Sums of g = dy f' and g xhat; behind them a row each of the scale, the mean and 1 / sqrt(variance + epsilon). */
const gradientSums = (across: number, activation: Own): Program =>
  partialSums(
    {
      name: `BatchNormTrainGrad ${activation}`,
      reads: ['dy', 'x', 'scale', 'mean', 'variance', ...(activation === 'linear' ? [] : ['y'])],
      before: `let g = dy[i] * ${SLOPE_AT[activation]};`,
      values: ['g', `g * (x[i] - mean[column]) / sqrt(variance[column] + ${VARIANCE_EPSILON})`],
      perColumn: `if (group.y == 0u) {
        let behind = 2u * groups.y * u.columns + column;
        out[behind] = scale[column];
        out[behind + u.columns] = mean[column];
        out[behind + 2u * u.columns] = 1.0 / sqrt(variance[column] + ${VARIANCE_EPSILON});
      }`,
    },
    across,
  )

/** dx = scale r (g - doffset/n - xhat dscale/n), r = 1 / sqrt(variance + epsilon). */
const inputGradient = (across: number, activation: Own): Program =>
  columnwise(
    {
      name: `BatchNormTrainGrad apply ${activation}, ${across} across`,
      reads: ['dy', 'x', 'sums', ...(activation === 'linear' ? [] : ['y'])],
      writes: ['dx', 'dscale', 'doffset'],
    },
    across,
    `let behind = 2u * u.parts * u.columns + column;
    let m = sums[behind + u.columns];
    let r = sums[behind + 2u * u.columns];
    if (first) { doffset[column] = sum0; dscale[column] = sum1; }
    let factor = sums[behind] * r;`,
    `let g = dy[i] * ${SLOPE_AT[activation]};
    dx[i] = factor * (g - sum0 / n - (x[i] - m) * r * sum1 / n);`,
  )

function layoutOf(x: TensorInfo): {
  sizes: { rows: number; columns: number; parts: number; scale: number }
  across: number
  sumGroups: readonly [number, number]
  groups: readonly [number, number]
} {
  const columns = x.shape.at(-1) as number
  const rows = tf.util.sizeFromShape(x.shape) / columns
  const parts = partsOf(rows)
  const across = acrossOf(columns)
  const wide = Math.ceil(columns / across)
  return {
    sizes: { rows, columns, parts, scale: 1 },
    across,
    sumGroups: [wide, parts],
    groups: [wide, Math.ceil(rows / ((256 / across) * ROWS_PER_THREAD))],
  }
}

interface Attrs {
  readonly activation: Own
}

type Normalising = Named<'x' | 'scale' | 'offset'>

/** y, mean and variance; `running` moves with them. */
function batchNorm(
  backend: WebGpuBackend,
  { x, scale, offset }: Normalising,
  activation: Own,
  running: readonly TensorInfo[],
): TensorInfo[] {
  const { sizes, across, sumGroups, groups } = layoutOf(x)
  const { columns, parts } = sizes
  const sums = float(backend, [parts, 2, columns])
  const out = [float(backend, x.shape), float(backend, [columns]), float(backend, [columns])]
  dispatch(backend, moments(across), [x, sums], sumGroups, sizes)
  const most = backend.device.limits.maxStorageBuffersPerShaderStage
  const together = running.length > 0 && 4 + out.length + running.length <= most
  const program = normalise(across, activation, together)
  const moved = together ? running : []
  dispatch(backend, program, [x, sums, scale, offset, ...out, ...moved], groups, sizes)
  if (running.length > moved.length)
    dispatch(backend, RUNNING_ALONE, [...out.slice(1), ...running], entryGroups(columns))
  for (const { dataId } of running) neverCache(backend.tensorMap.get(dataId))
  backend.disposeData(sums.dataId)
  return out
}

/** Registers `BatchNormTrain`, `BatchNormTrainRunning` and `BatchNormTrainGrad`. */
export function registerBatchNorm(): void {
  registerKernel('BatchNormTrain', (backend, inputs: Normalising, { activation }: Attrs) =>
    batchNorm(backend, inputs, activation, []),
  )
  registerKernel(
    'BatchNormTrainRunning',
    (
      backend,
      inputs: Normalising & Named<'runningMean' | 'runningVariance'>,
      { activation }: Attrs,
    ) => {
      const running = [inputs.runningMean, inputs.runningVariance]
      return batchNorm(backend, inputs, activation, running)
    },
  )
  registerKernel(
    'BatchNormTrainGrad',
    (
      backend,
      inputs: Named<'dy' | 'x' | 'y' | 'scale' | 'mean' | 'variance'>,
      { activation }: Attrs,
    ) => {
      const { dy, x, y, scale, mean, variance } = inputs
      const { sizes, across, sumGroups, groups } = layoutOf(x)
      const { columns, parts } = sizes
      const told = activation === 'linear' ? [] : [y]
      const sums = float(backend, [2 * parts + 3, columns])
      const out = [float(backend, x.shape), float(backend, [columns]), float(backend, [columns])]
      dispatch(
        backend,
        gradientSums(across, activation),
        [dy, x, scale, mean, variance, ...told, sums],
        sumGroups,
        sizes,
      )
      const program = inputGradient(across, activation)
      dispatch(backend, program, [dy, x, sums, ...told, ...out], groups, sizes)
      backend.disposeData(sums.dataId)
      return out
    },
  )
}
