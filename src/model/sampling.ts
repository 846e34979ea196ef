/** Makes examples with a model, in one step or in many: some at a time, watched, and ended when told. */
import { noPause, slice } from '../metrics/statistics/rows.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { drawKey, RandomTensors } from '../nn/random.ts'
import * as tf from '../nn/tf.ts'
import { AT_ONCE } from './inRows.ts'
import { labelsFor } from './tensors.ts'
import type { Rng } from '../lib/rng.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Asked, Family, Networks, Sampler, SamplerState } from '../models/family.ts'
import type { Hyperparameters } from '../models/spec.ts'
import type { Standing } from './standing.ts'

/** What the sampler has made after `step` of its `steps`. */
export interface Frame {
  readonly step: number
  readonly steps: number
  readonly examples: Rows
}

/** How examples are made. */
export interface Way {
  /** Awaited before every step, and throws to end it. */
  readonly pause?: Pause
  /** Sees the examples come into being, all of them at once: after every so many steps, and after the last. */
  readonly watch?: { readonly every: number; readonly frame: (frame: Frame) => void }
  /** Sees some of the examples at a time, from the `first` of them on, at the start and after every step. */
  readonly trace?: (first: number, frame: Frame) => void
}

/** Examples that somebody wants. */
export interface Wanted {
  readonly count: number
  /** `[count, ...noiseShape]` row by row; `null` for a family without a latent vector. */
  readonly z: Rows | null
  /** Class of each; not read by a model that is told none. */
  readonly labels: Uint8Array | null
  /** Draws what a sampler of many steps draws on its way. */
  readonly rng: Rng
}

type AnySampler = Sampler<Networks, Hyperparameters>

/** The sampler of a family: that of a decoder has one step. */
function samplerOf({ sample, sampler }: Family): AnySampler {
  if (sampler) return sampler
  return {
    steps: () => 1,
    start: ({ z }) => ({ x: defined(z, 'the latent vector of every example') }),
    step: (nets, { x }, _i, { labels }, hp) => ({ x: sample(nets, x, hp, labels) }),
  }
}

/**
 * Makes the examples, `[count, ...dataShape]` in the data's own range. `standing` is asked for before every step, in the
 * same breath as its networks are used.
 */
export async function makeExamples(
  standing: () => Standing,
  { count, z, labels, rng }: Wanted,
  way: Way = {},
): Promise<Rows> {
  const size = sizeOf(standing().form.shape)
  const values = new Float32Array(count * size)
  const atOnce = way.watch ? count : AT_ONCE
  for (let first = 0; first < count; first += atOnce) {
    const some = Math.min(atOnce, count - first)
    const part = {
      count: some,
      z: z && slice(z, first, some),
      labels: labels && labels.subarray(first, first + some),
      rng,
    }
    const trace = way.trace && ((frame: Frame) => way.trace?.(first, frame))
    values.set(await makePart(standing, part, { ...way, trace }), first * size)
  }
  return { count, size, values }
}

/** The tensors of what is wanted, which live through all steps. */
function askedFor(standing: Standing, wanted: Wanted) {
  const { family, hyperparameters, form } = standing
  const { count, z, labels, rng } = wanted
  const noise = family.noiseShape?.(hyperparameters)
  // Decoders draw nothing, and leave the stream as it is.
  const key = tf.tensor1d(family.sampler ? drawKey(rng) : new Int32Array(4), 'int32')
  const asked: Asked = {
    count,
    z: z && tf.tensor(z.values, [count, ...defined(noise, 'the shape of latent vectors')]),
    labels: labelsFor(hyperparameters, labels, form.classes),
    random: new RandomTensors(key),
  }
  return {
    asked,
    dispose: () => tf.dispose([key, asked.z, asked.labels].filter((t) => t !== null)),
  }
}

interface PartWay extends Pick<Way, 'pause' | 'watch'> {
  readonly trace: ((frame: Frame) => void) | undefined
}

async function makePart(
  standing: () => Standing,
  wanted: Wanted,
  { pause = noPause, watch, trace }: PartWay,
): Promise<Float32Array> {
  await pause()
  const { family, form, hyperparameters } = standing()
  const sampler = samplerOf(family)
  const steps = sampler.steps(hyperparameters, form)
  const { asked, dispose } = askedFor(standing(), wanted)
  let state = tf.tidy(() => sampler.start(asked, hyperparameters, form))
  const frameAt = async (step: number): Promise<Frame> => {
    const values = await shownValues(sampler, state, standing())
    return { step, steps, examples: { count: wanted.count, size: sizeOf(form.shape), values } }
  }
  try {
    if (trace) trace(await frameAt(0))
    for (let i = 0; i < steps; i++) {
      if (i > 0) await pause()
      const { nets, hyperparameters: hp } = standing()
      const next = tf.tidy(() => sampler.step(nets, state, i, asked, hp))
      disposeState(state, [...Object.values(next), asked.z])
      state = next
      const isLast = i === steps - 1
      if (watch && (isLast || (i + 1) % watch.every === 0)) watch.frame(await frameAt(i + 1))
      if (trace) trace(await frameAt(i + 1))
    }
    // While somebody was shown the last frame, the networks may have gone.
    if (watch || trace) await pause()
    return await shownValues(sampler, state, standing())
  } finally {
    disposeState(state)
    dispose()
  }
}

/** Frees what a state holds, but for what lives on. */
function disposeState(state: SamplerState, kept: readonly (tf.Tensor | null)[] = []): void {
  tf.dispose(Object.values(state).filter((tensor) => !kept.includes(tensor)))
}

async function shownValues(
  sampler: AnySampler,
  state: SamplerState,
  { nets, hyperparameters }: Standing,
): Promise<Float32Array> {
  const shown = tf.tidy(() => sampler.shown?.(nets, state, hyperparameters) ?? state.x)
  try {
    return Float32Array.from(await shown.data())
  } finally {
    if (shown !== state.x) shown.dispose()
  }
}
