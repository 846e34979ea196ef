/**
 * A matrix product C = A B in tiles, whose matrices are read and written by functions of the caller: a convolution's
 * gradient is one whose A is gathered from an image ("implicit GEMM", Chetlur et al. 2014, arXiv:1410.0759). The inner
 * dimension can be shared out among workgroups, so that a small C still uses the whole device; their parts are added up
 * in a fixed order, so that the sum is the same each time.
 */
import { float } from './dispatch.ts'
import { sumRows } from './reduce.ts'
import { candidates, Tiles } from './tiles.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Program } from './dispatch.ts'
import type { Tile } from './tiles.ts'

/** A product: C `[m, n]` for each `slice` of the third grid dimension. */
export interface Product {
  readonly name: string
  readonly reads: readonly string[]
  readonly uniforms?: Readonly<Record<string, 'f32'>>
  readonly declarations?: string
  /** Bodies of `fn a(m: i32, k: i32, slice: i32) -> f32` and `fn b(k: i32, n: i32, slice: i32) -> f32`, in bounds. */
  readonly a: string
  readonly b: string
  /** Whether neighbours in memory are neighbours along k: the threads of a load are laid out so. */
  readonly aAlongK: boolean
  readonly bAlongK: boolean
  /** Body of `fn store(m: i32, n: i32, slice: i32, value: f32)`, which writes to `out`. */
  readonly store: string
}

const INNER = 16

function programOf(product: Product, tile: Tile): Program {
  const { name, reads, uniforms = {}, declarations = '', a, b, store } = product
  const { across, down, wide, high } = tile
  const threads = across * down
  const [tileM, tileN] = [down * high, across * wide]
  const place = (alongK: boolean, side: number): string =>
    alongK
      ? `let k = e % ${INNER}; let s = e / ${INNER};`
      : `let s = e % ${side}; let k = e / ${side};`
  return {
    name: `${name}, ${across} x ${down} of ${wide} x ${high}`,
    reads,
    writes: ['out'],
    uniforms: { m: 'i32', n: 'i32', k: 'i32', perPart: 'i32', ...uniforms },
    threads,
    declarations: `${declarations}
      var<workgroup> tileA: array<array<f32, ${tileM}>, ${INNER}>;
      var<workgroup> tileB: array<array<f32, ${tileN}>, ${INNER}>;
      fn a(m: i32, k: i32, slice: i32) -> f32 { ${a} }
      fn b(k: i32, n: i32, slice: i32) -> f32 { ${b} }
      fn store(m: i32, n: i32, slice: i32, value: f32) { ${store} }`,
    body: `
      let slice = i32(group.z);
      let m0 = i32(group.y) * ${tileM};
      let n0 = i32(group.x) * ${tileN};
      let begin = select(0, slice * u.perPart, u.perPart < u.k);
      let end = min(u.k, begin + u.perPart);
      let row = i32(lane) / ${across} * ${high};
      let column = i32(lane) % ${across} * ${wide};
      var sums: array<array<f32, ${wide}>, ${high}>;
      for (var k0 = begin; k0 < end; k0 += ${INNER}) {
        for (var e = i32(lane); e < ${tileM * INNER}; e += ${threads}) {
          ${place(product.aAlongK, tileM)}
          var entry = 0.0;
          if (m0 + s < u.m && k0 + k < end) { entry = a(m0 + s, k0 + k, slice); }
          tileA[k][s] = entry;
        }
        for (var e = i32(lane); e < ${tileN * INNER}; e += ${threads}) {
          ${place(product.bAlongK, tileN)}
          var entry = 0.0;
          if (n0 + s < u.n && k0 + k < end) { entry = b(k0 + k, n0 + s, slice); }
          tileB[k][s] = entry;
        }
        workgroupBarrier();
        for (var k = 0; k < ${INNER}; k++) {
          for (var i = 0; i < ${high}; i++) {
            for (var j = 0; j < ${wide}; j++) {
              sums[i][j] += tileA[k][row + i] * tileB[k][column + j];
            }
          }
        }
        workgroupBarrier();
      }
      for (var i = 0; i < ${high}; i++) {
        for (var j = 0; j < ${wide}; j++) {
          if (m0 + row + i < u.m && n0 + column + j < u.n) {
            store(m0 + row + i, n0 + column + j, slice, sums[i][j]);
          }
        }
      }`,
  }
}

interface Sizes {
  readonly m: number
  readonly n: number
  readonly k: number
}

function groupsOf({ m, n }: Sizes, slices: number, tile: Tile): [number, number, number] {
  const { across, down, wide, high } = tile
  return [Math.ceil(n / (across * wide)), Math.ceil(m / (down * high)), slices]
}

/** Computes each slice of a product in one dispatch. */
export function multiply(
  backend: WebGpuBackend,
  product: Product,
  tensors: readonly TensorInfo[],
  sizes: Sizes & { readonly perPart?: number },
  slices: number,
  uniforms: Readonly<Record<string, number>> = {},
): void {
  const { m, n, k, perPart = k } = sizes
  const tiled = {
    key: [product.name, m, n, k, perPart, slices].join(' '),
    columns: n,
    work: m * n * k * (perPart < k ? 1 : slices),
    program: (tile: Tile) => programOf(product, tile),
    groups: (tile: Tile) => groupsOf(sizes, slices, tile),
    uniforms: { m, n, k, perPart, ...uniforms },
  }
  Tiles.of(backend).run(backend, tiled, tensors)
}

/** Workgroups that keep a large device busy. */
const ENOUGH_GROUPS = 128
/** Inner entries that a workgroup adds up before another is worth its while. */
const LEAST_PART = 128

/** Into how many parts the inner dimension is shared out: by the shape alone, since their sums are rounded apart. */
function partsOf(sizes: Sizes): { parts: number; perPart: number } {
  const [x, y] = groupsOf(sizes, 1, candidates(sizes.n)[0])
  const wanted = Math.ceil(ENOUGH_GROUPS / (x * y))
  const parts = Math.max(1, Math.min(wanted, Math.floor(sizes.k / LEAST_PART)))
  const perPart = Math.ceil(sizes.k / parts / INNER) * INNER
  return { parts: Math.ceil(sizes.k / perPart), perPart }
}

/**
 * Computes one product with its inner dimension shared out: one dispatch, or two where there are several parts.
 * @returns C as `[m n]` entries in `shape`.
 */
export function multiplyShared(
  backend: WebGpuBackend,
  product: Omit<Product, 'store'>,
  inputs: readonly TensorInfo[],
  sizes: Sizes,
  shape: readonly number[],
): TensorInfo {
  const { m, n } = sizes
  const { parts, perPart } = partsOf(sizes)
  const store = 'out[(slice * u.m + m) * u.n + n] = value;'
  const out = float(backend, shape)
  const target = parts === 1 ? out : float(backend, [parts, m, n])
  multiply(backend, { ...product, store }, [...inputs, target], { ...sizes, perPart }, parts)
  if (target !== out) {
    sumRows(backend, target, out, { rows: parts, columns: m * n, scale: 1 })
    backend.disposeData(target.dataId)
  }
  return out
}
