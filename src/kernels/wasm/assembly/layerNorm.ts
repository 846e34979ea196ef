/** Layer normalisation and its gradient; see kernels/normalisation.ts. */
import { float, fma, int, lanes, pointer, read, share, write } from './math'
import { BLOCK } from './reductions'

/** Sum of x - mean over a row of `n` floats, or of its squares. */
@inline
function sumOf(x: usize, n: i32, mean: v128, squared: bool): f32 {
  let total = f32x4.splat(0)
  let rest: f32 = 0
  for (let j = 0; j < n; ) {
    const one = n - j < 4
    const d = f32x4.sub(read(x, one), mean)
    const v = squared ? f32x4.mul(d, d) : d
    if (one) rest += f32x4.extract_lane(v, 0)
    else total = f32x4.add(total, v)
    x += one ? 4 : 16
    j += one ? 1 : 4
  }
  return lanes(total) + rest
}

@inline
function meanOf(x: usize, n: i32): f32 {
  return sumOf(x, n, f32x4.splat(0), false) / <f32>n
}

/** 1 / sqrt(variance + epsilon). */
@inline
function inverseRootOf(x: usize, n: i32, mean: f32, epsilon: f32): f32 {
  return <f32>1 / sqrt<f32>(sumOf(x, n, f32x4.splat(mean), true) / <f32>n + epsilon)
}

/** y = (x - mean) / sqrt(variance + epsilon) scale + offset, row by row. Arguments: rows, width, x, scale, offset, y, epsilon. */
export function layerNorm(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const width = int(args, 1)
  const pitch = (<usize>width) << 2
  const last = share(rows, 1, thread + 1, threads)
  for (let i = share(rows, 1, thread, threads); i < last; i++) {
    const x = pointer(args, 2) + (<usize>i) * pitch
    const y = pointer(args, 5) + (<usize>i) * pitch
    const m = meanOf(x, width)
    const mean = f32x4.splat(m)
    const root = f32x4.splat(inverseRootOf(x, width, m, float(args, 6)))
    for (let j = 0; j < width; ) {
      const one = width - j < 4
      const at = (<usize>j) << 2
      const normal = f32x4.mul(f32x4.sub(read(x + at, one), mean), root)
      const scaled = fma(
        normal,
        read(pointer(args, 3) + at, one),
        read(pointer(args, 4) + at, one),
      )
      write(y + at, scaled, one)
      j += one ? 1 : 4
    }
  }
}

/**
 * With g = dy scale, r = 1 / sqrt(variance + epsilon) and xHat = (x - mean) r: dx = r (g - mean(g) - xHat mean(g xHat)), row by
 * row. Keeps the mean and r of every row. Arguments: rows, width, dy, x, scale, dx, means and roots `[rows, 2]`, epsilon.
 */
export function layerNormGradient(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const width = int(args, 1)
  const pitch = (<usize>width) << 2
  const scale = pointer(args, 4)
  const last = share(rows, 1, thread + 1, threads)
  for (let i = share(rows, 1, thread, threads); i < last; i++) {
    const dy = pointer(args, 2) + (<usize>i) * pitch
    const x = pointer(args, 3) + (<usize>i) * pitch
    const dx = pointer(args, 5) + (<usize>i) * pitch
    const m = meanOf(x, width)
    const r = inverseRootOf(x, width, m, float(args, 7))
    store<f32>(pointer(args, 6) + ((<usize>i) << 3), m)
    store<f32>(pointer(args, 6) + ((<usize>i) << 3), r, 4)
    const mean = f32x4.splat(m)
    const root = f32x4.splat(r)
    let sum = f32x4.splat(0)
    let sumX = f32x4.splat(0)
    let rest: f32 = 0
    let restX: f32 = 0
    for (let j = 0; j < width; ) {
      const one = width - j < 4
      const at = (<usize>j) << 2
      const g = f32x4.mul(read(dy + at, one), read(scale + at, one))
      const gx = f32x4.mul(g, f32x4.mul(f32x4.sub(read(x + at, one), mean), root))
      if (one) {
        rest += f32x4.extract_lane(g, 0)
        restX += f32x4.extract_lane(gx, 0)
      } else {
        sum = f32x4.add(sum, g)
        sumX = f32x4.add(sumX, gx)
      }
      j += one ? 1 : 4
    }
    const part = f32x4.splat((lanes(sum) + rest) / <f32>width)
    const partX = f32x4.splat((lanes(sumX) + restX) / <f32>width)
    for (let j = 0; j < width; ) {
      const one = width - j < 4
      const at = (<usize>j) << 2
      const g = f32x4.mul(read(dy + at, one), read(scale + at, one))
      const normal = f32x4.mul(f32x4.sub(read(x + at, one), mean), root)
      const rest4 = f32x4.sub(f32x4.sub(g, part), f32x4.mul(normal, partX))
      write(dx + at, f32x4.mul(root, rest4), one)
      j += one ? 1 : 4
    }
  }
}

/**
 * dscale = sum(dy xHat), doffset = sum(dy), by columns. Arguments: rows, width, dy, x, means and roots `[rows, 2]`, dscale,
 * doffset.
 */
export function layerNormSums(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const width = int(args, 1)
  const pitch = (<usize>width) << 2
  const to = share(width, 16, thread + 1, threads)
  for (let j = share(width, 16, thread, threads); j < to; ) {
    const one = to - j < 4
    const offset = (<usize>j) << 2
    let at = offset
    let kept = pointer(args, 4)
    let total = f32x4.splat(0)
    let totalX = f32x4.splat(0)
    for (let i = 0; i < rows; ) {
      let part = f32x4.splat(0)
      let partX = f32x4.splat(0)
      for (const end = min(rows, i + BLOCK); i < end; i++) {
        const dy = read(pointer(args, 2) + at, one)
        const centred = f32x4.sub(read(pointer(args, 3) + at, one), v128.load32_splat(kept))
        part = f32x4.add(part, dy)
        partX = fma(f32x4.mul(dy, centred), v128.load32_splat(kept, 4), partX)
        at += pitch
        kept += 8
      }
      total = f32x4.add(total, part)
      totalX = f32x4.add(totalX, partX)
    }
    write(pointer(args, 5) + offset, totalX, one)
    write(pointer(args, 6) + offset, total, one)
    j += one ? 1 : 4
  }
}
