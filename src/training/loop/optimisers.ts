/** Adam (AdamW where weights decay), RMSProp and SGD with momentum, one object per player. Settings come with every update, so they can change live. */
import { defined } from '../../lib/assert.ts'
import * as tf from '../../nn/tf.ts'
import type { OptimiserKind, OptimiserSettings } from '../../models/spec.ts'

/** The moments kept for each weight: `m` of the gradient, `v` of its square. */
type Slot = 'm' | 'v'
type Slots = Readonly<Record<Slot, tf.Variable>>

interface Rule {
  readonly slots: readonly Slot[]
  /** What the update kernel reads at update `t`, counted from 1; see UpdateKernels. */
  settings(settings: OptimiserSettings, t: number): number[]
  update(
    value: tf.Variable,
    slots: Slots,
    gradient: tf.Tensor,
    settings: tf.Tensor,
    decays: boolean,
  ): void
}

const RULES: Record<OptimiserKind, Rule> = {
  adam: {
    slots: ['m', 'v'],
    settings: ({ learningRate, beta1, beta2, weightDecay }, t) => [
      learningRate / (1 - beta1 ** t),
      beta1,
      beta2,
      1 / (1 - beta2 ** t),
      tf.backend().epsilon(),
      1 - learningRate * weightDecay,
    ],
    update: (value, { m, v }, gradient, settings, decays) =>
      tf.runUpdate(decays ? 'AdamWUpdate' : 'AdamUpdate', { value, m, v }, { gradient, settings }),
  },
  rmsprop: {
    slots: ['v'],
    settings: ({ learningRate, beta2 }) => [learningRate, beta2, tf.backend().epsilon()],
    update: (value, { v }, gradient, settings) =>
      tf.runUpdate('RmsPropUpdate', { value, v }, { gradient, settings }),
  },
  sgd: {
    slots: ['m'],
    settings: ({ learningRate, beta1 }) => [learningRate, beta1],
    update: (value, { m }, gradient, settings) =>
      tf.runUpdate('MomentumUpdate', { value, m }, { gradient, settings }),
  },
}

const zerosLike = (weight: tf.Variable): tf.Variable =>
  tf.tidy(() => tf.variable(tf.zeros(weight.shape), false))

/** The learning rate after so many updates: it falls in a straight line to a tenth, and stays there; at first it rises to that. */
function rateAfter(updates: number, settings: OptimiserSettings): number {
  const { learningRate, decaySteps, warmUpSteps } = settings
  const left = decaySteps === 0 ? 1 : 1 - 0.9 * Math.min(1, updates / decaySteps)
  return learningRate * left * Math.min(1, (updates + 1) / Math.max(1, warmUpSteps))
}

/** Whether a weight is one of those that decay: the kernels of products, by the name that layers give them. */
const decays = (name: string): boolean => name.endsWith('.kernel')

/** Moves a fixed list of weights along their gradients. */
export class Optimiser {
  readonly #weights: ReadonlyMap<string, tf.Variable>
  readonly #slots = new Map<string, Slots>()
  readonly #rule: Rule
  /** Updates made so far. */
  updates = 0

  constructor(kind: OptimiserKind, weights: ReadonlyMap<string, tf.Variable>) {
    this.#rule = RULES[kind]
    this.#weights = weights
    for (const [name, weight] of weights) {
      const slots = this.#rule.slots.map((slot) => [slot, zerosLike(weight)] as const)
      this.#slots.set(name, Object.fromEntries(slots) as Slots)
    }
  }

  /** What {@link apply} needs for the next update, which from now on counts as made. */
  nextSettings(settings: OptimiserSettings): Float32Array {
    const learningRate = rateAfter(this.updates, settings)
    this.updates++
    return Float32Array.from(this.#rule.settings({ ...settings, learningRate }, this.updates))
  }

  /**
   * Applies gradients, keyed by the engine's variable names; weights without one stay. `settings` holds what
   * {@link nextSettings} gave. Disposes neither.
   */
  apply(gradients: Readonly<Record<string, tf.Tensor>>, settings: tf.Tensor): void {
    for (const [name, weight] of this.#weights) {
      const gradient = gradients[weight.name]
      if (!gradient) continue
      const slots = defined(this.#slots.get(name), name)
      this.#rule.update(weight, slots, gradient, settings, decays(name))
    }
  }

  /** The moments, by `<weight>.<slot>`. */
  get variables(): ReadonlyMap<string, tf.Variable> {
    return new Map(
      [...this.#slots].flatMap(([name, slots]) =>
        Object.entries(slots).map(([slot, kept]) => [`${name}.${slot}`, kept] as const),
      ),
    )
  }

  dispose(): void {
    for (const kept of this.variables.values()) kept.dispose()
  }
}
