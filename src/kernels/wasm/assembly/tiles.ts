/**
 * The register tiles under every product: 6 rows by 8 columns of C, 12 of the 16 vector registers that x86 has. B comes
 * as a packed panel `[K][8]`. Each element of C is one chain of multiply-adds over K in order, so results depend
 * neither on the tile nor on the thread that computes it.
 */
import { fma } from './math'

/** Rows and columns of a tile. */
export const MR: i32 = 6
export const NR: i32 = 8
/** Floats and bytes of a spare tile, and bytes of a pointer table `[a0..a5, c0..c5]`. */
export const TILE: usize = 192
export const TABLE: usize = 48

export const RELU: i32 = 1
export const LEAKY_RELU: i32 = 2

/** f(v) for the activations that a product fuses. */
@inline
export function activated(v: v128, activation: i32, slope: v128): v128 {
  const zero = f32x4.splat(0)
  if (activation == RELU) return f32x4.max(v, zero)
  return v128.bitselect(v, f32x4.mul(v, slope), f32x4.gt(v, zero))
}

/** Copies the first `columns` of 8 floats. */
@inline
function copyColumns(to: usize, from: usize, columns: i32): void {
  for (let j: usize = 0; j < (<usize>columns) << 2; j += 4) store<f32>(to + j, load<f32>(from + j))
}

/**
 * Tile whose six rows of A lie anywhere, each contiguous along K: `segments` runs of `run` floats, `jump` bytes from the
 * end of one to the start of the next. `table` holds the addresses of the rows of A and of C. `spare` is a free tile.
 */
export function rowsTile(
  table: usize,
  segments: i32,
  run: i32,
  jump: usize,
  b: usize,
  bias: usize,
  activation: i32,
  slope: f32,
  columns: i32,
  spare: usize,
): void {
  let a0 = load<usize>(table, 0)
  let a1 = load<usize>(table, 4)
  let a2 = load<usize>(table, 8)
  let a3 = load<usize>(table, 12)
  let a4 = load<usize>(table, 16)
  let a5 = load<usize>(table, 20)
  let start0 = f32x4.splat(0)
  let start1 = start0
  if (bias) {
    start0 = v128.load(bias)
    start1 = v128.load(bias, 16)
  }
  let c00 = start0
  let c01 = start1
  let c10 = start0
  let c11 = start1
  let c20 = start0
  let c21 = start1
  let c30 = start0
  let c31 = start1
  let c40 = start0
  let c41 = start1
  let c50 = start0
  let c51 = start1
  for (let segment = 0; segment < segments; segment++) {
    for (const end = a0 + ((<usize>run) << 2); a0 < end; ) {
      const b0 = v128.load(b)
      const b1 = v128.load(b, 16)
      b += 32
      const x0 = v128.load32_splat(a0)
      c00 = fma(x0, b0, c00)
      c01 = fma(x0, b1, c01)
      const x1 = v128.load32_splat(a1)
      c10 = fma(x1, b0, c10)
      c11 = fma(x1, b1, c11)
      const x2 = v128.load32_splat(a2)
      c20 = fma(x2, b0, c20)
      c21 = fma(x2, b1, c21)
      const x3 = v128.load32_splat(a3)
      c30 = fma(x3, b0, c30)
      c31 = fma(x3, b1, c31)
      const x4 = v128.load32_splat(a4)
      c40 = fma(x4, b0, c40)
      c41 = fma(x4, b1, c41)
      const x5 = v128.load32_splat(a5)
      c50 = fma(x5, b0, c50)
      c51 = fma(x5, b1, c51)
      a0 += 4
      a1 += 4
      a2 += 4
      a3 += 4
      a4 += 4
      a5 += 4
    }
    a0 += jump
    a1 += jump
    a2 += jump
    a3 += jump
    a4 += jump
    a5 += jump
  }
  if (activation) {
    const s = f32x4.splat(slope)
    c00 = activated(c00, activation, s)
    c01 = activated(c01, activation, s)
    c10 = activated(c10, activation, s)
    c11 = activated(c11, activation, s)
    c20 = activated(c20, activation, s)
    c21 = activated(c21, activation, s)
    c30 = activated(c30, activation, s)
    c31 = activated(c31, activation, s)
    c40 = activated(c40, activation, s)
    c41 = activated(c41, activation, s)
    c50 = activated(c50, activation, s)
    c51 = activated(c51, activation, s)
  }
  if (columns == NR) {
    const o0 = load<usize>(table, 24)
    v128.store(o0, c00)
    v128.store(o0, c01, 16)
    const o1 = load<usize>(table, 28)
    v128.store(o1, c10)
    v128.store(o1, c11, 16)
    const o2 = load<usize>(table, 32)
    v128.store(o2, c20)
    v128.store(o2, c21, 16)
    const o3 = load<usize>(table, 36)
    v128.store(o3, c30)
    v128.store(o3, c31, 16)
    const o4 = load<usize>(table, 40)
    v128.store(o4, c40)
    v128.store(o4, c41, 16)
    const o5 = load<usize>(table, 44)
    v128.store(o5, c50)
    v128.store(o5, c51, 16)
    return
  }
  v128.store(spare, c00, 0)
  v128.store(spare, c01, 16)
  v128.store(spare, c10, 32)
  v128.store(spare, c11, 48)
  v128.store(spare, c20, 64)
  v128.store(spare, c21, 80)
  v128.store(spare, c30, 96)
  v128.store(spare, c31, 112)
  v128.store(spare, c40, 128)
  v128.store(spare, c41, 144)
  v128.store(spare, c50, 160)
  v128.store(spare, c51, 176)
  for (let i: usize = 0; i < 6; i++)
    copyColumns(load<usize>(table + 24 + (i << 2)), spare + (i << 5), columns)
}

