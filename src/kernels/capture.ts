/**
 * Capturing a training step. A step is the same list of kernels every time, and on small networks what costs is not the
 * kernels but TensorFlow.js around them: tape, scopes, hundreds of calls. A backend that can record lists the kernels
 * of one step while it runs, and replays the list alone from then on, over the same memory. What changes from step to
 * step lies in tensors that live on (weights, and slots that are overwritten before each replay).
 */
import * as tf from './tfjs.ts'

/** A recorded step. */
export interface Capture {
  /** Runs the kernels again: variables move, and the tensors that the recorded step returned hold new values. */
  replay(): void
  /** Frees the recording's own memory; what the step returned stays the caller's. */
  dispose(): void
  /** Kernel calls (WASM) or dispatches (WebGPU) of a replay. */
  readonly length: number
}

/** A backend's recorder. */
export interface Recorder {
  /** Begins to list kernels, which run as always. */
  begin(): void
  /** Ends the list. @returns the capture, or why there can be none. */
  end(): Capture | { readonly refused: string }
  /** Writes values over a tensor's data where they lie. Its tensor lives on. */
  overwrite(tensor: tf.Tensor, values: ArrayLike<number>): void
  /** A tensor of its own with the numbers that this one has now; what follows may overwrite this one. */
  copy(tensor: tf.Tensor): tf.Tensor
}

const recorders = new Map<string, Recorder>()

/** Makes a backend able to record; called where its kernels are installed. */
export function registerRecorder(backendName: string, recorder: Recorder): void {
  recorders.set(backendName, recorder)
}

/** The recorder of the backend in use, or `null` where steps cannot be captured. */
export const recorderInUse = (): Recorder | null => recorders.get(tf.getBackend()) ?? null
