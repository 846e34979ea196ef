/** What players arrange of their batches, in the step in hand: more inputs, whose shapes may differ from step to step. */
import type * as tf from '../../nn/tf.ts'
import type { Inputs } from './inputs.ts'
import type { Turn } from './turns.ts'

type Parts = Readonly<Record<string, tf.Tensor>>

/** The parts by the names of the turns; their tensors belong to the inputs. */
export class Arranged {
  readonly #inputs: Inputs
  readonly #parts = new Map<string, Parts>()

  constructor(inputs: Inputs) {
    this.#inputs = inputs
  }

  /** Has a turn's player arrange its batch, numbers of `shape`. */
  provide({ name, player }: Turn, values: Float32Array, shape: readonly number[]): void {
    const parts = Object.entries(player.arrange?.(values, shape) ?? {})
    this.#parts.set(
      name,
      Object.fromEntries(
        parts.map(([part, { values: numbers, shape: own }]) => [
          part,
          this.#inputs.set(`${name}.arranged.${part}`, numbers, own),
        ]),
      ),
    )
  }

  /** The parts of a turn: none where its player arranges nothing. */
  of(name: string): Parts {
    return this.#parts.get(name) ?? {}
  }

  /** The shapes in which steps may differ. */
  shapeOf(turns: readonly Turn[]): string {
    return JSON.stringify(
      turns.map(({ name }) => Object.values(this.of(name)).map(({ shape }) => shape)),
    )
  }
}
