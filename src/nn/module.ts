/** What holds weights: layers in a row, or anything else that is put together of such. */
import type * as tf from './tf.ts'

/** A part of a model with weights of its own. Names of variables are stable over runs: files know them by these. */
export interface Module {
  /** What an optimiser moves, by name. */
  readonly trainable: ReadonlyMap<string, tf.Variable>
  /** Every variable: the trainable ones, and what is kept besides. */
  readonly variables: ReadonlyMap<string, tf.Variable>
  /** Called after each update of the weights. */
  afterUpdate?(): void
  /** Frees every variable. */
  dispose(): void
}

type Parts = Readonly<Record<string, Module>>

/** Modules that make one, such as the blocks of a network with skips: `<part>.<name of its variable>`. */
export class Assembly<P extends Parts = Parts> implements Module {
  readonly parts: P

  constructor(parts: P) {
    this.parts = parts
  }

  get trainable(): ReadonlyMap<string, tf.Variable> {
    return collect(this.parts, (part) => part.trainable)
  }

  get variables(): ReadonlyMap<string, tf.Variable> {
    return collect(this.parts, (part) => part.variables)
  }

  afterUpdate(): void {
    for (const part of Object.values(this.parts)) part.afterUpdate?.()
  }

  dispose(): void {
    for (const part of Object.values(this.parts)) part.dispose()
  }
}

const collect = (
  parts: Parts,
  pick: (part: Module) => ReadonlyMap<string, tf.Variable>,
): ReadonlyMap<string, tf.Variable> =>
  new Map(
    Object.entries(parts).flatMap(([id, part]) =>
      [...pick(part)].map(([name, v]) => [`${id}.${name}`, v] as const),
    ),
  )
