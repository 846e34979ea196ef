/** What is asked of names beside a run: how they stand to those that it trains on. */
import type { DataChoice } from '../../models/experiment.ts'

/** Names as tokens, `[count, length]`, and the choice of data that they are held against. */
type Names = DataChoice & {
  readonly values: Float32Array<ArrayBuffer>
  readonly count: number
}

export interface NameQueries {
  /** For each name the training name that it is, or else one that is one edit away; `null` where there is none. */
  nearNames: { params: Names; result: readonly (string | null)[] }
  /**
   * Nats per character of names, ends included, by counts of the training names: of two letters in a row, and of five. Given the
   * class of each, by counts of the names of that class.
   */
  rivals: {
    params: Names & { readonly labels: Uint8Array<ArrayBuffer> | null }
    result: { readonly bigram: number; readonly fiveGram: number }
  }
}
