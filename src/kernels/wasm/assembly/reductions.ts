/** Sums, maxima and minima over an axis, scattered sums, and the gradient of max pooling. */
import * as codes from './codes'
import { float, int, lanes, pointer, share } from './math'

/** Rows that are summed before they join the total: keeps rounding small over long columns. */
export const BLOCK: i32 = 128

@inline
function joined(kind: i32, a: v128, b: v128): v128 {
  if (kind == codes.SUM) return f32x4.add(a, b)
  if (kind == codes.MAX) return f32x4.max(a, b)
  return f32x4.min(a, b)
}

@inline
function neutral(kind: i32): v128 {
  if (kind == codes.SUM) return f32x4.splat(0)
  return f32x4.splat(kind == codes.MAX ? -Infinity : Infinity)
}

/** All of `n` neighbouring floats. */
@inline
function reduceRow(kind: i32, x: usize, n: i32): f32 {
  let total = neutral(kind)
  let i = 0
  for (; i + 16 <= n; ) {
    let a = neutral(kind)
    let b = neutral(kind)
    for (const end = min(n, i + 16 * BLOCK); i + 16 <= end; i += 16) {
      a = joined(kind, a, joined(kind, v128.load(x), v128.load(x, 16)))
      b = joined(kind, b, joined(kind, v128.load(x, 32), v128.load(x, 48)))
      x += 64
    }
    total = joined(kind, total, joined(kind, a, b))
  }
  for (; i + 4 <= n; i += 4) {
    total = joined(kind, total, v128.load(x))
    x += 16
  }
  let rest = neutral(kind)
  for (; i < n; i++) {
    rest = joined(kind, rest, v128.load32_splat(x))
    x += 4
  }
  if (kind == codes.SUM) return lanes(total) + f32x4.extract_lane(rest, 0)
  let y = joined(kind, total, rest)
  y = joined(kind, y, v128.shuffle<f32>(y, y, 2, 3, 0, 1))
  return f32x4.extract_lane(joined(kind, y, v128.shuffle<f32>(y, y, 1, 0, 3, 2)), 0)
}

/** Four neighbouring columns, or one (`one`), over `n` rows that are `pitch` bytes apart. */
@inline
export function reduceColumns(kind: i32, x: usize, n: i32, pitch: usize, one: bool): v128 {
  let total = neutral(kind)
  for (let i = 0; i < n; ) {
    let part = neutral(kind)
    for (const end = min(n, i + BLOCK); i < end; i++) {
      part = joined(kind, part, one ? v128.load32_splat(x) : v128.load(x))
      x += pitch
    }
    total = joined(kind, total, part)
  }
  return total
}

@inline
function reduceAs(kind: i32, args: usize, thread: i32, threads: i32): void {
  const outer = int(args, 1)
  const n = int(args, 2)
  const inner = int(args, 3)
  const scale = float(args, 6)
  const x = pointer(args, 4)
  const y = pointer(args, 5)
  if (inner == 1) {
    const end = share(outer, 1, thread + 1, threads)
    for (let o = share(outer, 1, thread, threads); o < end; o++)
      store<f32>(
        y + ((<usize>o) << 2),
        scale * reduceRow(kind, x + (<usize>(o * n)) * 4, n),
      )
    return
  }
  const pitch = (<usize>inner) << 2
  const from = share(inner, 16, thread, threads)
  const to = share(inner, 16, thread + 1, threads)
  for (let o = 0; o < outer; o++) {
    const xo = x + (<usize>(o * n)) * pitch
    const yo = y + (<usize>o) * pitch
    let j = from
    for (; j + 4 <= to; j += 4) {
      const offset = (<usize>j) << 2
      const v = reduceColumns(kind, xo + offset, n, pitch, false)
      v128.store(yo + offset, f32x4.mul(v, f32x4.splat(scale)))
    }
    for (; j < to; j++) {
      const offset = (<usize>j) << 2
      const v = reduceColumns(kind, xo + offset, n, pitch, true)
      store<f32>(yo + offset, f32x4.extract_lane(v, 0) * scale)
    }
  }
}

/** y[outer, inner] = scale reduced x[outer, n, inner]. Arguments: kind, outer, n, inner, x, y, scale. */
export function reduce(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  switch (int(args, 0)) {
    case codes.SUM:
      return reduceAs(codes.SUM, args, thread, threads)
    case codes.MAX:
      return reduceAs(codes.MAX, args, thread, threads)
    case codes.MIN:
      return reduceAs(codes.MIN, args, thread, threads)
  }
}

/** y[s] = sum of the rows of x whose segment is s. Arguments: rows, width, segments, x, ids (int32), y. */
export function segmentSum(args: usize, _thread: i32, _threads: i32, _scratch: usize): void {
  const width = int(args, 1)
  const segments = int(args, 2)
  const pitch = (<usize>width) << 2
  let x = pointer(args, 3)
  memory.fill(pointer(args, 5), 0, (<usize>segments) * pitch)
  for (let i: usize = 0; i < <usize>int(args, 0); i++) {
    const id = load<i32>(pointer(args, 4) + (i << 2))
    if (id >= 0 && id < segments) {
      const y = pointer(args, 5) + (<usize>id) * pitch
      for (let j: usize = 0; j < pitch; j += 4)
        store<f32>(y + j, load<f32>(y + j) + load<f32>(x + j))
    }
    x += pitch
  }
}

/**
 * Gradient of max pooling: each dy goes to the first greatest x of its window. Arguments: images, height, width,
 * channels of x; x, dy, its height, width; dx; window height, width; stride down, right; padding above, left; dilation
 * down, right.
 */
export function maxPoolGradient(args: usize, _thread: i32, _threads: i32, _scratch: usize): void {
  const height = int(args, 1)
  const width = int(args, 2)
  const channels = int(args, 3)
  const lines = int(args, 6)
  const columns = int(args, 7)
  const x = pointer(args, 4)
  const dx = pointer(args, 8)
  let dy = pointer(args, 5)
  memory.fill(dx, 0, (<usize>(int(args, 0) * height * width * channels)) << 2)
  for (let b = 0; b < int(args, 0); b++)
    for (let oy = 0; oy < lines; oy++)
      for (let ox = 0; ox < columns; ox++)
        for (let c = 0; c < channels; c++) {
          let best: f32 = 0
          let place = -1
          for (let ky = 0; ky < int(args, 9); ky++) {
            const iy = oy * int(args, 11) - int(args, 13) + ky * int(args, 15)
            if (iy < 0 || iy >= height) continue
            for (let kx = 0; kx < int(args, 10); kx++) {
              const ix = ox * int(args, 12) - int(args, 14) + kx * int(args, 16)
              if (ix < 0 || ix >= width) continue
              const at = ((b * height + iy) * width + ix) * channels + c
              const v = load<f32>(x + ((<usize>at) << 2))
              if (place >= 0 && v <= best) continue
              best = v
              place = at
            }
          }
          if (place >= 0) {
            const o = dx + ((<usize>place) << 2)
            store<f32>(o, load<f32>(o) + load<f32>(dy))
          }
          dy += 4
        }
}
