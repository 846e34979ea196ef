/** Functions of one and of two tensors, element by element, and comparisons. */
import * as codes from './codes'
import { exp4, float, gelu4, geluSlope4, int, LINE, log4, pointer, share, sigmoid4, softplus4, tanh4 } from './math'

@inline
function unary4(kind: i32, x: v128, a: v128, b: v128): v128 {
  const zero = f32x4.splat(0)
  const one = f32x4.splat(1)
  switch (kind) {
    case codes.NEG:
      return f32x4.neg(x)
    case codes.SQUARE:
      return f32x4.mul(x, x)
    case codes.SQRT:
      return f32x4.sqrt(x)
    case codes.RSQRT:
      return f32x4.div(one, f32x4.sqrt(x))
    case codes.EXP:
      return exp4(x)
    case codes.LOG:
      return log4(x)
    case codes.SOFTPLUS:
      return softplus4(x)
    case codes.SIGMOID:
      return sigmoid4(x)
    case codes.TANH:
      return tanh4(x)
    case codes.RELU_OF:
      return f32x4.max(x, zero)
    case codes.LEAKY_RELU_OF:
      return v128.bitselect(x, f32x4.mul(x, a), f32x4.gt(x, zero))
    case codes.STEP:
      // Not a number stays so.
      return v128.bitselect(
        v128.bitselect(one, a, f32x4.gt(x, zero)),
        x,
        f32x4.eq(x, x),
      )
    case codes.ABS:
      return f32x4.abs(x)
    case codes.RECIPROCAL:
      return f32x4.div(one, x)
    case codes.GELU_OF:
      return gelu4(x)
    default:
      return f32x4.min(f32x4.max(x, a), b)
  }
}

/** Runs a function over `n` floats; the last vector is made of what is left. */
@inline
function unaryLoop(kind: i32, n: i32, x: usize, y: usize, a: v128, b: v128): void {
  const end = x + ((<usize>(n & ~3)) << 2)
  while (x < end) {
    v128.store(y, unary4(kind, v128.load(x), a, b))
    x += 16
    y += 16
  }
  for (let i = 0; i < (n & 3); i++) {
    store<f32>(y, f32x4.extract_lane(unary4(kind, v128.load32_splat(x), a, b), 0))
    x += 4
    y += 4
  }
}

/** y = f(x). Arguments: kind, n, x, y, two numbers that f may need. */
export function unary(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const kind = int(args, 0)
  const count = int(args, 1)
  const from = share(count, LINE, thread, threads)
  const n = share(count, LINE, thread + 1, threads) - from
  const x = pointer(args, 2) + ((<usize>from) << 2)
  const y = pointer(args, 3) + ((<usize>from) << 2)
  const a = f32x4.splat(float(args, 4))
  const b = f32x4.splat(float(args, 5))
  // One loop for each kind: the choice is made outside of it.
  switch (kind) {
    case codes.NEG:
      return unaryLoop(codes.NEG, n, x, y, a, b)
    case codes.SQUARE:
      return unaryLoop(codes.SQUARE, n, x, y, a, b)
    case codes.SQRT:
      return unaryLoop(codes.SQRT, n, x, y, a, b)
    case codes.RSQRT:
      return unaryLoop(codes.RSQRT, n, x, y, a, b)
    case codes.EXP:
      return unaryLoop(codes.EXP, n, x, y, a, b)
    case codes.LOG:
      return logLoop(n, x, y)
    case codes.SOFTPLUS:
      return unaryLoop(codes.SOFTPLUS, n, x, y, a, b)
    case codes.SIGMOID:
      return unaryLoop(codes.SIGMOID, n, x, y, a, b)
    case codes.TANH:
      return unaryLoop(codes.TANH, n, x, y, a, b)
    case codes.RELU_OF:
      return unaryLoop(codes.RELU_OF, n, x, y, a, b)
    case codes.LEAKY_RELU_OF:
      return unaryLoop(codes.LEAKY_RELU_OF, n, x, y, a, b)
    case codes.STEP:
      return unaryLoop(codes.STEP, n, x, y, a, b)
    case codes.ABS:
      return unaryLoop(codes.ABS, n, x, y, a, b)
    case codes.RECIPROCAL:
      return unaryLoop(codes.RECIPROCAL, n, x, y, a, b)
    case codes.CLIP:
      return unaryLoop(codes.CLIP, n, x, y, a, b)
    case codes.GELU_OF:
      return unaryLoop(codes.GELU_OF, n, x, y, a, b)
  }
}

