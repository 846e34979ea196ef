/** Moving pictures on their way into a file. */
import type { Pixels } from '../render/pixels.ts'

export interface Film {
  /** Even, because video wants even sides. */
  readonly width: number
  readonly height: number
  readonly count: number
  /** Frames per second. */
  readonly rate: number
  /** True when red, green and blue are the same everywhere. */
  readonly isGrey: boolean
  /** Draws one frame, counted from 0. */
  readonly frame: (index: number) => Pixels
}

/** What an encoder is told besides the film. */
export interface Task {
  /** Aborts the encoder, which then throws the signal's reason. */
  readonly signal: AbortSignal
  /** Hears how much is done, 0 to 1. */
  readonly onProgress: (done: number) => void
}

/** Milliseconds that the page may be kept waiting. */
const LONGEST_MS = 12

/** Makes a function that lets the page have a turn when it has waited long enough, and throws when it was aborted. */
export function breather({ signal, onProgress }: Task): (done: number) => Promise<void> {
  let last = performance.now()
  return async (done) => {
    signal.throwIfAborted()
    if (performance.now() - last < LONGEST_MS) return
    onProgress(done)
    await new Promise((resolve) => setTimeout(resolve))
    last = performance.now()
    signal.throwIfAborted()
  }
}
