/** Adam, RMSProp and SGD with momentum, one object per player. Settings come with every update, so they can change live. */
import { defined } from '../lib/assert.ts'
import * as tf from '../nn/tf.ts'
import type { OptimiserKind, OptimiserSettings } from '../models/spec.ts'

/** The moments kept for each weight: `m` of the gradient, `v` of its square. */
type Slot = 'm' | 'v'
const SLOTS: Record<OptimiserKind, readonly Slot[]> = {
  adam: ['m', 'v'],
  rmsprop: ['v'],
  sgd: ['m'],
}

type Moved = Partial<Record<Slot, tf.Tensor>> & { value: tf.Tensor }

/** Adam: Kingma & Ba 2015, algorithm 1 (arXiv:1412.6980). */
function adam(
  value: tf.Variable,
  gradient: tf.Tensor,
  slots: ReadonlyMap<Slot, tf.Variable>,
  settings: OptimiserSettings,
  t: number,
): Moved {
  const m0 = defined(slots.get('m'), 'm')
  const v0 = defined(slots.get('v'), 'v')
  const { learningRate, beta1, beta2 } = settings
  const epsilon = tf.backend().epsilon()
  const correction1 = 1 - beta1 ** t
  const correction2 = 1 - beta2 ** t
  const fused = tf.runUpdate(
    'AdamUpdate',
    { value, gradient, m: m0, v: v0 },
    { learningRate, beta1, beta2, correction1, correction2, epsilon },
  )
  if (fused) return { value: fused[0], m: fused[1], v: fused[2] }
  const m = tf.add(tf.mul(m0, beta1), tf.mul(gradient, 1 - beta1))
  const v = tf.add(tf.mul(v0, beta2), tf.mul(tf.square(gradient), 1 - beta2))
  const root = tf.add(tf.sqrt(tf.mul(v, 1 / correction2)), epsilon)
  return { value: tf.sub(value, tf.div(tf.mul(m, learningRate / correction1), root)), m, v }
}

/** RMSProp: Tieleman & Hinton 2012.  v := beta2 v + (1 - beta2) g^2;  w := w - rate g / (sqrt(v) + epsilon) */
function rmsprop(
  value: tf.Variable,
  gradient: tf.Tensor,
  slots: ReadonlyMap<Slot, tf.Variable>,
  { learningRate, beta2 }: OptimiserSettings,
): Moved {
  const v0 = defined(slots.get('v'), 'v')
  const v = tf.add(tf.mul(v0, beta2), tf.mul(tf.square(gradient), 1 - beta2))
  const root = tf.add(tf.sqrt(v), tf.backend().epsilon())
  return { value: tf.sub(value, tf.mul(learningRate, tf.div(gradient, root))), v }
}

/** SGD with momentum: Polyak 1964.  m := beta1 m + g;  w := w - rate m */
function sgd(
  value: tf.Variable,
  gradient: tf.Tensor,
  slots: ReadonlyMap<Slot, tf.Variable>,
  { learningRate, beta1 }: OptimiserSettings,
): Moved {
  const m = tf.add(tf.mul(defined(slots.get('m'), 'm'), beta1), gradient)
  return { value: tf.sub(value, tf.mul(learningRate, m)), m }
}

const RULES = { adam, rmsprop, sgd } as const

const zerosLike = (weight: tf.Variable): tf.Variable =>
  tf.tidy(() => tf.variable(tf.zeros(weight.shape), false))

/** Moves a fixed list of weights along their gradients. */
export class Optimiser {
  readonly #weights: ReadonlyMap<string, tf.Variable>
  readonly #slots = new Map<string, ReadonlyMap<Slot, tf.Variable>>()
  readonly kind: OptimiserKind
  /** Updates made so far. */
  updates = 0

  constructor(kind: OptimiserKind, weights: ReadonlyMap<string, tf.Variable>) {
    this.kind = kind
    this.#weights = weights
    for (const [name, weight] of weights)
      this.#slots.set(name, new Map(SLOTS[kind].map((slot) => [slot, zerosLike(weight)])))
  }

  /** Applies gradients, keyed by the engine's variable names; weights without one stay. Does not dispose them. */
  apply(gradients: Readonly<Record<string, tf.Tensor>>, settings: OptimiserSettings): void {
    this.updates++
    for (const [name, weight] of this.#weights) {
      const gradient = gradients[weight.name]
      if (!gradient) continue
      const slots = defined(this.#slots.get(name), name)
      tf.tidy(() => {
        const moved = RULES[this.kind](weight, gradient, slots, settings, this.updates)
        weight.assign(moved.value)
        for (const [slot, kept] of slots) kept.assign(defined(moved[slot], slot))
      })
    }
  }

  /** The moments, by `<weight>.<slot>`. */
  get variables(): ReadonlyMap<string, tf.Variable> {
    return new Map(
      [...this.#slots].flatMap(([name, slots]) =>
        [...slots].map(([slot, kept]) => [`${name}.${slot}`, kept] as const),
      ),
    )
  }

  dispose(): void {
    for (const kept of this.variables.values()) kept.dispose()
  }
}