/** log(x) with its values outside of (0, infinity): -infinity at 0, not a number below. */
function logLoop(n: i32, x: usize, y: usize): void {
  const zero = f32x4.splat(0)
  for (let i = 0; i < n; i += 4) {
    const v = n - i >= 4 ? v128.load(x) : v128.load32_splat(x)
    let l = log4(v)
    l = v128.bitselect(f32x4.splat(-Infinity), l, f32x4.eq(v, zero))
    l = v128.bitselect(f32x4.splat(NaN), l, f32x4.lt(v, zero))
    l = v128.bitselect(v, l, f32x4.eq(v, f32x4.splat(Infinity)))
    if (n - i >= 4) {
      v128.store(y, l)
      x += 16
      y += 16
    } else {
      store<f32>(y, f32x4.extract_lane(l, 0))
      x += 4
      y += 4
      i -= 3
    }
  }
}

@inline
function binary4(kind: i32, a: v128, b: v128, slope: v128): v128 {
  const zero = f32x4.splat(0)
  switch (kind) {
    case codes.ADD:
      return f32x4.add(a, b)
    case codes.SUB:
      return f32x4.sub(a, b)
    case codes.MUL:
      return f32x4.mul(a, b)
    case codes.DIV:
      return f32x4.div(a, b)
    case codes.MAXIMUM:
      return f32x4.max(a, b)
    case codes.MINIMUM:
      return f32x4.min(a, b)
    case codes.SQUARED_DIFFERENCE: {
      const d = f32x4.sub(a, b)
      return f32x4.mul(d, d)
    }
    case codes.RELU_GRADIENT:
      return v128.and(a, f32x4.gt(b, zero))
    case codes.LEAKY_RELU_GRADIENT:
      return v128.bitselect(a, f32x4.mul(a, slope), f32x4.gt(b, zero))
    case codes.GELU_GRADIENT:
      return f32x4.mul(a, geluSlope4(b))
    default:
      return f32x4.mul(a, f32x4.sub(f32x4.splat(1), f32x4.mul(b, b)))
  }
}

/** `n` results; a and b move on by one float or stay (`stepA`, `stepB`: 4 or 0 bytes). */
@inline
function binaryLoop(
  kind: i32,
  n: i32,
  a: usize,
  stepA: usize,
  b: usize,
  stepB: usize,
  y: usize,
  slope: v128,
): void {
  const whole = (<usize>(n & ~3)) << 2
  const end = y + whole
  if (stepA && stepB)
    for (; y < end; y += 16) {
      v128.store(y, binary4(kind, v128.load(a), v128.load(b), slope))
      a += 16
      b += 16
    }
  else if (stepA) {
    const v = v128.load32_splat(b)
    for (; y < end; y += 16) {
      v128.store(y, binary4(kind, v128.load(a), v, slope))
      a += 16
    }
  } else {
    const u = v128.load32_splat(a)
    for (; y < end; y += 16) {
      v128.store(y, binary4(kind, u, stepB ? v128.load(b) : v128.load32_splat(b), slope))
      b += 4 * stepB
    }
  }
  for (let i = 0; i < (n & 3); i++) {
    const r = binary4(kind, v128.load32_splat(a), v128.load32_splat(b), slope)
    store<f32>(y, f32x4.extract_lane(r, 0))
    a += stepA
    b += stepB
    y += 4
  }
}

