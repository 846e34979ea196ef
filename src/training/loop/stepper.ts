/**
 * Runs a step again and again: as it is written, or, where the backend can record, as a capture of it. The first step
 * makes every tensor that lives on, the second is recorded, the others are replayed. Steps of different shapes are captured each.
 */
import * as tf from '../../nn/tf.ts'

/** A step that was recorded, and where its result lies after each replay. */
interface Recorded {
  readonly capture: tf.Capture
  readonly result: tf.Tensor
}

/** One step after another, each with a result of the same shape. */
export class Stepper {
  /** By the shape of the step. */
  readonly #recorded = new Map<string, Recorded>()
  #warm = false
  #refused: string | null = null

  /**
   * Makes one step and returns its result, the caller's to dispose.
   * @param shape tells apart steps of other kernels or of other sizes.
   * @param step runs the kernels of a step; what varies is read from tensors that live on.
   * @param renew brings those tensors up to date that only `step` itself would set.
   */
  run(shape: string, step: () => tf.Tensor, renew: () => void): tf.Tensor {
    const recorder = tf.recorderInUse()
    const known = this.#recorded.get(shape)
    if (known && recorder) {
      renew()
      known.capture.replay()
      // The result lies where the next replay writes.
      return recorder.copy(known.result)
    }
    const records = this.#warm && this.#refused === null
    this.#warm = true
    if (!recorder || !records) return step()
    recorder.begin()
    let result: tf.Tensor | null = null
    let capture: tf.Capture | null = null
    try {
      result = step()
    } finally {
      const ended = recorder.end()
      if ('refused' in ended) this.#refused = ended.refused
      else if (result) capture = ended
      else ended.dispose()
    }
    if (!capture) return result
    this.#recorded.set(shape, { capture, result })
    return recorder.copy(result)
  }

  /** Kernel calls of the longest replay, 0 while nothing is captured, or why nothing can be. */
  get state(): number | string {
    const lengths = [...this.#recorded.values()].map(({ capture }) => capture.length)
    return this.#refused ?? Math.max(0, ...lengths)
  }

  /** Drops what was captured: the next steps may consist of other kernels. */
  reset(): void {
    for (const { capture, result } of this.#recorded.values()) {
      capture.dispose()
      result.dispose()
    }
    this.#recorded.clear()
    this.#warm = false
    this.#refused = null
  }
}
