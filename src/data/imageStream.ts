/** Training images that arrive block by block in the background while the first ones are already in use. */
import { assert } from '../lib/assert.ts'

/** Loads one block: its pixels, one byte each. Rejects when they cannot be had. */
export type LoadBlock = (block: number) => Promise<Uint8Array>

/** Keeps images as bytes, a quarter of the memory of floats, and loads the missing blocks in order. */
export class ImageStream {
  readonly #pixels: number
  readonly #ends: readonly number[]
  readonly #load: LoadBlock
  readonly #bytes: Uint8Array
  #blocks = 0
  #loading: Promise<void> | null = null
  #streaming = false

  /**
   * @param pixels bytes per image.
   * @param ends exclusive end of each block, in images, ascending.
   */
  constructor(pixels: number, ends: readonly number[], load: LoadBlock) {
    this.#pixels = pixels
    this.#ends = ends
    this.#load = load
    this.#bytes = new Uint8Array(pixels * (ends.at(-1) ?? 0))
  }

  /** Number of leading images that are here. */
  get arrived(): number {
    return this.#ends[this.#blocks - 1] ?? 0
  }

  /**
   * Loads what is missing, block after block, until all are here or one fails. Never rejects: whoever needs the block
   * that failed hears of it from {@link ImageStream.need}, which tries again.
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

  /** Resolves when the images [0, end) are here. Rejects when a block fails; the next call loads that block anew. */
  async need(end: number): Promise<void> {
    assert(end <= (this.#ends.at(-1) ?? 0), `There are no ${end} training images`)
    while (this.arrived < end) {
      void this.stream()
      await this.#nextBlock()
    }
  }

  /** Copies one image to `out` from `at` on, scaled to [0, 1]. @throws when it has not arrived. */
  copy(index: number, out: Float32Array, at: number): void {
    assert(index < this.arrived, `Training image ${index} has not arrived`)
    const start = index * this.#pixels
    for (let i = 0; i < this.#pixels; i++) out[at + i] = (this.#bytes[start + i] as number) / 255
  }

  #nextBlock(): Promise<void> {
    this.#loading ??= this.#loadBlock().finally(() => {
      this.#loading = null
    })
    return this.#loading
  }

  async #loadBlock(): Promise<void> {
    const bytes = await this.#load(this.#blocks)
    this.#bytes.set(bytes, this.arrived * this.#pixels)
    this.#blocks++
  }
}
