/**
 * Optimiser and moving-average updates as single kernels. Composed from TF.js operations an Adam update is 14 passes
 * over every weight; here it is one, in place where the backend's memory allows it.
 */
import * as tf from './tfjs.ts'
import type { TensorInfo } from './tfjs.ts'

/**
 * The kernels: what they move, and what they read. Every target has the shape of the first one; `gradient` and `source`
 * too. `settings` is a small float tensor, so that what changes from step to step lies in memory and not in the call.
 * WASM takes moments below 1e-30 and gradients below 1e-17 as 0: far below epsilon, and before they become subnormal.
 */
export interface UpdateKernels {
  /**
   * Adam, Kingma & Ba 2015, algorithm 1 (arXiv:1412.6980), settings `[rate, beta1, beta2, scale2, epsilon]` with
   * rate = learningRate / (1 - beta1^t), scale2 = 1 / (1 - beta2^t):
   * m := beta1 m + (1 - beta1) g;  v := beta2 v + (1 - beta2) g^2;  w := w - rate m / (sqrt(scale2 v) + epsilon)
   */
  AdamUpdate: { targets: 'value' | 'm' | 'v'; inputs: 'gradient' | 'settings' }
  /**
   * Adam with decoupled weight decay, Loshchilov & Hutter 2019, algorithm 2 (arXiv:1711.05101), settings those of Adam and
   * kept = 1 - learningRate weightDecay:  w := kept w, and then as Adam.
   */
  AdamWUpdate: { targets: 'value' | 'm' | 'v'; inputs: 'gradient' | 'settings' }
  /**
   * RMSProp, Tieleman & Hinton 2012, settings `[rate, beta2, epsilon]`:
   * v := beta2 v + (1 - beta2) g^2;  w := w - rate g / (sqrt(v) + epsilon)
   */
  RmsPropUpdate: { targets: 'value' | 'v'; inputs: 'gradient' | 'settings' }
  /** SGD with momentum, Polyak 1964, settings `[rate, beta1]`:  m := beta1 m + g;  w := w - rate m */
  MomentumUpdate: { targets: 'value' | 'm'; inputs: 'gradient' | 'settings' }
  /** settings `[decay]`:  average := decay average + (1 - decay) source */
  AverageUpdate: { targets: 'average'; inputs: 'source' | 'settings' }
}

export type UpdateName = keyof UpdateKernels

type Targets<K extends UpdateName> = Readonly<Record<UpdateKernels[K]['targets'], tf.Variable>>
type Inputs<K extends UpdateName> = Readonly<Record<UpdateKernels[K]['inputs'], tf.Tensor>>

/** The targets of each kernel in the order in which an implementation that does not write in place returns them. */
export const UPDATE_TARGETS: {
  readonly [K in UpdateName]: readonly UpdateKernels[K]['targets'][]
} = {
  AdamUpdate: ['value', 'm', 'v'],
  AdamWUpdate: ['value', 'm', 'v'],
  RmsPropUpdate: ['value', 'v'],
  MomentumUpdate: ['value', 'm'],
  AverageUpdate: ['average'],
}

/** Gives variables data of their own where they share them with a clone, so that writing in place reaches no one else. */
export function partFromClones(variables: readonly tf.Variable[]): void {
  for (const variable of variables)
    if (tf.backend().refCount(variable.dataId) > 1) variable.assign(tf.add(variable, 0))
}

/**
 * Moves the targets by an update kernel of the backend in use. A kernel either writes in place and returns nothing, or
 * returns a tensor for each target.
 */
export function runUpdate<K extends UpdateName>(
  name: K,
  targets: Targets<K>,
  inputs: Inputs<K>,
): void {
  tf.tidy(() => {
    const moved = UPDATE_TARGETS[name].map((target) => targets[target])
    partFromClones(moved)
    const results = tf
      .engine()
      .runKernel(name, { ...targets, ...inputs } as never, {}) as unknown as tf.Tensor[]
    results.forEach((result, i) => moved[i]?.assign(result))
  })
}

/** A weight that moves together with others of its optimiser. */
export interface MovedWeight {
  readonly value: tf.Variable
  readonly gradient: tf.Tensor
  /** Where its moments begin among those of all weights: as many numbers as it has for each moment, one after the other. */
  readonly at: number
  /** Whether its weights decay, by Adam alone. */
  readonly decays: boolean
}

/** The rules that move weights; each has its moments in this order. */
export type Moving = 'AdamUpdate' | 'RmsPropUpdate' | 'MomentumUpdate'

/** What a backend of few bindings calls the kernel that moves several weights, or averages, in few dispatches. */
export const togetherName = (name: Moving | 'AverageUpdate'): string => `${name}s`

