/** Batch normalisation in training mode with its activation; see kernels/normalisation.ts. Columns are channels. */
import { SUM } from './codes'
import { float, fma, int, pointer, read, share, write } from './math'
import { BLOCK, reduceColumns } from './reductions'
import { activated, LEAKY_RELU, RELU } from './tiles'

/** Mean and biased variance of each column of x, in two passes. Arguments: rows, channels, x, mean, variance. */
export function batchStatistics(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const channels = int(args, 1)
  const pitch = (<usize>channels) << 2
  const scale = f32x4.splat(<f32>1 / <f32>rows)
  const to = share(channels, 16, thread + 1, threads)
  for (let j = share(channels, 16, thread, threads); j < to; ) {
    const one = to - j < 4
    const offset = (<usize>j) << 2
    const x = pointer(args, 2) + offset
    const mean = f32x4.mul(reduceColumns(SUM, x, rows, pitch, one), scale)
    let total = f32x4.splat(0)
    let row = x
    for (let i = 0; i < rows; ) {
      let part = f32x4.splat(0)
      for (const end = min(rows, i + BLOCK); i < end; i++) {
        const d = f32x4.sub(read(row, one), mean)
        part = fma(d, d, part)
        row += pitch
      }
      total = f32x4.add(total, part)
    }
    write(pointer(args, 3) + offset, mean, one)
    write(pointer(args, 4) + offset, f32x4.mul(total, scale), one)
    j += one ? 1 : 4
  }
}

@inline
function inverseRoot(variance: v128, epsilon: f32): v128 {
  return f32x4.div(
    f32x4.splat(1),
    f32x4.sqrt(f32x4.add(variance, f32x4.splat(epsilon))),
  )
}

/**
 * y = f((x - mean) / sqrt(variance + epsilon) scale + offset). Arguments: rows, channels, x, mean, variance, scale,
 * offset, y, activation, slope, epsilon.
 */
export function batchNorm(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const rows = int(args, 0)
  const channels = int(args, 1)
  const activation = int(args, 8)
  const slope = f32x4.splat(float(args, 9))
  const epsilon = float(args, 10)
  const factors = scratch
  const shifts = scratch + ((<usize>channels) << 2)
  // factor x + shift, made once for all rows.
  for (let j = 0; j < channels; j++) {
    const offset = (<usize>j) << 2
    const root = inverseRoot(v128.load32_splat(pointer(args, 4) + offset), epsilon)
    const factor = f32x4.extract_lane(root, 0) * load<f32>(pointer(args, 5) + offset)
    store<f32>(factors + offset, factor)
    store<f32>(shifts + offset, load<f32>(pointer(args, 6) + offset) - load<f32>(pointer(args, 3) + offset) * factor)
  }
  const first = share(rows, 1, thread, threads)
  const last = share(rows, 1, thread + 1, threads)
  let x = pointer(args, 2) + (<usize>(first * channels)) * 4
  let y = pointer(args, 7) + (<usize>(first * channels)) * 4
  for (let i = first; i < last; i++)
    for (let j = 0; j < channels; ) {
      const one = channels - j < 4
      const offset = (<usize>j) << 2
      let v = fma(read(x, one), read(factors + offset, one), read(shifts + offset, one))
      if (activation) v = activated(v, activation, slope)
      write(y, v, one)
      const step: usize = one ? 4 : 16
      x += step
      y += step
      j += one ? 1 : 4
    }
}

/** dy f' told by the output y. */
@inline
function before(dy: v128, y: v128, activation: i32, slope: v128): v128 {
  if (activation == RELU) return v128.and(dy, f32x4.gt(y, f32x4.splat(0)))
  if (activation == LEAKY_RELU)
    return v128.bitselect(dy, f32x4.mul(dy, slope), f32x4.gt(y, f32x4.splat(0)))
  return dy
}

/**
 * With d = dy f' and xHat = (x - mean) / sqrt(variance + epsilon): dscale = sum(d xHat), doffset = sum(d), by columns.
 * Arguments: rows, channels, dy, y, x, mean, variance, dscale, doffset, activation, slope, epsilon.
 */
export function batchNormSums(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const channels = int(args, 1)
  const activation = int(args, 9)
  const slope = f32x4.splat(float(args, 10))
  const pitch = (<usize>channels) << 2
  const to = share(channels, 16, thread + 1, threads)
  for (let j = share(channels, 16, thread, threads); j < to; ) {
    const one = to - j < 4
    const offset = (<usize>j) << 2
    const mean = read(pointer(args, 5) + offset, one)
    let at = offset
    let total = f32x4.splat(0)
    let totalX = f32x4.splat(0)
    for (let i = 0; i < rows; ) {
      let part = f32x4.splat(0)
      let partX = f32x4.splat(0)
      for (const end = min(rows, i + BLOCK); i < end; i++) {
        const dy = read(pointer(args, 2) + at, one)
        const d = before(dy, read(pointer(args, 3) + at, one), activation, slope)
        part = f32x4.add(part, d)
        partX = fma(d, f32x4.sub(read(pointer(args, 4) + at, one), mean), partX)
        at += pitch
      }
      total = f32x4.add(total, part)
      totalX = f32x4.add(totalX, partX)
    }
    const root = inverseRoot(read(pointer(args, 6) + offset, one), float(args, 11))
    write(pointer(args, 7) + offset, f32x4.mul(totalX, root), one)
    write(pointer(args, 8) + offset, total, one)
    j += one ? 1 : 4
  }
}

/**
 * dx = scale / sqrt(variance + epsilon) (d - doffset / rows - xHat dscale / rows). Arguments: rows, channels, dy, y, x,
 * mean, variance, dscale, doffset, scale, dx, activation, slope, epsilon.
 */
export function batchNormGradient(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const rows = int(args, 0)
  const channels = int(args, 1)
  const activation = int(args, 11)
  const slope = f32x4.splat(float(args, 12))
  const share1 = <f32>1 / <f32>rows
  // dx = a d + b x + c, with a, b, c made once for all rows.
  const pitch = (<usize>channels) << 2
  for (let j: usize = 0; j < pitch; j += 4) {
    const variance = v128.load32_splat(pointer(args, 6) + j)
    const root = f32x4.extract_lane(inverseRoot(variance, float(args, 13)), 0)
    const a = load<f32>(pointer(args, 9) + j) * root
    const b = -a * root * load<f32>(pointer(args, 7) + j) * share1
    const c = -a * load<f32>(pointer(args, 8) + j) * share1 - b * load<f32>(pointer(args, 5) + j)
    store<f32>(scratch + j, a)
    store<f32>(scratch + pitch + j, b)
    store<f32>(scratch + 2 * pitch + j, c)
  }
  const first = share(rows, 1, thread, threads)
  const last = share(rows, 1, thread + 1, threads)
  let at = (<usize>first) * pitch
  for (let i = first; i < last; i++)
    for (let j = 0; j < channels; ) {
      const one = channels - j < 4
      const offset = scratch + ((<usize>j) << 2)
      const dy = read(pointer(args, 2) + at, one)
      const d = before(dy, read(pointer(args, 3) + at, one), activation, slope)
      const x = read(pointer(args, 4) + at, one)
      const linear = fma(
        x,
        read(offset + pitch, one),
        read(offset + 2 * pitch, one),
      )
      write(pointer(args, 10) + at, fma(d, read(offset, one), linear), one)
      at += one ? 4 : 16
      j += one ? 1 : 4
    }
}
