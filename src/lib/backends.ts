/** The places where a model can be trained, in the order in which they are tried, and how each one fared. */

export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const
export type BackendName = (typeof BACKENDS)[number]
export type BackendWish = BackendName | 'auto'

/** How one backend fared when the lab looked for a place to train. */
export interface BackendReport {
  readonly name: BackendName
  /**
   * `chosen`: in use. `usable`: present, and not needed so far. `software`: a GPU emulated by the CPU.
   * `absent`: this browser or machine has none. `wrong`: failed its self-test. `lost`: failed while training.
   */
  readonly verdict: 'chosen' | 'usable' | 'software' | 'absent' | 'wrong' | 'lost'
  /** The adapter's own name, for example "NVIDIA GeForce RTX 3060" or "SIMD, 4 threads"; empty when unknown. */
  readonly adapter: string
  /** The technical reason behind a refusal, in English, for the details; empty when there is none. */
  readonly detail: string
  /** Milliseconds that a step of the experiment took, where backends were timed against each other; infinite if it failed. */
  readonly msPerStep: number | null
}

export interface LabReport {
  readonly backend: BackendName
  readonly adapter: string
  readonly backends: readonly BackendReport[]
}