/** Whether the backend in use moves several at once. */
export const movesTogether = (name: Moving | 'AverageUpdate'): boolean =>
  tf.getKernel(togetherName(name), tf.getBackend()) !== undefined

/**
 * Moves several weights, whose moments lie in one flat tensor, in place. Only where {@link movesTogether}.
 * @param settings see {@link UpdateKernels}; those of AdamW where weights decay.
 */
export function runUpdates(
  name: Moving,
  weights: readonly MovedWeight[],
  moments: tf.Variable,
  settings: tf.Tensor,
): void {
  runTogether(
    name,
    [moments, ...weights.map(({ value }) => value)],
    {
      ...Object.fromEntries(weights.map(({ value }, k) => [`value${k}`, value])),
      ...Object.fromEntries(weights.map(({ gradient }, k) => [`gradient${k}`, gradient])),
      ...{ moments, settings },
    },
    { at: weights.map(({ at }) => at), decays: weights.map(({ decays }) => decays) },
  )
}

function runTogether(
  name: Moving | 'AverageUpdate',
  moved: readonly tf.Variable[],
  inputs: Record<string, tf.Tensor>,
  attrs: object,
): void {
  tf.tidy(() => {
    partFromClones(moved)
    tf.engine().runKernel(togetherName(name), inputs, attrs as never)
  })
}

/** average := decay average + (1 - decay) source for each pair, by as few kernels as the backend in use can. */
export function runAverages(
  pairs: readonly { readonly average: tf.Variable; readonly source: tf.Tensor }[],
  settings: tf.Tensor,
): void {
  if (!movesTogether('AverageUpdate')) {
    for (const { average, source } of pairs)
      runUpdate('AverageUpdate', { average }, { source, settings })
    return
  }
  runTogether(
    'AverageUpdate',
    pairs.map(({ average }) => average),
    {
      ...Object.fromEntries(pairs.map(({ average }, k) => [`average${k}`, average])),
      ...Object.fromEntries(pairs.map(({ source }, k) => [`source${k}`, source])),
      settings,
    },
    {},
  )
}

type Arrays = Record<string, Float32Array>

function adam({ value, m, v, gradient, settings }: Arrays, kept = 1): void {
  const [rate, beta1, beta2, scale2, epsilon] = settings as unknown as number[] & { length: 5 }
  for (let i = 0; i < value!.length; i++) {
    const g = gradient![i]!
    m![i] = beta1! * m![i]! + (1 - beta1!) * g
    v![i] = beta2! * v![i]! + (1 - beta2!) * g * g
    value![i] = kept * value![i]! - (rate! * m![i]!) / (Math.sqrt(scale2! * v![i]!) + epsilon!)
  }
}

/** The updates on plain arrays, in place: what plain CPU runs. */
const UPDATES: { readonly [K in UpdateName]: (arrays: Arrays) => void } = {
  AdamUpdate: (arrays) => adam(arrays),
  AdamWUpdate: (arrays) => adam(arrays, arrays['settings']?.[5]),
  RmsPropUpdate({ value, v, gradient, settings }: Arrays) {
    const [rate, beta2, epsilon] = settings as unknown as number[]
    for (let i = 0; i < value!.length; i++) {
      const g = gradient![i]!
      v![i] = beta2! * v![i]! + (1 - beta2!) * g * g
      value![i]! -= (rate! * g) / (Math.sqrt(v![i]!) + epsilon!)
    }
  },
  MomentumUpdate({ value, m, gradient, settings }: Arrays) {
    const [rate, beta1] = settings as unknown as number[]
    for (let i = 0; i < value!.length; i++) {
      m![i] = beta1! * m![i]! + gradient![i]!
      value![i]! -= rate! * m![i]!
    }
  },
  AverageUpdate({ average, source, settings }: Arrays) {
    const decay = settings![0]!
    for (let i = 0; i < average!.length; i++)
      average![i] = decay * average![i]! + (1 - decay) * source![i]!
  },
}

interface CpuBackend {
  readonly data: { get(dataId: object): { values: Float32Array } }
}

/** Registers the kernels on the plain CPU backend. */
export function registerCpuUpdates(): void {
  for (const kernelName of Object.keys(UPDATES) as UpdateName[])
    tf.registerKernel({
      kernelName,
      backendName: 'cpu',
      kernelFunc: ({ inputs, backend }) => {
        const { data } = backend as CpuBackend
        UPDATES[kernelName](
          Object.fromEntries(
            Object.entries(inputs).map(([name, info]) => [
              name,
              data.get((info as TensorInfo).dataId).values,
            ]),
          ),
        )
        return []
      },
    })
}
