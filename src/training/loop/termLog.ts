/** Terms that were computed but not yet read: on a GPU every read waits for the queue, so several steps are read at once. */
import * as tf from '../../nn/tf.ts'

/** The terms of some steps, `values` row by row: `[steps.length, terms.length]`. */
export interface TermRows {
  readonly terms: readonly string[]
  readonly steps: Uint32Array<ArrayBuffer>
  readonly values: Float32Array<ArrayBuffer>
}

/** Collects scalars step by step and reads them together. */
export class TermLog {
  #terms: readonly string[] = []
  #rows: { readonly step: number; readonly row: tf.Tensor1D }[] = []

  /** Takes one step's terms over, `row` `[terms]`; every step has the same terms. */
  add(step: number, terms: readonly string[], row: tf.Tensor1D): void {
    this.#terms = terms
    this.#rows.push({ step, row })
  }

  /** Steps that wait to be read. */
  get waiting(): number {
    return this.#rows.length
  }

  /** Reads and forgets what waits; `null` when nothing does. */
  async read(): Promise<TermRows | null> {
    const rows = this.#rows
    if (rows.length === 0) return null
    this.#rows = []
    const table = tf.tidy(() => tf.concat(rows.map(({ row }) => row)))
    for (const { row } of rows) row.dispose()
    const values = new Float32Array(await table.data())
    table.dispose()
    return { terms: this.#terms, steps: Uint32Array.from(rows, ({ step }) => step), values }
  }

  clear(): void {
    for (const { row } of this.#rows) row.dispose()
    this.#rows = []
  }
}
