/**
 * What an optimiser keeps of every weight besides the weight: the mean of its gradient (`m`), of its square (`v`), or both. On
 * WebGPU those of all weights lie in one tensor, because a dispatch can bind only a few; elsewhere each is a variable.
 */
import { defined } from '../../lib/assert.ts'
import * as tf from '../../nn/tf.ts'

/** Of the gradient, of its square. */
export type Slot = 'm' | 'v'

/** A tensor of a run as files know it: a variable, or a part of one. */
export type Stored = Pick<tf.Variable, 'shape' | 'data' | 'assign'>

/** The rule by which weights move. */
export interface Rule {
  readonly kernel: tf.Moving
  /** In the order in which the kernel has them. */
  readonly slots: readonly Slot[]
}

/** A weight, its gradient, and whether it decays. */
export interface Move {
  readonly name: string
  readonly value: tf.Variable
  readonly gradient: tf.Tensor
  readonly decays: boolean
}

/** The moments of a fixed list of weights, zeros at first. */
export interface Moments {
  /** By `<weight>.<slot>`. */
  readonly stored: ReadonlyMap<string, Stored>
  move(moves: readonly Move[], settings: tf.Tensor): void
  dispose(): void
}

type Weights = ReadonlyMap<string, tf.Variable>

/** On the backend in use. */
export const momentsOf = (rule: Rule, weights: Weights): Moments =>
  tf.movesTogether(rule.kernel)
    ? new TogetherMoments(rule, weights)
    : new SingleMoments(rule, weights)

const zeros = (shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.zeros(shape), false))

/** A variable for each. */
class SingleMoments implements Moments {
  readonly #rule: Rule
  readonly stored: ReadonlyMap<string, tf.Variable>

  constructor(rule: Rule, weights: Weights) {
    this.#rule = rule
    this.stored = new Map(
      [...weights].flatMap(([name, { shape }]) =>
        rule.slots.map((slot) => [`${name}.${slot}`, zeros(shape)] as const),
      ),
    )
  }

  move(moves: readonly Move[], settings: tf.Tensor): void {
    const { kernel, slots } = this.#rule
    for (const { name, value, gradient, decays } of moves) {
      const moments = slots.map((slot) => {
        const key = `${name}.${slot}`
        return [slot, defined(this.stored.get(key), key)] as const
      })
      const targets = { value, ...Object.fromEntries(moments) }
      const decaying = kernel === 'AdamUpdate' && decays ? 'AdamWUpdate' : kernel
      tf.runUpdate(decaying, targets as never, { gradient, settings })
    }
  }

  dispose(): void {
    for (const variable of this.stored.values()) variable.dispose()
  }
}

/** All of them in one variable: weight by weight, and of each weight slot by slot. */
class TogetherMoments implements Moments {
  readonly #rule: Rule
  readonly #all: tf.Variable
  readonly #begins = new Map<string, number>()
  readonly stored: ReadonlyMap<string, Stored>

  constructor(rule: Rule, weights: Weights) {
    this.#rule = rule
    let size = 0
    const places: { readonly key: string; readonly begin: number; readonly shape: number[] }[] = []
    for (const [name, weight] of weights) {
      this.#begins.set(name, size)
      for (const slot of rule.slots) {
        places.push({ key: `${name}.${slot}`, begin: size, shape: weight.shape })
        size += weight.size
      }
    }
    const all = zeros([size])
    this.#all = all
    this.stored = new Map(
      places.map(({ key, begin, shape }) => [key, new Part(all, begin, shape)] as const),
    )
  }

  move(moves: readonly Move[], settings: tf.Tensor): void {
    const weights = moves.map(({ name, value, gradient, decays }) => ({
      ...{ value, gradient, decays },
      at: defined(this.#begins.get(name), name),
    }))
    tf.runUpdates(this.#rule.kernel, weights, this.#all, settings)
  }

  dispose(): void {
    this.#all.dispose()
  }
}

/** So many numbers of a flat variable, from `begin` on, in a shape. */
class Part implements Stored {
  readonly #all: tf.Variable
  readonly #begin: number
  readonly shape: number[]

  constructor(all: tf.Variable, begin: number, shape: number[]) {
    this.#all = all
    this.#begin = begin
    this.shape = shape
  }

  get #size(): number {
    return tf.util.sizeFromShape(this.shape)
  }

  async data<D extends tf.DataType>(): Promise<tf.DataTypeMap[D]> {
    const own = tf.slice(this.#all, this.#begin, this.#size)
    try {
      return await own.data<D>()
    } finally {
      own.dispose()
    }
  }

  assign(values: tf.Tensor): void {
    const end = this.#begin + this.#size
    const between = (from: number, to: number): tf.Tensor[] =>
      to > from ? [tf.slice(this.#all, from, to - from)] : []
    tf.tidy(() => {
      const before = between(0, this.#begin)
      const after = between(end, this.#all.size)
      this.#all.assign(tf.concat([...before, tf.reshape(values, [-1]), ...after]))
    })
  }
}
