/** The Bernoulli cross-entropy from logits and its gradient; see kernels/crossEntropy.ts. */
import { float, fma, int, lanes, LINE, pointer, share, sigmoid4, softplus4 } from './math'

/** Entries of one partial sum. */
const PIECE: i32 = 1024

/** 1/batch sum(softplus(l) - x l) in pieces: partial sums of 1,024. Arguments: n, x, l, partial sums, 1/batch. */
export function crossEntropy(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const scale = float(args, 4)
  const pieces = (n + PIECE - 1) / PIECE
  const end = share(pieces, 1, thread + 1, threads)
  for (let piece = share(pieces, 1, thread, threads); piece < end; piece++) {
    const from = piece * PIECE
    const to = min(n, from + PIECE)
    let x = pointer(args, 1) + ((<usize>from) << 2)
    let l = pointer(args, 2) + ((<usize>from) << 2)
    let sum = f32x4.splat(0)
    let rest: f32 = 0
    let i = from
    for (; i + 4 <= to; i += 4) {
      const v = v128.load(l)
      sum = f32x4.add(sum, fma(f32x4.neg(v128.load(x)), v, softplus4(v)))
      x += 16
      l += 16
    }
    for (; i < to; i++) {
      const v = v128.load32_splat(l)
      rest += f32x4.extract_lane(fma(f32x4.neg(v128.load32_splat(x)), v, softplus4(v)), 0)
      x += 4
      l += 4
    }
    store<f32>(pointer(args, 3) + ((<usize>piece) << 2), (lanes(sum) + rest) * scale)
  }
}

/** dl = dy/batch (sigmoid(l) - x). Arguments: n, x, l, dl, dy (a scalar), 1/batch. */
export function crossEntropyGradient(
  args: usize,
  thread: i32,
  threads: i32,
  _scratch: usize,
): void {
  const n = int(args, 0)
  const scale = f32x4.splat(load<f32>(pointer(args, 4)) * float(args, 5))
  const to = share(n, LINE, thread + 1, threads)
  let i = share(n, LINE, thread, threads)
  const offset = (<usize>i) << 2
  let x = pointer(args, 1) + offset
  let l = pointer(args, 2) + offset
  let dl = pointer(args, 3) + offset
  for (; i + 4 <= to; i += 4) {
    v128.store(dl, f32x4.mul(scale, f32x4.sub(sigmoid4(v128.load(l)), v128.load(x))))
    x += 16
    l += 16
    dl += 16
  }
  for (; i < to; i++) {
    const d = f32x4.sub(sigmoid4(v128.load32_splat(l)), v128.load32_splat(x))
    store<f32>(dl, f32x4.extract_lane(f32x4.mul(scale, d), 0))
    x += 4
    l += 4
    dl += 4
  }
}
