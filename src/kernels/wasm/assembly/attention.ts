/** Causal attention with several heads and its gradient; see kernels/attention.ts. A head of an example is dealt out whole. */
import { exp4, fma, int, lanes, pointer, share } from './math'

/** Floats of a row in whole vectors. */
@inline
function padded(n: i32): i32 {
  return (n + 3) & ~3
}

/** Bytes of so many floats. */
@inline
function floats(n: i32): usize {
  return (<usize>n) << 2
}

/** y = a B: `n` numbers a, `step` bytes apart, times as many rows of B, `pitch` bytes apart; `vectors` of four make a row. */
@inline
function rowTimes(
  a: usize,
  step: usize,
  n: i32,
  b: usize,
  pitch: usize,
  y: usize,
  vectors: i32,
): void {
  let v = 0
  for (; v + 4 <= vectors; v += 4) {
    let c0 = f32x4.splat(0)
    let c1 = f32x4.splat(0)
    let c2 = f32x4.splat(0)
    let c3 = f32x4.splat(0)
    let at = a
    let row = b + ((<usize>v) << 4)
    for (let k = 0; k < n; k++) {
      const s = v128.load32_splat(at)
      c0 = fma(s, v128.load(row), c0)
      c1 = fma(s, v128.load(row, 16), c1)
      c2 = fma(s, v128.load(row, 32), c2)
      c3 = fma(s, v128.load(row, 48), c3)
      at += step
      row += pitch
    }
    const to = y + ((<usize>v) << 4)
    v128.store(to, c0)
    v128.store(to, c1, 16)
    v128.store(to, c2, 32)
    v128.store(to, c3, 48)
  }
  for (; v < vectors; v++) {
    let c = f32x4.splat(0)
    let at = a
    let row = b + ((<usize>v) << 4)
    for (let k = 0; k < n; k++) {
      c = fma(v128.load32_splat(at), v128.load(row), c)
      at += step
      row += pitch
    }
    v128.store(y + ((<usize>v) << 4), c)
  }
}

/** Copies a head's rows, `pitch` bytes apart, to rows of whole vectors, filled up with zeros. */
function gather(x: usize, pitch: usize, length: i32, size: i32, y: usize): void {
  const row = floats(padded(size))
  for (let i = 0; i < length; i++) {
    v128.store(y + row - 16, f32x4.splat(0))
    memory.copy(y, x, floats(size))
    x += pitch
    y += row
  }
}

/** The same, turned: a row for each of the `size` numbers, over the places. */
function turn(x: usize, pitch: usize, length: i32, size: i32, y: usize): void {
  const row = floats(padded(length))
  for (let c = 0; c < size; c++) {
    v128.store(y + row - 16, f32x4.splat(0))
    let from = x + floats(c)
    for (let i = 0; i < length; i++) {
      store<f32>(y + floats(i), load<f32>(from))
      from += pitch
    }
    y += row
  }
}

/** Four places from j on, as ones (all bits) where they are from `first` to i. */
@inline
function within(j: i32, first: i32, i: i32): v128 {
  const places = i32x4.add(i32x4.splat(j), i32x4(0, 1, 2, 3))
  return v128.and(
    i32x4.ge_s(places, i32x4.splat(first)),
    i32x4.le_s(places, i32x4.splat(i)),
  )
}

/** The first place of the text of place i, whose number in it is at `places`. */
@inline
function firstOf(places: usize, i: i32): i32 {
  return i - <i32>load<f32>(places + floats(i))
}

/** Bytes of the whole vectors before place i. */
@inline
function before(i: i32): usize {
  return (<usize>(i >> 2)) << 4
}

@inline
function largest(v: v128): f32 {
  let y = f32x4.max(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1))
  y = f32x4.max(y, v128.shuffle<f32>(y, y, 1, 0, 3, 2))
  return f32x4.extract_lane(y, 0)
}

/** Turns the scores of place i, of all places from `first` to it, into chances; 0 for the rest of the vectors. */
function softmax(p: usize, first: i32, i: i32, scale: f32): void {
  const start = p + before(first)
  const end = p + before(i) + 16
  let most = f32x4.splat(-Infinity)
  let j = first & ~3
  for (let at = start; at < end; at += 16) {
    const s = v128.bitselect(v128.load(at), f32x4.splat(-Infinity), within(j, first, i))
    most = f32x4.max(most, s)
    j += 4
  }
  const top = f32x4.splat(largest(most))
  const by = f32x4.splat(scale)
  let sum = f32x4.splat(0)
  j = first & ~3
  for (let at = start; at < end; at += 16) {
    const e = exp4(f32x4.mul(f32x4.sub(v128.load(at), top), by))
    const kept = v128.and(e, within(j, first, i))
    v128.store(at, kept)
    sum = f32x4.add(sum, kept)
    j += 4
  }
  const share1 = f32x4.splat(<f32>1 / lanes(sum))
  for (let at = start; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share1))
}

/**
 * y = softmax(q k^T / sqrt(size)) v over the places of its text up to each one's own, head by head. Arguments: examples,
 * length, width, heads, qkv, places, y.
 */
