/** Threefry-2x32-20 on four counters at once; see the reference in kernels/threefry.ts. */
import * as codes from './codes'
import { float, fma, int, log4, pointer, share } from './math'

const PARITY: i32 = 0x1bd11bda

/** One round: x0 += x1, x1 turned by `by` bits, then xored with x0. The constant lets the shifts be immediate. */
@inline
function turned(x1: v128, by: i32, x0: v128): v128 {
  return v128.xor(v128.or(i32x4.shl(x1, by), i32x4.shr_u(x1, 32 - by)), x0)
}

/** Two words for each of four counters: the function returns the first and leaves the second at `second`. */
@inline
function threefry4(k0: i32, k1: i32, counter: v128, draw: i32, second: usize): v128 {
  const k2 = PARITY ^ k0 ^ k1
  let x0 = i32x4.add(counter, i32x4.splat(k0))
  let x1 = i32x4.splat(draw + k1)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 13, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 15, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 26, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 6, x0)
  x0 = i32x4.add(x0, i32x4.splat(k1))
  x1 = i32x4.add(x1, i32x4.splat(k2 + 1))
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 17, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 29, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 16, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 24, x0)
  x0 = i32x4.add(x0, i32x4.splat(k2))
  x1 = i32x4.add(x1, i32x4.splat(k0 + 2))
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 13, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 15, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 26, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 6, x0)
  x0 = i32x4.add(x0, i32x4.splat(k0))
  x1 = i32x4.add(x1, i32x4.splat(k1 + 3))
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 17, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 29, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 16, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 24, x0)
  x0 = i32x4.add(x0, i32x4.splat(k1))
  x1 = i32x4.add(x1, i32x4.splat(k2 + 4))
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 13, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 15, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 26, x0)
  x0 = i32x4.add(x0, x1)
  x1 = turned(x1, 6, x0)
  x0 = i32x4.add(x0, i32x4.splat(k2))
  x1 = i32x4.add(x1, i32x4.splat(k0 + 5))
  v128.store(second, x1)
  return x0
}

/** 24 bits of each word in [0, 1). */
@inline
function unit(word: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(i32x4.shr_u(word, 8)), f32x4.splat(1.0 / 16777216.0))
}

/** cos(2 pi u) and sin(2 pi u) for u in [0, 1): quarter turns, and a polynomial within an eighth (Cephes sinf, cosf). */
@inline
function cosine(u: v128, shifted: i32): v128 {
  const quarters = f32x4.nearest(f32x4.mul(u, f32x4.splat(4)))
  const r = f32x4.mul(
    f32x4.sub(u, f32x4.mul(quarters, f32x4.splat(0.25))),
    f32x4.splat(6.283185307179586),
  )
  const z = f32x4.mul(r, r)
  let s = fma(f32x4.splat(-1.9515295891e-4), z, f32x4.splat(8.3321608736e-3))
  s = fma(s, z, f32x4.splat(-1.6666654611e-1))
  s = fma(f32x4.mul(s, z), r, r)
  let c = fma(f32x4.splat(2.443315711809948e-5), z, f32x4.splat(-1.388731625493765e-3))
  c = fma(c, z, f32x4.splat(4.166664568298827e-2))
  c = f32x4.add(fma(f32x4.mul(c, z), z, f32x4.mul(z, f32x4.splat(-0.5))), f32x4.splat(1))
  // cos(r + q pi/2): cos r, -sin r, -cos r, sin r; the sine is the cosine three quarters on.
  const q = i32x4.add(i32x4.trunc_sat_f32x4_s(quarters), i32x4.splat(shifted))
  const odd = i32x4.eq(v128.and(q, i32x4.splat(1)), i32x4.splat(1))
  const y = v128.bitselect(s, c, odd)
  const sign = i32x4.shl(v128.and(i32x4.add(q, i32x4.splat(1)), i32x4.splat(2)), 30)
  return v128.xor(y, sign)
}

/** Stores up to four lanes. */
@inline
function put(to: usize, v: v128, count: i32): void {
  if (count >= 4) v128.store(to, v)
  else if (count > 0) {
    store<f32>(to, f32x4.extract_lane(v, 0))
    if (count > 1) store<f32>(to, f32x4.extract_lane(v, 1), 4)
    if (count > 2) store<f32>(to, f32x4.extract_lane(v, 2), 8)
  }
}

@inline
function keyWord(key: usize, n: usize): i32 {
  return load<i32>(key + n * 8) | (load<i32>(key + n * 8 + 4) << 16)
}

/** A draw of n numbers. Arguments: kind, n, key, draw, y. */
export function random(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const normal = int(args, 0) == codes.NORMAL
  const n = int(args, 1)
  const k0 = keyWord(pointer(args, 2), 0)
  const k1 = keyWord(pointer(args, 2), 1)
  const half = (n + 1) / 2
  const to = share(half, 16, thread + 1, threads)
  for (let i = share(half, 16, thread, threads); i < to; i += 4) {
    const counter = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3))
    const x0 = threefry4(k0, k1, counter, int(args, 3), scratch)
    let first = unit(x0)
    let second = unit(v128.load(scratch))
    if (normal) {
      const u1 = f32x4.add(first, f32x4.splat(1.0 / 16777216.0))
      const radius = f32x4.sqrt(f32x4.mul(f32x4.splat(-2), log4(u1)))
      const angle = second
      first = f32x4.mul(radius, cosine(angle, 0))
      second = f32x4.mul(radius, cosine(angle, 3))
    }
    const y = pointer(args, 4) + ((<usize>i) << 2)
    put(y, first, to - i)
    put(y + ((<usize>half) << 2), second, min(to - i, n - half - i))
  }
}

/** y = 0 where the draw is below the rate, else x / (1 - rate). Arguments: n, key, draw, x, y, rate. */
export function dropout(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const n = int(args, 0)
  const k0 = keyWord(pointer(args, 1), 0)
  const k1 = keyWord(pointer(args, 1), 1)
  const rate = f32x4.splat(float(args, 5))
  const scale = f32x4.splat(<f32>1 / (<f32>1 - float(args, 5)))
  const half = (n + 1) / 2
  const to = share(half, 16, thread + 1, threads)
  const behind = (<usize>half) << 2
  for (let i = share(half, 16, thread, threads); i < to; i += 4) {
    const counter = i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3))
    const x0 = threefry4(k0, k1, counter, int(args, 2), scratch)
    const x1 = v128.load(scratch)
    const x = pointer(args, 3) + ((<usize>i) << 2)
    const y = pointer(args, 4) + ((<usize>i) << 2)
    // What is read beyond the end is not stored.
    const first = f32x4.mul(v128.load(x), scale)
    const second = f32x4.mul(v128.load(x + behind), scale)
    put(y, v128.and(first, f32x4.ge(unit(x0), rate)), to - i)
    put(y + behind, v128.and(second, f32x4.ge(unit(x1), rate)), min(to - i, n - half - i))
  }
}
