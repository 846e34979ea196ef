/** Vector arithmetic that every kernel shares. */

/** a b + c: one rounding with relaxed SIMD, two without. */
@inline
export function fma(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
  return f32x4.add(f32x4.mul(a, b), c)
}

/** Sum of the four lanes, in a fixed order. */
@inline
export function lanes(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

/** exp(x), relative error about 1e-7; 0 below -87.3, and limited to 3e38 above 88.3. Cephes expf (Moshier 1992). */
@inline
export function exp4(x0: v128): v128 {
  const x = f32x4.max(f32x4.min(x0, f32x4.splat(88.3762626647949)), f32x4.splat(-87.3365478515625))
  // x = n ln 2 + r, |r| <= ln 2 / 2
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)))
  let r = fma(n, f32x4.splat(-0.693359375), x)
  r = fma(n, f32x4.splat(2.12194440e-4), r)
  let p = fma(f32x4.splat(1.9875691500e-4), r, f32x4.splat(1.3981999507e-3))
  p = fma(p, r, f32x4.splat(8.3334519073e-3))
  p = fma(p, r, f32x4.splat(4.1665795894e-2))
  p = fma(p, r, f32x4.splat(1.6666665459e-1))
  p = fma(p, r, f32x4.splat(5.0000001201e-1))
  p = f32x4.add(fma(p, f32x4.mul(r, r), r), f32x4.splat(1))
  const scale = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  const y = f32x4.mul(p, scale)
  // What is not a number stays so.
  return v128.bitselect(y, x0, f32x4.eq(x0, x0))
}

/** log(x) for x > 0, relative error about 1e-7; -87.3 at 0. Cephes logf (Moshier 1992). */
@inline
export function log4(x0: v128): v128 {
  const x = f32x4.max(x0, f32x4.splat(1.17549435e-38))
  let e = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126)))
  // x = m 2^e with m in [sqrt(1/2), sqrt(2))
  let m = v128.or(v128.and(x, i32x4.splat(0x007fffff)), f32x4.splat(0.5))
  const small = f32x4.lt(m, f32x4.splat(0.707106781186547524))
  e = f32x4.sub(e, v128.and(f32x4.splat(1), small))
  m = f32x4.sub(f32x4.add(m, v128.and(m, small)), f32x4.splat(1))
  const z = f32x4.mul(m, m)
  let p = fma(f32x4.splat(7.0376836292e-2), m, f32x4.splat(-1.1514610310e-1))
  p = fma(p, m, f32x4.splat(1.1676998740e-1))
  p = fma(p, m, f32x4.splat(-1.2420140846e-1))
  p = fma(p, m, f32x4.splat(1.4249322787e-1))
  p = fma(p, m, f32x4.splat(-1.6668057665e-1))
  p = fma(p, m, f32x4.splat(2.0000714765e-1))
  p = fma(p, m, f32x4.splat(-2.4999993993e-1))
  p = fma(p, m, f32x4.splat(3.3333331174e-1))
  p = f32x4.mul(f32x4.mul(p, m), z)
  p = fma(e, f32x4.splat(-2.12194440e-4), p)
  p = fma(z, f32x4.splat(-0.5), p)
  const y = fma(e, f32x4.splat(0.693359375), f32x4.add(m, p))
  return v128.bitselect(y, x0, f32x4.eq(x0, x0))
}

