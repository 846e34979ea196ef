/**
 * Sums over the rows of a matrix `[rows, columns]`, the shape of every tensor whose leading axes are summed. Where
 * columns are few, workgroups share the rows, and a second dispatch adds up what they found.
 */
import * as tf from '../tfjs.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named, Program } from './dispatch.ts'

/** Rows that a workgroup sums before another is worth its while. */
const ROWS_PER_GROUP = 512
const MOST_PARTS = 64
/** Fewer rows than this are summed by one thread for each column. */
const FEW_ROWS = 32

/** How the workgroups of 256 threads lie on the matrix: `across` columns, 256 / across rows at a time. */
export const acrossOf = (columns: number): number =>
  Math.min(32, 2 ** Math.ceil(Math.log2(columns)))

/** In how many parts the rows are summed. */
const partsOf = (rows: number): number =>
  Math.min(MOST_PARTS, Math.max(1, Math.floor(rows / ROWS_PER_GROUP)))

/** What is summed. */
export interface Summand {
  readonly name: string
  /** Inputs; those with the shape of the matrix have their entry at `i`, the column is `column`. */
  readonly reads: readonly string[]
  /** What `before` writes besides, entry by entry. */
  readonly writes?: readonly string[]
  readonly uniforms?: Readonly<Record<string, 'f32'>>
  /** A WGSL expression for each sum. */
  readonly values: readonly string[]
  /** WGSL statements before the expressions. */
  readonly before?: string
  readonly declarations?: string
  /** WGSL statements that run once for each column, after the sums were written. */
  readonly perColumn?: string
}

const UNIFORMS = { rows: 'u32', columns: 'u32', scale: 'f32' } as const

/**
 * Sums `values` over the rows, in parts: writes `[parts, values, columns]` to `out`, each sum multiplied by `scale`.
 */
export function partialSums(summand: Summand, across: number): Program {
  const { name, reads, writes = [], values, declarations = '' } = summand
  const { before = '', perColumn = '' } = summand
  const down = 256 / across
  const each = (code: (value: string, k: number) => string): string => values.map(code).join('\n')
  return {
    name: `${name} over rows, ${across} across`,
    reads,
    writes: [...writes, 'out'],
    uniforms: { ...UNIFORMS, ...summand.uniforms },
    threads: 256,
    declarations: `${declarations}
      var<workgroup> sums: array<array<f32, 256>, ${values.length}>;`,
    body: `
      let column = group.x * ${across}u + lane % ${across}u;
      let here = column < u.columns;
      let each = (u.rows + groups.y - 1u) / groups.y;
      let end = min(u.rows, (group.y + 1u) * each);
      ${each((_, k) => `var sum${k} = 0.0;`)}
      if (here) {
        for (var row = group.y * each + lane / ${across}u; row < end; row += ${down}u) {
          let i = row * u.columns + column;
          ${before}
          ${each((value, k) => `sum${k} += ${value};`)}
        }
      }
      ${each((_, k) => `sums[${k}][lane] = sum${k};`)}
      for (var half = 128u; half >= ${across}u; half /= 2u) {
        workgroupBarrier();
        if (lane < half) {
          ${each((_, k) => `sums[${k}][lane] += sums[${k}][lane + half];`)}
        }
      }
      if (lane < ${across}u && here) {
        let at = group.y * ${values.length}u * u.columns + column;
        ${each((_, k) => `out[at + ${k}u * u.columns] = sums[${k}][lane] * u.scale;`)}
        ${perColumn}
      }`,
  }
}

const PLAIN: Summand = { name: 'Sum', reads: ['x'], values: ['x[i]'] }

/** The one value of a summand, with one thread for each column. */
const columnSums = (summand: Summand): Program => ({
  name: `${summand.name} of few rows`,
  reads: summand.reads,
  writes: [...(summand.writes ?? []), 'out'],
  uniforms: { ...UNIFORMS, ...summand.uniforms },
  threads: 256,
  ...(summand.declarations !== undefined && { declarations: summand.declarations }),
  body: `${ENTRY.replace('let i', 'let column')}
    if (column >= u.columns) { return; }
    var sum = 0.0;
    for (var row = 0u; row < u.rows; row++) {
      let i = row * u.columns + column;
      ${summand.before ?? ''}
      sum += ${summand.values[0]};
    }
    out[column] = sum * u.scale;`,
})

