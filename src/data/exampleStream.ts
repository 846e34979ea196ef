/** Training examples that arrive block by block in the background while the first ones are already in use. */
import { assert } from '../lib/assert.ts'

/** Loads one block: its numbers, one byte each. Rejects when they cannot be had. */
export type LoadBlock = (block: number) => Promise<Uint8Array>

/** Keeps examples as bytes, a quarter of the memory of floats, and loads the missing blocks in order. */
export class ExampleStream {
  readonly #size: number
  readonly #scale: number
  readonly #ends: readonly number[]
  readonly #load: LoadBlock
  readonly #bytes: Uint8Array
  #blocks = 0
  #loading: Promise<void> | null = null
  #streaming = false

  /**
   * @param size bytes per example, each of which is read as its value times `scale`.
   * @param ends exclusive end of each block, in examples, ascending.
   */
  constructor(
    { size, scale }: { readonly size: number; readonly scale: number },
    ends: readonly number[],
    load: LoadBlock,
  ) {
    this.#size = size
    this.#scale = scale
    this.#ends = ends
    this.#load = load
    this.#bytes = new Uint8Array(size * (ends.at(-1) ?? 0))
  }

  /** Number of leading examples that are here. */
  get arrived(): number {
    return this.#ends[this.#blocks - 1] ?? 0
  }

  /**
   * Loads what is missing, block after block, until all are here or one fails. Never rejects: whoever needs the block
   * that failed hears of it from {@link ExampleStream.need}, which tries again.
   */
  async stream(): Promise<void> {
    if (this.#streaming) return
    this.#streaming = true
    try {
      while (this.#blocks < this.#ends.length) await this.#nextBlock()
    } catch {
      // Kept silent here on purpose; see above.
    } finally {
      this.#streaming = false
    }
  }

  /** Resolves when the examples [0, end) are here. Rejects when a block fails; the next call loads that block anew. */
  async need(end: number): Promise<void> {
    assert(end <= (this.#ends.at(-1) ?? 0), `There are no ${end} training examples`)
    while (this.arrived < end) {
      void this.stream()
      await this.#nextBlock()
    }
  }

  /** Copies one example to `out` from `at` on. @throws when it has not arrived. */
  copy(index: number, out: Float32Array, at: number): void {
    assert(index < this.arrived, `Training example ${index} has not arrived`)
    const start = index * this.#size
    for (let i = 0; i < this.#size; i++)
      out[at + i] = (this.#bytes[start + i] as number) * this.#scale
  }

  #nextBlock(): Promise<void> {
    this.#loading ??= this.#loadBlock().finally(() => {
      this.#loading = null
    })
    return this.#loading
  }

  async #loadBlock(): Promise<void> {
    const bytes = await this.#load(this.#blocks)
    this.#bytes.set(bytes, this.arrived * this.#size)
    this.#blocks++
  }
}
