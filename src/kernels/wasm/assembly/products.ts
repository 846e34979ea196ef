/** Matrix products in all orientations, batched, with bias and activation. */
import { float, fma, int, lanes, pointer, share } from './math'
import { activated, columnsTile, MR, NR, rowsTile, TABLE, TILE } from './tiles'

/** Rows of a transposed A that are multiplied before the next ones. */
const BLOCK: i32 = 256

/** Turns four rows of four floats, `stride` bytes apart, into four rows at `to`, `pitch` bytes apart. */
@inline
function transpose4(from: usize, stride: usize, to: usize, pitch: usize): void {
  const r0 = v128.load(from)
  const r1 = v128.load(from + stride)
  const r2 = v128.load(from + 2 * stride)
  const r3 = v128.load(from + 3 * stride)
  const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5)
  const t1 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7)
  const t2 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5)
  const t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7)
  v128.store(to, v128.shuffle<f32>(t0, t2, 0, 1, 4, 5))
  v128.store(to + pitch, v128.shuffle<f32>(t0, t2, 2, 3, 6, 7))
  v128.store(to + 2 * pitch, v128.shuffle<f32>(t1, t3, 0, 1, 4, 5))
  v128.store(to + 3 * pitch, v128.shuffle<f32>(t1, t3, 2, 3, 6, 7))
}

/** Packs `width` columns of B into `[K][pitch]`, zero beyond them. `strideK`, `strideN`: bytes; one of them is 4. */
export function packPanel(
  b: usize,
  strideK: usize,
  strideN: usize,
  width: i32,
  pitch: i32,
  depth: i32,
  to: usize,
): void {
  const bytes = (<usize>pitch) << 2
  if (strideN == 4 && width == NR && pitch == NR) {
    for (let k = 0; k < depth; k++) {
      v128.store(to, v128.load(b))
      v128.store(to, v128.load(b, 16), 16)
      b += strideK
      to += 32
    }
    return
  }
  let j = 0
  if (strideK == 4)
    for (; j + 4 <= width; j += 4) {
      const from = b + (<usize>j) * strideN
      const at = to + ((<usize>j) << 2)
      let k = 0
      for (; k + 4 <= depth; k += 4)
        transpose4(from + ((<usize>k) << 2), strideN, at + (<usize>k) * bytes, bytes)
      for (; k < depth; k++)
        for (let i: usize = 0; i < 4; i++)
          store<f32>(
            at + (<usize>k) * bytes + (i << 2),
            load<f32>(from + i * strideN + ((<usize>k) << 2)),
          )
    }
  for (; j < pitch; j++) {
    const from = b + (<usize>j) * strideN
    const at = to + ((<usize>j) << 2)
    for (let k: usize = 0; k < <usize>depth; k++)
      store<f32>(at + k * bytes, j < width ? load<f32>(from + k * strideK) : <f32>0)
  }
}

/** Copies up to 8 floats of a bias, zero beyond them; 0 when there is none. */
export function packBias(bias: usize, width: i32, to: usize): usize {
  if (!bias) return 0
  if (width == NR) return bias
  for (let j = 0; j < NR; j++)
    store<f32>(to + ((<usize>j) << 2), j < width ? load<f32>(bias + ((<usize>j) << 2)) : <f32>0)
  return to
}

/** One float plus bias, activated. */
@inline
export function finished(v: f32, bias: f32, activation: i32, slope: f32): f32 {
  const y = v + bias
  if (!activation) return y
  return f32x4.extract_lane(activated(f32x4.splat(y), activation, f32x4.splat(slope)), 0)
}

/** sum of a b over `segments` runs of `run` floats of a; b is contiguous. */
export function dot(a: usize, segments: i32, run: i32, jump: usize, b: usize): f32 {
  let s0 = f32x4.splat(0)
  let s1 = f32x4.splat(0)
  let rest: f32 = 0
  for (let segment = 0; segment < segments; segment++) {
    let k = 0
    for (; k + 8 <= run; k += 8) {
      s0 = fma(v128.load(a), v128.load(b), s0)
      s1 = fma(v128.load(a, 16), v128.load(b, 16), s1)
      a += 32
      b += 32
    }
    for (; k + 4 <= run; k += 4) {
      s0 = fma(v128.load(a), v128.load(b), s0)
      a += 16
      b += 16
    }
    for (; k < run; k++) {
      rest += load<f32>(a) * load<f32>(b)
      a += 4
      b += 4
    }
    a += jump
  }
  return lanes(f32x4.add(s0, s1)) + rest
}

