/**
 * Tokens, whole numbers in floats: rows of a table for them, and the cross-entropy of the next one; see kernels/embedding.ts and
 * kernels/crossEntropy.ts.
 */
import { exp4, int, lanes, log4, pointer, read, share, write } from './math'

/** The token at an address, or -1 where there is none among `vocabulary`. */
@inline
function tokenAt(at: usize, vocabulary: i32): i32 {
  const token = i32x4.extract_lane(i32x4.trunc_sat_f32x4_s(v128.load32_splat(at)), 0)
  return token >= 0 && token < vocabulary ? token : -1
}

/** y = the tokens' rows of the table; zeros for one that it lacks. Arguments: tokens, width, vocabulary, table, tokens, y. */
export function embedding(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const pitch = (<usize>int(args, 1)) << 2
  const last = share(n, 1, thread + 1, threads)
  for (let i = share(n, 1, thread, threads); i < last; i++) {
    const token = tokenAt(pointer(args, 4) + ((<usize>i) << 2), int(args, 2))
    const y = pointer(args, 5) + (<usize>i) * pitch
    if (token < 0) memory.fill(y, 0, pitch)
    else memory.copy(y, pointer(args, 3) + (<usize>token) * pitch, pitch)
  }
}

/**
 * dtable: each row the sum of dy where its token stands, in the order of the tokens. Columns are dealt out. Arguments: tokens,
 * width, vocabulary, dy, tokens, dtable.
 */
export function embeddingGradient(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const width = int(args, 1)
  const vocabulary = int(args, 2)
  const pitch = (<usize>width) << 2
  const from = share(width, 16, thread, threads)
  const to = share(width, 16, thread + 1, threads)
  const start = (<usize>from) << 2
  for (let token = 0; token < vocabulary; token++)
    memory.fill(pointer(args, 5) + (<usize>token) * pitch + start, 0, (<usize>(to - from)) << 2)
  for (let i = 0; i < n; i++) {
    const token = tokenAt(pointer(args, 4) + ((<usize>i) << 2), vocabulary)
    if (token < 0) continue
    let dy = pointer(args, 3) + (<usize>i) * pitch + start
    let y = pointer(args, 5) + (<usize>token) * pitch + start
    for (let j = from; j < to; ) {
      const one = to - j < 4
      write(y, f32x4.add(read(y, one), read(dy, one)), one)
      dy += one ? 4 : 16
      y += one ? 4 : 16
      j += one ? 1 : 4
    }
  }
}

/** The largest of `n` logits. */
@inline
function largest(l: usize, n: i32): f32 {
  let most = f32x4.splat(-Infinity)
  for (let j = 0; j < n; ) {
    const one = n - j < 4
    most = f32x4.max(most, read(l, one))
    l += one ? 4 : 16
    j += one ? 1 : 4
  }
  most = f32x4.max(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1))
  most = f32x4.max(most, v128.shuffle<f32>(most, most, 1, 0, 3, 2))
  return f32x4.extract_lane(most, 0)
}

/** sum(exp(l - top)). */
@inline
function sumOfExponentials(l: usize, n: i32, top: f32): f32 {
  let total = f32x4.splat(0)
  let rest: f32 = 0
  for (let j = 0; j < n; ) {
    const one = n - j < 4
    const e = exp4(f32x4.sub(read(l, one), f32x4.splat(top)))
    if (one) rest += f32x4.extract_lane(e, 0)
    else total = f32x4.add(total, e)
    l += one ? 4 : 16
    j += one ? 1 : 4
  }
  return lanes(total) + rest
}

/** y = log(sum(exp(l))) - l of the token, row by row; 0 for a token outside. Arguments: rows, vocabulary, logits, tokens, y. */
export function tokenCrossEntropy(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const rows = int(args, 0)
  const vocabulary = int(args, 1)
  const last = share(rows, 16, thread + 1, threads)
  for (let i = share(rows, 16, thread, threads); i < last; i++) {
    const at = (<usize>i) << 2
    const token = tokenAt(pointer(args, 3) + at, vocabulary)
    const l = pointer(args, 2) + (<usize>vocabulary) * at
    let nats: f32 = 0
    if (token >= 0) {
      const top = largest(l, vocabulary)
      const sum = f32x4.splat(sumOfExponentials(l, vocabulary, top))
      nats = f32x4.extract_lane(log4(sum), 0) + (top - load<f32>(l + ((<usize>token) << 2)))
    }
    store<f32>(pointer(args, 4) + at, nats)
  }
}

/**
 * dl = dy (softmax(l) - 1 at the token), row by row; zeros where dy is 0 and for a token outside. Arguments: rows, vocabulary,
 * logits, tokens, dy, dl.
 */
export function tokenCrossEntropyGradient(
  args: usize,
  thread: i32,
  threads: i32,
  _scratch: usize,
): void {
  const rows = int(args, 0)
  const vocabulary = int(args, 1)
  const pitch = (<usize>vocabulary) << 2
  const last = share(rows, 1, thread + 1, threads)
  for (let i = share(rows, 1, thread, threads); i < last; i++) {
    const at = (<usize>i) << 2
    const token = tokenAt(pointer(args, 3) + at, vocabulary)
    const dy = load<f32>(pointer(args, 4) + at)
    const l = pointer(args, 2) + (<usize>i) * pitch
    const dl = pointer(args, 5) + (<usize>i) * pitch
    if (token < 0 || dy == 0) {
      memory.fill(dl, 0, pitch)
      continue
    }
    const top = largest(l, vocabulary)
    const factor = f32x4.splat(dy / sumOfExponentials(l, vocabulary, top))
    for (let j = 0; j < vocabulary; ) {
      const one = vocabulary - j < 4
      const offset = (<usize>j) << 2
      const e = exp4(f32x4.sub(read(l + offset, one), f32x4.splat(top)))
      write(dl + offset, f32x4.mul(factor, e), one)
      j += one ? 1 : 4
    }
    const own = dl + ((<usize>token) << 2)
    store<f32>(own, load<f32>(own) - dy)
  }
}
