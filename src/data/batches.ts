/**
 * The order in which training examples are used. It depends on the selection, the blocks and the seed, never on how
 * fast the data arrive; yet the first epoch goes block by block, so that training can begin with the first one.
 */
import { assert } from '../lib/assert.ts'
import type { Rng, RngState } from '../lib/rng.ts'

/** Where a run stands in its data, as plain numbers: enough to go on exactly, with no permutation stored. */
export interface BatchesState {
  /** Whole epochs behind, and examples of the present one that were used. */
  readonly epoch: number
  readonly position: number
  /** The generator as it was when the present epoch was shuffled. */
  readonly rng: RngState
}

/**
 * Deals out batches of dataset indices. The first epoch shuffles each block's examples and takes the blocks in order
 * of arrival; every later epoch is one shuffle of the whole selection. Batches are always full: they run on across
 * epochs, so every example is used exactly once per epoch, and a selection smaller than a batch repeats within it.
 *
 * Before the data of the next batch are read they must be here:
 *
 *     await dataset.need(batches.nextEnd())
 *     dataset.read(batches.next(), out)
 */
export class Batches {
  readonly #selection: Uint32Array
  readonly #blockEnds: readonly number[]
  readonly #rng: Rng
  readonly #order: Uint32Array
  readonly #batch: Uint32Array<ArrayBuffer>
  #epoch = 0
  #position = 0
  #start: RngState

  /**
   * @param selection dataset indices in ascending order, at least one.
   * @param blockEnds ends (exclusive) of the blocks in which the dataset arrives.
   * @param rng used from now on by these batches alone.
   * @throws when the selection is empty.
   */
  constructor(selection: Uint32Array, blockEnds: readonly number[], batchSize: number, rng: Rng) {
    assert(selection.length > 0, 'The mix selects no images; raise the share of a class')
    this.#selection = selection
    this.#blockEnds = blockEnds
    this.#rng = rng
    this.#order = new Uint32Array(selection.length)
    this.#batch = new Uint32Array(batchSize)
    this.#start = rng.state()
    this.#shuffle()
  }

  /** Examples used so far, repeats counted. */
  get used(): number {
    return this.#epoch * this.#order.length + this.#position
  }

  /** Examples in the selection. */
  get count(): number {
    return this.#order.length
  }

  /** Passes over the selection so far, with the fraction of the present one. */
  get epoch(): number {
    return this.used / this.#order.length
  }

  /** The number of leading training examples that must be here before the next batch is read. */
  nextEnd(): number {
    const end = this.#position + this.#batch.length
    if (this.#epoch > 0 || end > this.#order.length) return (this.#selection.at(-1) as number) + 1
    let last = 0
    for (let i = this.#position; i < end; i++) last = Math.max(last, this.#order[i] as number)
    return last + 1
  }

  /** The next batch's dataset indices, `[batchSize]`. The same array is filled again by the next call. */
  next(): Uint32Array<ArrayBuffer> {
    for (let i = 0; i < this.#batch.length; i++) {
      if (this.#position === this.#order.length) {
        this.#epoch++
        this.#position = 0
        this.#start = this.#rng.state()
        this.#shuffle()
      }
      this.#batch[i] = this.#order[this.#position++] as number
    }
    return this.#batch
  }

  /** Where the run stands, to be given to {@link Batches.restore}. */
  state(): BatchesState {
    return { epoch: this.#epoch, position: this.#position, rng: this.#start }
  }

  /**
   * Goes on from a state of batches with the same selection and blocks: the next batch is the one that they would have
   * dealt next, whatever the batch size.
   * @throws when the state does not fit this selection.
   */
  restore(state: BatchesState): void {
    const fits = state.epoch >= 0 && state.position >= 0 && state.position <= this.#order.length
    assert(fits, `Position ${state.position} is not in a selection of ${this.#order.length} images`)
    this.#epoch = state.epoch
    this.#position = state.position
    this.#start = state.rng
    this.#rng.restore(state.rng)
    this.#shuffle()
  }

  /** Puts the order of the present epoch in place. Starts from the selection, so that no earlier epoch matters. */
  #shuffle(): void {
    this.#order.set(this.#selection)
    if (this.#epoch > 0) {
      this.#rng.shuffle(this.#order)
      return
    }
    let from = 0
    for (const end of this.#blockEnds) {
      let to = from
      while (to < this.#order.length && (this.#order[to] as number) < end) to++
      this.#rng.shuffle(this.#order.subarray(from, to))
      from = to
    }
  }
}
