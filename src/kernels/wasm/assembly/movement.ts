/** Data from one place to another, and constants. */
import { float, int, LINE, pointer, share } from './math'

/** Bytes 0 and 1 as floats. Arguments: n, x, y. */
export function fromBool(args: usize, _thread: i32, _threads: i32, _scratch: usize): void {
  const x = pointer(args, 1)
  const y = pointer(args, 2)
  for (let i: usize = 0; i < <usize>int(args, 0); i++)
    store<f32>(y + (i << 2), <f32>load<u8>(x + i))
}

/** Arguments: n, y, value. */
export function fill(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const value = float(args, 2)
  const to = share(n, LINE, thread + 1, threads)
  let i = share(n, LINE, thread, threads)
  let y = pointer(args, 1) + ((<usize>i) << 2)
  for (; i + 4 <= to; i += 4) {
    v128.store(y, f32x4.splat(value))
    y += 16
  }
  for (; i < to; i++) {
    store<f32>(y, value)
    y += 4
  }
}

/**
 * Copies floats from one strided place to another: slices, joins, frames, turns. Arguments: x, y; five sizes, outermost
 * first; the bytes by which x moves along each; the same of y.
 */
export function copy(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n1 = int(args, 3)
  const n2 = int(args, 4)
  const n3 = int(args, 5)
  const n = int(args, 6)
  const rows = int(args, 2) * n1 * n2 * n3
  const stepX = pointer(args, 11)
  const stepY = pointer(args, 16)
  const cut = rows < threads
  const from = <usize>(cut ? share(n, LINE, thread, threads) : 0)
  const length = <usize>(cut ? share(n, LINE, thread + 1, threads) : n) - from
  const first = cut ? 0 : share(rows, 1, thread, threads)
  const last = cut ? rows : share(rows, 1, thread + 1, threads)
  for (let r = first; r < last; r++) {
    const i3 = <usize>(r % n3)
    const i2 = <usize>((r / n3) % n2)
    const i1 = <usize>((r / n3 / n2) % n1)
    const i0 = <usize>(r / n3 / n2 / n1)
    let x =
      pointer(args, 0) +
      i0 * pointer(args, 7) +
      i1 * pointer(args, 8) +
      i2 * pointer(args, 9) +
      i3 * pointer(args, 10) +
      from * stepX
    let y =
      pointer(args, 1) +
      i0 * pointer(args, 12) +
      i1 * pointer(args, 13) +
      i2 * pointer(args, 14) +
      i3 * pointer(args, 15) +
      from * stepY
    if (stepX == 4 && stepY == 4) memory.copy(y, x, length << 2)
    else
      for (let i: usize = 0; i < length; i++) {
        store<f32>(y, load<f32>(x))
        x += stepX
        y += stepY
      }
  }
}