function binaryRow(
  kind: i32,
  n: i32,
  a: usize,
  stepA: usize,
  b: usize,
  stepB: usize,
  y: usize,
  slope: v128,
): void {
  switch (kind) {
    case codes.ADD:
      return binaryLoop(codes.ADD, n, a, stepA, b, stepB, y, slope)
    case codes.SUB:
      return binaryLoop(codes.SUB, n, a, stepA, b, stepB, y, slope)
    case codes.MUL:
      return binaryLoop(codes.MUL, n, a, stepA, b, stepB, y, slope)
    case codes.DIV:
      return binaryLoop(codes.DIV, n, a, stepA, b, stepB, y, slope)
    case codes.MAXIMUM:
      return binaryLoop(codes.MAXIMUM, n, a, stepA, b, stepB, y, slope)
    case codes.MINIMUM:
      return binaryLoop(codes.MINIMUM, n, a, stepA, b, stepB, y, slope)
    case codes.SQUARED_DIFFERENCE:
      return binaryLoop(codes.SQUARED_DIFFERENCE, n, a, stepA, b, stepB, y, slope)
    case codes.RELU_GRADIENT:
      return binaryLoop(codes.RELU_GRADIENT, n, a, stepA, b, stepB, y, slope)
    case codes.LEAKY_RELU_GRADIENT:
      return binaryLoop(codes.LEAKY_RELU_GRADIENT, n, a, stepA, b, stepB, y, slope)
    case codes.TANH_GRADIENT:
      return binaryLoop(codes.TANH_GRADIENT, n, a, stepA, b, stepB, y, slope)
    case codes.GELU_GRADIENT:
      return binaryLoop(codes.GELU_GRADIENT, n, a, stepA, b, stepB, y, slope)
  }
}

/**
 * y = f(a, b) with broadcasting. Arguments: kind, slope, a, b, y; four sizes, outermost first; the bytes by which a
 * moves along each; the same of b (0 repeats it). y is contiguous.
 */
export function binary(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const kind = int(args, 0)
  const slope = f32x4.splat(float(args, 1))
  const n1 = int(args, 6)
  const n2 = int(args, 7)
  const n = int(args, 8)
  const rows = int(args, 5) * n1 * n2
  const stepA = pointer(args, 12)
  const stepB = pointer(args, 16)
  // A single row is cut, many are dealt out.
  const cut = rows < threads
  const from = cut ? share(n, LINE, thread, threads) : 0
  const length = (cut ? share(n, LINE, thread + 1, threads) : n) - from
  const first = cut ? 0 : share(rows, 1, thread, threads)
  const last = cut ? rows : share(rows, 1, thread + 1, threads)
  for (let r = first; r < last; r++) {
    const i2 = <usize>(r % n2)
    const i1 = <usize>((r / n2) % n1)
    const i0 = <usize>(r / n2 / n1)
    const a =
      pointer(args, 2) + i0 * pointer(args, 9) + i1 * pointer(args, 10) + i2 * pointer(args, 11)
    const b =
      pointer(args, 3) + i0 * pointer(args, 13) + i1 * pointer(args, 14) + i2 * pointer(args, 15)
    binaryRow(
      kind,
      length,
      a + (<usize>from) * stepA,
      stepA,
      b + (<usize>from) * stepB,
      stepB,
      pointer(args, 4) + (<usize>(r * n + from)) * 4,
      slope,
    )
  }
}

/** y = a ? b as bytes. Arguments: kind, n, a, its step in bytes (4 or 0), b, its step, y. */
export function compare(args: usize, _thread: i32, _threads: i32, _scratch: usize): void {
  const kind = int(args, 0)
  let a = pointer(args, 2)
  let b = pointer(args, 4)
  const y = pointer(args, 6)
  for (let i: usize = 0; i < <usize>int(args, 1); i++) {
    const u = load<f32>(a)
    const v = load<f32>(b)
    let holds = false
    if (kind == codes.GREATER) holds = u > v
    else if (kind == codes.GREATER_EQUAL) holds = u >= v
    else if (kind == codes.LESS) holds = u < v
    else if (kind == codes.LESS_EQUAL) holds = u <= v
    else if (kind == codes.EQUAL) holds = u == v
    else holds = u != v
    store<u8>(y + i, holds ? 1 : 0)
    a += pointer(args, 3)
    b += pointer(args, 5)
  }
}