/** A few columns (fewer than 4) of C, one at a time: a tile would be mostly empty. Rows `from` to `to`. */
function thin(args: usize, a: usize, b: usize, c: usize, from: i32, to: i32, scratch: usize): void {
  const n = int(args, 2)
  const depth = int(args, 3)
  const strideI = pointer(args, 6)
  const strideA = pointer(args, 7)
  const strideK = pointer(args, 10)
  const strideN = pointer(args, 11)
  const bias = pointer(args, 13)
  const activation = int(args, 14)
  const slope = float(args, 15)
  const ldc = (<usize>n) << 2
  for (let j: usize = 0; j < <usize>n; j++) {
    const column = b + j * strideN
    for (let k: usize = 0; k < <usize>depth; k++)
      store<f32>(scratch + (k << 2), load<f32>(column + k * strideK))
    const shift: f32 = bias ? load<f32>(bias + (j << 2)) : 0
    let i = from
    if (strideA != 4)
      for (; i + 4 <= to; i += 4) {
        let sum = f32x4.splat(0)
        const row = a + ((<usize>i) << 2)
        for (let k: usize = 0; k < <usize>depth; k++)
          sum = fma(v128.load(row + k * strideA), v128.load32_splat(scratch + (k << 2)), sum)
        const o = c + (<usize>i) * ldc + (j << 2)
        store<f32>(o, finished(f32x4.extract_lane(sum, 0), shift, activation, slope))
        store<f32>(o + ldc, finished(f32x4.extract_lane(sum, 1), shift, activation, slope))
        store<f32>(o + 2 * ldc, finished(f32x4.extract_lane(sum, 2), shift, activation, slope))
        store<f32>(o + 3 * ldc, finished(f32x4.extract_lane(sum, 3), shift, activation, slope))
      }
    for (; i < to; i++) {
      let sum: f32 = 0
      if (strideA == 4) sum = dot(a + (<usize>i) * strideI, 1, depth, 0, scratch)
      else {
        let s = f32x4.splat(0)
        for (let k: usize = 0; k < <usize>depth; k++)
          s = fma(
            v128.load32_splat(a + (<usize>i) * strideI + k * strideA),
            v128.load32_splat(scratch + (k << 2)),
            s,
          )
        sum = f32x4.extract_lane(s, 0)
      }
      store<f32>(c + (<usize>i) * ldc + (j << 2), finished(sum, shift, activation, slope))
    }
  }
}

/** Panels `panel0` to `panel1` of C's rows `from` to `to`. */
function tiled(
  args: usize,
  a: usize,
  b: usize,
  c: usize,
  from: i32,
  to: i32,
  panel0: i32,
  panel1: i32,
  scratch: usize,
): void {
  const n = int(args, 2)
  const depth = int(args, 3)
  const strideI = pointer(args, 6)
  const strideA = pointer(args, 7)
  const strideK = pointer(args, 10)
  const strideN = pointer(args, 11)
  const bias = pointer(args, 13)
  const activation = int(args, 14)
  const slope = float(args, 15)
  const ldc = (<usize>n) << 2
  const table = scratch
  const spare = table + TABLE
  const nowhere = spare + TILE
  const shifts = nowhere + 32
  const panel = shifts + 32
  const left = panel + ((<usize>depth) << 5)
  // Rows of a transposed A are far apart: a block of them stays in the caches for all panels and tiles.
  const block = strideA == 4 ? depth : min(depth, BLOCK)
  for (let k = 0; k < depth; k += block) {
    const some = min(block, depth - k)
    const last = k + some == depth
    const fromK = a + (<usize>k) * strideA
    for (let p = panel0; p < panel1; p++) {
      const j = p * NR
      const width = min(NR, n - j)
      const bk = b + (<usize>k) * strideK + (<usize>j) * strideN
      packPanel(bk, strideK, strideN, width, NR, some, panel)
      const start = packBias(bias ? bias + ((<usize>j) << 2) : 0, width, shifts)
      for (let i = from; i < to; i += MR) {
        const rows = min(MR, to - i)
        const o = c + (<usize>i) * ldc + ((<usize>j) << 2)
        if (strideA == 4) {
          for (let r = 0; r < MR; r++) {
            const row = i + (r < rows ? r : 0)
            store<usize>(table + ((<usize>r) << 2), a + (<usize>row) * strideI)
            store<usize>(table + 24 + ((<usize>r) << 2), r < rows ? o + (<usize>r) * ldc : nowhere)
          }
          rowsTile(table, 1, depth, 0, panel, start, activation, slope, width, spare)
          continue
        }
        let from6 = fromK + ((<usize>i) << 2)
        let step = strideA
        if (rows < MR) {
          packPanel(from6, strideA, 4, rows, MR, some, left)
          from6 = left
          step = 24
        }
        columnsTile(from6, step, some, 1, 0, 1, 0, panel, o, ldc, rows, width, k > 0, spare)
        if (last && (start || activation)) finish(o, ldc, rows, width, start, activation, slope)
      }
    }
  }
}

/** Adds the bias to a tile that lies in memory, and activates it. */
function finish(
  c: usize,
  ldc: usize,
  rows: i32,
  width: i32,
  bias: usize,
  activation: i32,
  slope: f32,
): void {
  for (let i: usize = 0; i < <usize>rows; i++)
    for (let j: usize = 0; j < <usize>width; j++) {
      const o = c + i * ldc + (j << 2)
      const shift: f32 = bias ? load<f32>(bias + (j << 2)) : 0
      store<f32>(o, finished(load<f32>(o), shift, activation, slope))
    }
}

/**
 * C = f(A B + bias), a stack of them. Arguments: stack, M, N, K, A, its bytes from matrix to matrix (0 repeats it),
 * along M, along K; B, its bytes from matrix to matrix, along K, along N; C (contiguous); bias (0: none); activation;
 * slope. Of the two strides of a matrix one is 4.
 */
export function matMul(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const m = int(args, 1)
  const n = int(args, 2)
  const panels = (n + NR - 1) / NR
  const byPanels = n >= 4 && (panels % threads == 0 || panels >= 4 * threads)
  const from = byPanels ? 0 : share(m, MR, thread, threads)
  const to = byPanels ? m : share(m, MR, thread + 1, threads)
  const panel0 = byPanels ? share(panels, 1, thread, threads) : 0
  const panel1 = byPanels ? share(panels, 1, thread + 1, threads) : panels
  for (let s: usize = 0; s < <usize>int(args, 0); s++) {
    const a = pointer(args, 4) + s * pointer(args, 5)
    const b = pointer(args, 8) + s * pointer(args, 9)
    const c = pointer(args, 12) + s * (<usize>(m * n)) * 4
    if (n < 4) thin(args, a, b, c, from, to, scratch)
    else tiled(args, a, b, c, from, to, panel0, panel1, scratch)
  }
}
