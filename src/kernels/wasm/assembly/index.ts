/**
 * Runs programs: lists of calls in memory, each a kernel's code with its arguments. Several threads run the same list
 * over the same memory, each its share of every call; barriers stand where a call needs what another thread made.
 *
 * A call is [code, flags, words, arguments...], all 32 bits wide; `words` counts the whole call.
 */
import { attention, attentionGradient } from './attention'
import * as codes from './codes'
import { convolve, convolveGradient, convolveTransposed, pad } from './convolutions'
import { crossEntropy, crossEntropyGradient } from './crossEntropy'
import { binary, compare, unary } from './elementwise'
import { layerNorm, layerNormGradient, layerNormSums } from './layerNorm'
import { fma } from './math'
import { copy, fill, fromBool } from './movement'
import { batchNorm, batchNormGradient, batchNormSums, batchStatistics } from './normalisation'
import { matMul } from './products'
import { dropout, random } from './random'
import { maxPoolGradient, reduce, segmentSum } from './reductions'
import {
  embedding,
  embeddingGradient,
  tokenCrossEntropy,
  tokenCrossEntropyGradient,
} from './tokens'
import { adam, adamW, average, momentum, rmsProp } from './updates'

/** Flags of a call: it is dealt out to all threads; it waits for them first. */
const PARALLEL: i32 = 1
const BARRIER: i32 = 2

/** Words of the control block that threads share, see {@link serve}. */
const ARRIVED: usize = 0
const GENERATION: usize = 64
const SLEEPERS: usize = 128
const JOB: usize = 192
const PROGRAM: usize = 196
const END: usize = 200
const THREADS: usize = 204
const SCRATCH: usize = 208
const SCRATCH_BYTES: usize = 212

/** Turns of a waiting loop before a thread goes to sleep. */
const PATIENCE: i32 = 20_000

/** Nanoseconds without a program after which a thread lets its browser in. */
const IDLE: i64 = 1_000_000_000

function call(code: i32, args: usize, thread: i32, threads: i32, scratch: usize): void {
  switch (code) {
    case codes.MAT_MUL:
      return matMul(args, thread, threads, scratch)
    case codes.PAD:
      return pad(args, thread, threads, scratch)
    case codes.CONVOLVE:
      return convolve(args, thread, threads, scratch)
    case codes.CONVOLVE_TRANSPOSED:
      return convolveTransposed(args, thread, threads, scratch)
    case codes.CONVOLVE_GRADIENT:
      return convolveGradient(args, thread, threads, scratch)
    case codes.UNARY:
      return unary(args, thread, threads, scratch)
    case codes.BINARY:
      return binary(args, thread, threads, scratch)
    case codes.COMPARE:
      return compare(args, thread, threads, scratch)
    case codes.FROM_BOOL:
      return fromBool(args, thread, threads, scratch)
    case codes.FILL:
      return fill(args, thread, threads, scratch)
    case codes.COPY:
      return copy(args, thread, threads, scratch)
    case codes.REDUCE:
      return reduce(args, thread, threads, scratch)
    case codes.RANDOM:
      return random(args, thread, threads, scratch)
    case codes.DROPOUT:
      return dropout(args, thread, threads, scratch)
    case codes.ADAM:
      return adam(args, thread, threads, scratch)
    case codes.RMS_PROP:
      return rmsProp(args, thread, threads, scratch)
    case codes.MOMENTUM:
      return momentum(args, thread, threads, scratch)
    case codes.AVERAGE:
      return average(args, thread, threads, scratch)
    case codes.BATCH_STATISTICS:
      return batchStatistics(args, thread, threads, scratch)
    case codes.BATCH_NORM:
      return batchNorm(args, thread, threads, scratch)
    case codes.BATCH_NORM_SUMS:
      return batchNormSums(args, thread, threads, scratch)
    case codes.BATCH_NORM_GRADIENT:
      return batchNormGradient(args, thread, threads, scratch)
    case codes.CROSS_ENTROPY:
      return crossEntropy(args, thread, threads, scratch)
    case codes.CROSS_ENTROPY_GRADIENT:
      return crossEntropyGradient(args, thread, threads, scratch)
    case codes.MAX_POOL_GRADIENT:
      return maxPoolGradient(args, thread, threads, scratch)
    case codes.SEGMENT_SUM:
      return segmentSum(args, thread, threads, scratch)
    case codes.ADAM_W:
      return adamW(args, thread, threads, scratch)
    case codes.LAYER_NORM:
      return layerNorm(args, thread, threads, scratch)
    case codes.LAYER_NORM_GRADIENT:
      return layerNormGradient(args, thread, threads, scratch)
    case codes.LAYER_NORM_SUMS:
      return layerNormSums(args, thread, threads, scratch)
    case codes.EMBEDDING:
      return embedding(args, thread, threads, scratch)
    case codes.EMBEDDING_GRADIENT:
      return embeddingGradient(args, thread, threads, scratch)
    case codes.TOKEN_CROSS_ENTROPY:
      return tokenCrossEntropy(args, thread, threads, scratch)
    case codes.TOKEN_CROSS_ENTROPY_GRADIENT:
      return tokenCrossEntropyGradient(args, thread, threads, scratch)
    case codes.ATTENTION:
      return attention(args, thread, threads, scratch)
    case codes.ATTENTION_GRADIENT:
      return attentionGradient(args, thread, threads, scratch)
  }
}