export function attention(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const length = int(args, 1)
  const width = int(args, 2)
  const heads = int(args, 3)
  const size = width / heads
  const pitch = floats(3 * width)
  const scale = <f32>1 / sqrt<f32>(<f32>size)
  const row = floats(padded(size))
  const wide = floats(padded(length))
  const keys = scratch
  const values = keys + (<usize>size) * wide
  const chances = values + (<usize>length) * row
  const out = chances + wide
  const items = int(args, 0) * heads
  const last = share(items, 1, thread + 1, threads)
  for (let item = share(items, 1, thread, threads); item < last; item++) {
    const n = item / heads
    const offset = floats((item % heads) * size)
    const q = pointer(args, 4) + (<usize>(n * length)) * pitch + offset
    turn(q + floats(width), pitch, length, size, keys)
    gather(q + floats(2 * width), pitch, length, size, values)
    const places = pointer(args, 5) + floats(n * length)
    let y = pointer(args, 6) + floats(n * length * width) + offset
    for (let i = 0; i < length; i++) {
      const first = firstOf(places, i)
      const skip = before(first)
      const reach = (i >> 2) - (first >> 2) + 1
      rowTimes(q + (<usize>i) * pitch, 4, size, keys + skip, wide, chances + skip, reach)
      softmax(chances, first, i, scale)
      const from = values + (<usize>first) * row
      rowTimes(chances + floats(first), 4, i + 1 - first, from, row, out, padded(size) >> 2)
      memory.copy(y, out, floats(size))
      y += floats(width)
    }
  }
}

/**
 * With P the chances: dv = P^T dy, dP = dy v^T, dS = P (dP - sum(P dP)) / sqrt(size), dq = dS k, dk = dS^T q. The chances are
 * computed anew. Arguments: examples, length, width, heads, qkv, places, dy, dqkv.
 */
export function attentionGradient(args: usize, thread: i32, threads: i32, scratch: usize): void {
  const length = int(args, 1)
  const width = int(args, 2)
  const heads = int(args, 3)
  const size = width / heads
  const pitch = floats(3 * width)
  const scale = <f32>1 / sqrt<f32>(<f32>size)
  const row = floats(padded(size))
  const wide = floats(padded(length))
  const vectors = padded(size) >> 2
  const turnedKeys = scratch
  const turnedValues = turnedKeys + (<usize>size) * wide
  const queries = turnedValues + (<usize>size) * wide
  const keys = queries + (<usize>length) * row
  const upper = keys + (<usize>length) * row
  const chances = upper + (<usize>length) * row
  const slopes = chances + (<usize>length) * wide
  const out = slopes + (<usize>length) * wide
  const items = int(args, 0) * heads
  const last = share(items, 1, thread + 1, threads)
  for (let item = share(items, 1, thread, threads); item < last; item++) {
    const n = item / heads
    const offset = floats((item % heads) * size)
    const q = pointer(args, 4) + (<usize>(n * length)) * pitch + offset
    const places = pointer(args, 5) + floats(n * length)
    const dq = pointer(args, 7) + (<usize>(n * length)) * pitch + offset
    turn(q + floats(width), pitch, length, size, turnedKeys)
    turn(q + floats(2 * width), pitch, length, size, turnedValues)
    gather(q, pitch, length, size, queries)
    gather(q + floats(width), pitch, length, size, keys)
    gather(
      pointer(args, 6) + floats(n * length * width) + offset,
      floats(width),
      length,
      size,
      upper,
    )
    for (let i = 0; i < length; i++) {
      const p = chances + (<usize>i) * wide
      const d = slopes + (<usize>i) * wide
      const first = firstOf(places, i)
      const skip = before(first)
      const reach = (i >> 2) - (first >> 2) + 1
      rowTimes(queries + (<usize>i) * row, 4, size, turnedKeys + skip, wide, p + skip, reach)
      softmax(p, first, i, scale)
      rowTimes(upper + (<usize>i) * row, 4, size, turnedValues + skip, wide, d + skip, reach)
      const end = before(i) + 16
      let sum = f32x4.splat(0)
      for (let at = skip; at < end; at += 16)
        sum = fma(v128.load(p + at), v128.load(d + at), sum)
      const mean = f32x4.splat(lanes(sum))
      for (let at = skip; at < end; at += 16) {
        const slope = f32x4.mul(v128.load(p + at), f32x4.sub(v128.load(d + at), mean))
        v128.store(d + at, f32x4.mul(slope, f32x4.splat(scale)))
      }
      const from = keys + (<usize>first) * row
      rowTimes(d + floats(first), 4, i + 1 - first, from, row, out, vectors)
      memory.copy(dq + (<usize>i) * pitch, out, floats(size))
    }
    for (let j = 0; j < length; j++) {
      let takers = 1
      while (j + takers < length && load<f32>(places + floats(j + takers)) > 0) takers++
      const from = (<usize>j) * wide + floats(j)
      const after = (<usize>j) * row
      const to = dq + (<usize>j) * pitch
      rowTimes(slopes + from, wide, takers, queries + after, row, out, vectors)
      memory.copy(to + floats(width), out, floats(size))
      rowTimes(chances + from, wide, takers, upper + after, row, out, vectors)
      memory.copy(to + floats(2 * width), out, floats(size))
    }
  }
}