/**
 * Tile whose rows of A are six neighbouring floats, `step` bytes apart along K: the products with a transposed A, and
 * the gradient of a filter. K runs over `blocks` x `segments` x `run`; after a segment A jumps by `jump` bytes, after a
 * block by `blockJump`. With `add` the tile is added to what C holds.
 */
export function columnsTile(
  a: usize,
  step: usize,
  run: i32,
  segments: i32,
  jump: usize,
  blocks: i32,
  blockJump: usize,
  b: usize,
  c: usize,
  ldc: usize,
  rows: i32,
  columns: i32,
  add: bool,
  spare: usize,
): void {
  const whole = rows == MR && columns == NR
  let tile = c
  let pitch = ldc
  if (!whole) {
    tile = spare
    pitch = 32
    if (add)
      for (let i: usize = 0; i < <usize>rows; i++)
        copyColumns(spare + (i << 5), c + i * ldc, columns)
  }
  let c00 = f32x4.splat(0)
  let c01 = f32x4.splat(0)
  let c10 = f32x4.splat(0)
  let c11 = f32x4.splat(0)
  let c20 = f32x4.splat(0)
  let c21 = f32x4.splat(0)
  let c30 = f32x4.splat(0)
  let c31 = f32x4.splat(0)
  let c40 = f32x4.splat(0)
  let c41 = f32x4.splat(0)
  let c50 = f32x4.splat(0)
  let c51 = f32x4.splat(0)
  if (add) {
    let t = tile
    c00 = v128.load(t)
    c01 = v128.load(t, 16)
    t += pitch
    c10 = v128.load(t)
    c11 = v128.load(t, 16)
    t += pitch
    c20 = v128.load(t)
    c21 = v128.load(t, 16)
    t += pitch
    c30 = v128.load(t)
    c31 = v128.load(t, 16)
    t += pitch
    c40 = v128.load(t)
    c41 = v128.load(t, 16)
    t += pitch
    c50 = v128.load(t)
    c51 = v128.load(t, 16)
  }
  for (let block = 0; block < blocks; block++) {
    for (let segment = 0; segment < segments; segment++) {
      for (let k = 0; k < run; k++) {
        const b0 = v128.load(b)
        const b1 = v128.load(b, 16)
        b += 32
        const x0 = v128.load32_splat(a, 0)
        c00 = fma(x0, b0, c00)
        c01 = fma(x0, b1, c01)
        const x1 = v128.load32_splat(a, 4)
        c10 = fma(x1, b0, c10)
        c11 = fma(x1, b1, c11)
        const x2 = v128.load32_splat(a, 8)
        c20 = fma(x2, b0, c20)
        c21 = fma(x2, b1, c21)
        const x3 = v128.load32_splat(a, 12)
        c30 = fma(x3, b0, c30)
        c31 = fma(x3, b1, c31)
        const x4 = v128.load32_splat(a, 16)
        c40 = fma(x4, b0, c40)
        c41 = fma(x4, b1, c41)
        const x5 = v128.load32_splat(a, 20)
        c50 = fma(x5, b0, c50)
        c51 = fma(x5, b1, c51)
        a += step
      }
      a += jump
    }
    a += blockJump
  }
  v128.store(tile, c00)
  v128.store(tile, c01, 16)
  tile += pitch
  v128.store(tile, c10)
  v128.store(tile, c11, 16)
  tile += pitch
  v128.store(tile, c20)
  v128.store(tile, c21, 16)
  tile += pitch
  v128.store(tile, c30)
  v128.store(tile, c31, 16)
  tile += pitch
  v128.store(tile, c40)
  v128.store(tile, c41, 16)
  tile += pitch
  v128.store(tile, c50)
  v128.store(tile, c51, 16)
  if (!whole)
    for (let i: usize = 0; i < <usize>rows; i++) copyColumns(c + i * ldc, spare + (i << 5), columns)
}