/** Sleeps until the word at `at` is no longer `seen`, after some patience; at most so many nanoseconds, or for ever with -1. */
function waitFor(at: usize, seen: i32, sleepers: usize, longest: i64): void {
  if (!ASC_FEATURE_THREADS) return
  for (let i = 0; i < PATIENCE; i++) if (atomic.load<i32>(at) != seen) return
  atomic.add<i32>(sleepers, 1)
  while (atomic.load<i32>(at) == seen)
    if (atomic.wait<i32>(at, seen, longest) == AtomicWaitResult.TIMED_OUT) break
  atomic.sub<i32>(sleepers, 1)
}

/** Waits until all threads are here. The first thread never sleeps: it may be a page's own, which must not. */
function barrier(control: usize, thread: i32, threads: i32): void {
  if (!ASC_FEATURE_THREADS) return
  const generation = atomic.load<i32>(control + GENERATION)
  if (atomic.add<i32>(control + ARRIVED, 1) == threads - 1) {
    atomic.store<i32>(control + ARRIVED, 0)
    atomic.store<i32>(control + GENERATION, generation + 1)
    if (atomic.load<i32>(control + SLEEPERS)) atomic.notify(control + GENERATION, -1)
  } else if (thread == 0) while (atomic.load<i32>(control + GENERATION) == generation) {}
  else waitFor(control + GENERATION, generation, control + SLEEPERS, -1)
}

/** One thread's part in a program. */
function take(
  program: usize,
  end: usize,
  control: usize,
  thread: i32,
  threads: i32,
  scratch: usize,
): void {
  while (program < end) {
    const flags = load<i32>(program, 4)
    const args = program + 12
    if (threads > 1) {
      if (flags & BARRIER) barrier(control, thread, threads)
      if (flags & PARALLEL) call(load<i32>(program), args, thread, threads, scratch)
      else if (thread == 0) call(load<i32>(program), args, 0, 1, scratch)
    } else call(load<i32>(program), args, 0, 1, scratch)
    program += (<usize>load<i32>(program, 8)) << 2
  }
  if (threads > 1) barrier(control, thread, threads)
}

/**
 * Runs a program with `threads` threads: 1, or all there are. The caller is the first, the others are in {@link serve}.
 * `scratch` has `scratchBytes` for each thread.
 */
export function run(
  program: usize,
  end: usize,
  control: usize,
  threads: i32,
  scratch: usize,
  scratchBytes: usize,
): void {
  if (ASC_FEATURE_THREADS)
    if (threads > 1) {
      store<usize>(control + PROGRAM, program)
      store<usize>(control + END, end)
      store<i32>(control + THREADS, threads)
      store<usize>(control + SCRATCH, scratch)
      store<usize>(control + SCRATCH_BYTES, scratchBytes)
      atomic.add<i32>(control + JOB, 1)
      atomic.notify(control + JOB, -1)
    }
  take(program, end, control, 0, threads, scratch)
}

/** The number of the last program that several threads run, after the next one came or none came for a second. */
function nextJob(control: usize, last: i32): i32 {
  waitFor(control + JOB, last, control + SLEEPERS + 4, IDLE)
  return atomic.load<i32>(control + JOB)
}

/** Takes part in every program that several threads run, until none came for a second. Returns the number of the last one. */
export function serve(control: usize, thread: i32, last: i32): i32 {
  if (!ASC_FEATURE_THREADS) return last
  let job = nextJob(control, last)
  while (job != last) {
    last = job
    const threads = load<i32>(control + THREADS)
    const scratch =
      load<usize>(control + SCRATCH) + <usize>thread * load<usize>(control + SCRATCH_BYTES)
    take(
      load<usize>(control + PROGRAM),
      load<usize>(control + END),
      control,
      thread,
      threads,
      scratch,
    )
    job = nextJob(control, last)
  }
  return last
}

/** `n` times 12 independent multiply-adds of 4 lanes in registers: the ceiling that products are measured against. */
export function peak(n: i32): f32 {
  let c0 = f32x4.splat(0)
  let c1 = f32x4.splat(1)
  let c2 = f32x4.splat(2)
  let c3 = f32x4.splat(3)
  let c4 = f32x4.splat(4)
  let c5 = f32x4.splat(5)
  let c6 = f32x4.splat(6)
  let c7 = f32x4.splat(7)
  let c8 = f32x4.splat(8)
  let c9 = f32x4.splat(9)
  let ca = f32x4.splat(10)
  let cb = f32x4.splat(11)
  const x = f32x4.splat(0.5)
  for (let i = 0; i < n; i++) {
    c0 = fma(c0, x, x)
    c1 = fma(c1, x, x)
    c2 = fma(c2, x, x)
    c3 = fma(c3, x, x)
    c4 = fma(c4, x, x)
    c5 = fma(c5, x, x)
    c6 = fma(c6, x, x)
    c7 = fma(c7, x, x)
    c8 = fma(c8, x, x)
    c9 = fma(c9, x, x)
    ca = fma(ca, x, x)
    cb = fma(cb, x, x)
  }
  let sum = f32x4.add(f32x4.add(c0, c1), f32x4.add(c2, c3))
  sum = f32x4.add(sum, f32x4.add(f32x4.add(c4, c5), f32x4.add(c6, c7)))
  sum = f32x4.add(sum, f32x4.add(f32x4.add(c8, c9), f32x4.add(ca, cb)))
  return f32x4.extract_lane(sum, 0)
}