interface Sizes {
  readonly rows: number
  readonly columns: number
  readonly scale: number
}

/** What a summand reads and writes, in its order, and its own uniforms. */
interface Given {
  readonly inputs: readonly TensorInfo[]
  readonly written?: readonly TensorInfo[]
  readonly uniforms?: Readonly<Record<string, number>>
}

/** scale sum over rows of x, written to `out` of `columns` entries. */
export const sumRows = (
  backend: WebGpuBackend,
  x: TensorInfo,
  out: TensorInfo,
  sizes: Sizes,
): void => reduceRows(backend, PLAIN, { inputs: [x] }, out, sizes)

/** scale sum over rows of the one value of a summand, written to `out` of `columns` entries. */
export function reduceRows(
  backend: WebGpuBackend,
  summand: Summand,
  { inputs, written = [], uniforms = {} }: Given,
  out: TensorInfo,
  { rows, columns, scale }: Sizes,
): void {
  const to = (target: TensorInfo): TensorInfo[] => [...inputs, ...written, target]
  const all = { rows, columns, scale, ...uniforms }
  if (columns > 1 && (rows <= FEW_ROWS || columns >= 4096)) {
    dispatch(backend, columnSums(summand), to(out), entryGroups(columns), all)
    return
  }
  const across = acrossOf(columns)
  const parts = partsOf(rows)
  const program = partialSums(summand, across)
  const groups = [Math.ceil(columns / across), parts] as const
  if (parts === 1) {
    dispatch(backend, program, to(out), groups, all)
    return
  }
  const found = float(backend, [parts, columns])
  dispatch(backend, program, to(found), groups, { ...all, scale: 1 })
  const sizes = { rows: parts, columns, scale }
  if (columns < 64) dispatch(backend, partialSums(PLAIN, across), [found, out], [groups[0]], sizes)
  else dispatch(backend, columnSums(PLAIN), [found, out], entryGroups(columns), sizes)
  backend.disposeData(found.dataId)
}

interface ReduceAttrs {
  readonly axis: number | number[]
  readonly keepDims: boolean
}

/** The matrix whose rows are summed when `axis` are the leading axes (or all) of x; `null` when they are others. */
function rowsOf(
  x: TensorInfo,
  axis: number | number[],
): { rows: number; columns: number; axes: number[] } | null {
  const axes = tf.util.parseAxisParam(axis, x.shape).toSorted((a, b) => a - b)
  if (!axes.length || axes.some((a, i) => a !== i)) return null
  const size = (shape: number[]): number => tf.util.sizeFromShape(shape)
  const [rows, columns] = [size(x.shape.slice(0, axes.length)), size(x.shape.slice(axes.length))]
  return rows && columns ? { rows, columns, axes } : null
}

function registerReduction(kernelName: 'Sum' | 'Mean', scaleOf: (rows: number) => number): void {
  registerKernel(kernelName, (backend, { x }: Named<'x'>, attrs: ReduceAttrs, stock) => {
    const matrix = rowsOf(x, attrs.axis)
    if (!matrix || backend.tensorMap.get(x.dataId).dtype !== 'float32') return stock()
    const { rows, columns, axes } = matrix
    const left = x.shape.slice(axes.length)
    const shape = attrs.keepDims ? [...axes.map(() => 1), ...left] : left
    const out = float(backend, shape)
    sumRows(backend, x, out, { rows, columns, scale: scaleOf(rows) })
    return out
  })
}

/** Registers `Sum` and `Mean` over leading axes, which TF.js transposes first. */
export function registerReductions(): void {
  registerReduction('Sum', () => 1)
  registerReduction('Mean', (rows) => 1 / rows)
}
