/** Writes down what passes through a model in the turns of one step, for somebody who looks at them one by one. */
import { readFlow, shownRows } from '../../model/flow.ts'
import * as tf from '../../nn/tf.ts'
import type { NamedArrays } from '../../model/arrays.ts'
import type { Flow, Objective } from '../../models/family.ts'
import type { DataKind } from '../../models/spec.ts'

/** One update of one player. */
export interface WatchedTurn {
  readonly player: string
  /** The terms of its objective, before the update. */
  readonly terms: Readonly<Record<string, number>>
  /** What passed through the model on the way to them. */
  readonly flow: NamedArrays
}

interface Seen {
  readonly player: string
  readonly terms: Objective['terms']
  readonly flow: Flow
}

/** Copies of tensors, or of what is made of each, that outlive the present scope; the caller's to dispose. */
export const keptAll = <T extends tf.Tensor>(
  tensors: Readonly<Record<string, T>>,
  of: (tensor: T) => T = tf.clone,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, tf.keep(of(tensor))]))

/** The turns of one step, in the order in which they were made. */
export class Watch {
  readonly #kind: DataKind
  readonly #seen: Seen[] = []

  constructor(kind: DataKind) {
    this.#kind = kind
  }

  /** Takes a turn down, in the scope of its objective. */
  saw(player: string, { terms, flow }: Objective): void {
    this.#seen.push({
      player,
      terms: keptAll(terms),
      flow: keptAll(flow?.() ?? {}, (tensor) => shownRows(tensor, this.#kind)),
    })
  }

  /** Reads what was taken down, and frees it. */
  async read(): Promise<readonly WatchedTurn[]> {
    return await Promise.all(
      this.#seen.splice(0).map(async ({ player, terms, flow }) => {
        const values = await readFlow(terms)
        return {
          player,
          terms: Object.fromEntries(
            Object.entries(values).map(([name, term]) => [name, term.values[0] ?? Number.NaN]),
          ),
          flow: await readFlow(flow),
        }
      }),
    )
  }
}