/** tanh(x), relative error about 1e-7: the rational function of degrees 13 and 6 of Eigen's ptanh. */
@inline
export function tanh4(x0: v128): v128 {
  const limit = f32x4.splat(7.90531110763549805)
  const x = f32x4.max(f32x4.min(x0, limit), f32x4.neg(limit))
  const z = f32x4.mul(x, x)
  let p = fma(z, f32x4.splat(-2.76076847742355e-16), f32x4.splat(2.00018790482477e-13))
  p = fma(z, p, f32x4.splat(-8.60467152213735e-11))
  p = fma(z, p, f32x4.splat(5.12229709037114e-8))
  p = fma(z, p, f32x4.splat(1.48572235717979e-5))
  p = fma(z, p, f32x4.splat(6.37261928875436e-4))
  p = fma(z, p, f32x4.splat(4.89352455891786e-3))
  let q = fma(z, f32x4.splat(1.19825839466702e-6), f32x4.splat(1.18534705686654e-4))
  q = fma(z, q, f32x4.splat(2.2684346324e-3))
  q = fma(z, q, f32x4.splat(4.89352518554385e-3))
  return f32x4.div(f32x4.mul(p, x), q)
}

/** sqrt(2/pi) (x + 0.044715 x^3), whose tanh GELU's tanh form is made of. */
@inline
function geluInner4(x: v128, square: v128): v128 {
  return f32x4.mul(x, fma(square, f32x4.splat(0.0356774081), f32x4.splat(0.7978845608)))
}

/** x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))). */
@inline
export function gelu4(x: v128): v128 {
  const half = f32x4.mul(x, f32x4.splat(0.5))
  return fma(half, tanh4(geluInner4(x, f32x4.mul(x, x))), half)
}

/** Its derivative: (1 + t)/2 + x/2 (1 - t^2) sqrt(2/pi) (1 + 3 0.044715 x^2), t the tanh. */
@inline
export function geluSlope4(x: v128): v128 {
  const square = f32x4.mul(x, x)
  const t = tanh4(geluInner4(x, square))
  const half = f32x4.splat(0.5)
  const inner = fma(square, f32x4.splat(0.1070322243), f32x4.splat(0.7978845608))
  const bell = f32x4.sub(f32x4.splat(1), f32x4.mul(t, t))
  return fma(f32x4.mul(half, x), f32x4.mul(bell, inner), fma(half, t, half))
}

/** 1 / (1 + exp(-x)). */
@inline
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))))
}

/** log(1 + exp(x)) = max(x, 0) + log(1 + exp(-|x|)); below 1 + exp(-|x|) = 1 the exponential itself. */
@inline
export function softplus4(x: v128): v128 {
  const e = exp4(f32x4.neg(f32x4.abs(x)))
  const one = f32x4.splat(1)
  const u = f32x4.add(one, e)
  // log(u) e / (u - 1) undoes the rounding of 1 + e (Kahan).
  const small = f32x4.eq(u, one)
  const d = f32x4.sub(u, one)
  const l = f32x4.div(f32x4.mul(log4(u), e), v128.bitselect(one, d, small))
  return f32x4.add(f32x4.max(x, f32x4.splat(0)), v128.bitselect(e, l, small))
}

/** Words of a call's arguments: integers, addresses and floats. */
@inline
export function int(args: usize, n: i32): i32 {
  return load<i32>(args + ((<usize>n) << 2))
}

@inline
export function pointer(args: usize, n: i32): usize {
  return load<usize>(args + ((<usize>n) << 2))
}

@inline
export function float(args: usize, n: i32): f32 {
  return load<f32>(args + ((<usize>n) << 2))
}

/** Floats that a share is mostly a multiple of: a cache line. */
export const LINE: i32 = 16

/** Where the share of `thread` begins when n things are dealt out in multiples of `unit`; `thread = threads` gives n. */
@inline
export function share(n: i32, unit: i32, thread: i32, threads: i32): i32 {
  if (thread == threads) return n
  const units = (n + unit - 1) / unit
  return min(n, ((units * thread) / threads) * unit)
}

/** Four floats, or one repeated (`one`), which is how the last few of a row are read. */
@inline
export function read(at: usize, one: bool): v128 {
  return one ? v128.load32_splat(at) : v128.load(at)
}

/** Four floats, or the first alone. */
@inline
export function write(at: usize, v: v128, one: bool): void {
  if (one) store<f32>(at, f32x4.extract_lane(v, 0))
  else v128.store(at, v)
}
