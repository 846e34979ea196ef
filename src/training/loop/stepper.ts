/**
 * Runs a step again and again: as it is written, or, where the backend can record, as a capture of it. The first step
 * makes every tensor that lives on, the second is recorded, the others are replayed.
 */
import * as tf from '../../nn/tf.ts'

/** One step after another, each with a result of the same shape. */
export class Stepper {
  #capture: tf.Capture | null = null
  #result: tf.Tensor | null = null
  #warm = false
  #refused: string | null = null

  /**
   * Makes one step and returns its result, the caller's to dispose.
   * @param step runs the kernels of a step; what varies is read from tensors that live on.
   * @param renew brings those tensors up to date that only `step` itself would set.
   */
  run(step: () => tf.Tensor, renew: () => void): tf.Tensor {
    if (this.#capture && this.#result) {
      renew()
      this.#capture.replay()
      // The result lies where the next replay writes.
      return tf.add(this.#result, 0)
    }
    const recorder = this.#warm && this.#refused === null ? tf.recorderInUse() : null
    this.#warm = true
    if (!recorder) return step()
    recorder.begin()
    let result: tf.Tensor | null = null
    try {
      result = step()
    } finally {
      const ended = recorder.end()
      if ('refused' in ended) this.#refused = ended.refused
      else if (result) this.#capture = ended
      else ended.dispose()
    }
    if (!this.#capture) return result
    this.#result = result
    return tf.add(result, 0)
  }

  /** Kernel calls of a replay, 0 while nothing is captured, or why nothing can be. */
  get state(): number | string {
    return this.#refused ?? this.#capture?.length ?? 0
  }

  /** Drops the capture: the next steps may consist of other kernels. */
  reset(): void {
    this.#capture?.dispose()
    this.#result?.dispose()
    this.#capture = null
    this.#result = null
    this.#warm = false
    this.#refused = null
  }
}
