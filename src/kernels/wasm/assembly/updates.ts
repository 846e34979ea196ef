/** Optimiser and moving-average updates in place; see the equations in kernels/updates.ts. */
import { int, pointer, read, share, write } from './math'

/** Below this a moment is taken as 0: it no longer moves a weight, and on its way on it would become subnormal. */
const NOTHING: f32 = 1e-30
/** The same for a gradient, whose square goes into a moment. */
const NO_GRADIENT: f32 = 1e-17

/**
 * Zero instead of what is smaller than `least`. Arithmetic on subnormal numbers is a hundred times slower, and the
 * moments of a unit that died decay through them. What is not a number stays so.
 */
@inline
function settled(v: v128, least: f32): v128 {
  return v128.andnot(v, f32x4.lt(f32x4.abs(v), f32x4.splat(least)))
}

@inline
function setting(settings: usize, n: usize): f32 {
  return load<f32>(settings + (n << 2))
}

/** Adam; before it the weight shrinks where it is to decay. */
@inline
function adamStep(decays: bool, args: usize, thread: i32, threads: i32): void {
  const n = int(args, 0)
  const s = pointer(args, 5)
  const rate = f32x4.splat(setting(s, 0))
  const beta1 = f32x4.splat(setting(s, 1))
  const beta2 = f32x4.splat(setting(s, 2))
  const rest1 = f32x4.splat(<f32>1 - setting(s, 1))
  const rest2 = f32x4.splat(<f32>1 - setting(s, 2))
  const scale2 = f32x4.splat(setting(s, 3))
  const epsilon = f32x4.splat(setting(s, 4))
  const kept = f32x4.splat(decays ? setting(s, 5) : <f32>1)
  const to = share(n, 16, thread + 1, threads)
  for (let i = share(n, 16, thread, threads); i < to; ) {
    const one = to - i < 4
    const at = (<usize>i) << 2
    const w = pointer(args, 1) + at
    const m = pointer(args, 2) + at
    const v = pointer(args, 3) + at
    const g = settled(read(pointer(args, 4) + at, one), NO_GRADIENT)
    const m1 = settled(f32x4.add(f32x4.mul(beta1, read(m, one)), f32x4.mul(rest1, g)), NOTHING)
    const square = f32x4.mul(f32x4.mul(rest2, g), g)
    const v1 = settled(f32x4.add(f32x4.mul(beta2, read(v, one)), square), NOTHING)
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(scale2, v1)), epsilon)
    write(m, m1, one)
    write(v, v1, one)
    const value = decays ? f32x4.mul(kept, read(w, one)) : read(w, one)
    write(w, f32x4.sub(value, f32x4.div(f32x4.mul(rate, m1), root)), one)
    i += one ? 1 : 4
  }
}

/** Arguments: n, w, m, v, g, settings `[rate, beta1, beta2, scale2, epsilon]`. */
export function adam(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  adamStep(false, args, thread, threads)
}

/** Arguments: n, w, m, v, g, settings `[rate, beta1, beta2, scale2, epsilon, kept]`. */
export function adamW(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  adamStep(true, args, thread, threads)
}

/** Arguments: n, w, v, g, settings `[rate, beta2, epsilon]`. */
export function rmsProp(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const s = pointer(args, 4)
  const rate = f32x4.splat(setting(s, 0))
  const beta2 = f32x4.splat(setting(s, 1))
  const rest2 = f32x4.splat(<f32>1 - setting(s, 1))
  const epsilon = f32x4.splat(setting(s, 2))
  const to = share(n, 16, thread + 1, threads)
  for (let i = share(n, 16, thread, threads); i < to; ) {
    const one = to - i < 4
    const at = (<usize>i) << 2
    const w = pointer(args, 1) + at
    const v = pointer(args, 2) + at
    const g = settled(read(pointer(args, 3) + at, one), NO_GRADIENT)
    const square = f32x4.mul(f32x4.mul(rest2, g), g)
    const v1 = settled(f32x4.add(f32x4.mul(beta2, read(v, one)), square), NOTHING)
    const root = f32x4.add(f32x4.sqrt(v1), epsilon)
    write(v, v1, one)
    write(w, f32x4.sub(read(w, one), f32x4.div(f32x4.mul(rate, g), root)), one)
    i += one ? 1 : 4
  }
}

/** Arguments: n, w, m, g, settings `[rate, beta1]`. */
export function momentum(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const s = pointer(args, 4)
  const rate = f32x4.splat(setting(s, 0))
  const beta1 = f32x4.splat(setting(s, 1))
  const to = share(n, 16, thread + 1, threads)
  for (let i = share(n, 16, thread, threads); i < to; ) {
    const one = to - i < 4
    const at = (<usize>i) << 2
    const w = pointer(args, 1) + at
    const m = pointer(args, 2) + at
    const g = settled(read(pointer(args, 3) + at, one), NO_GRADIENT)
    const m1 = settled(f32x4.add(f32x4.mul(beta1, read(m, one)), g), NOTHING)
    write(m, m1, one)
    write(w, f32x4.sub(read(w, one), f32x4.mul(rate, m1)), one)
    i += one ? 1 : 4
  }
}

/** Arguments: n, average, source, settings `[decay]`. */
export function average(args: usize, thread: i32, threads: i32, _scratch: usize): void {
  const n = int(args, 0)
  const decay = f32x4.splat(setting(pointer(args, 3), 0))
  const rest = f32x4.splat(<f32>1 - setting(pointer(args, 3), 0))
  const to = share(n, 16, thread + 1, threads)
  for (let i = share(n, 16, thread, threads); i < to; ) {
    const one = to - i < 4
    const at = (<usize>i) << 2
    const y = pointer(args, 1) + at
    const x = read(pointer(args, 2) + at, one)
    write(y, f32x4.add(f32x4.mul(decay, read(y, one)), f32x4.mul(rest, x)), one)
    i += one ? 1 : 4
  }
}
