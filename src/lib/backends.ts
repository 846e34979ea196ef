/** The places where a model can be trained, in the order in which they are tried, and how each one fared. */

export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const
export type BackendName = (typeof BACKENDS)[number]
export type BackendWish = BackendName | 'auto'

/** Whether a place is a graphics card, with memory of its own. */
export const isGpu = (name: BackendName | null): name is 'webgpu' | 'webgl' =>
  name === 'webgpu' || name === 'webgl'

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

/** What a step took on a GPU and on WASM, timed against each other. */
export interface TimedChoice {
  /** On which version of the lab, which adapter and how many threads: where any of them differs, the times do. */
  readonly place: string
  readonly gpu: 'webgpu' | 'webgl'
  /** Milliseconds a step; infinite where it could not be trained. */
  readonly gpuMs: number
  readonly wasmMs: number
  /** When they were timed, in ms since 1970. */
  readonly at: number
  /** What was found on the GPU to make its kernels fast: a tile for each matrix product; see `kernels/webgpu/tiles.ts`. */
  readonly tiles: Readonly<Record<string, string>>
}

/** The backend of the shorter step. */
export const winnerOf = ({ gpu, gpuMs, wasmMs }: TimedChoice): BackendName =>
  gpuMs <= wasmMs ? gpu : 'wasm'

export interface LabReport {
  readonly backend: BackendName
  readonly adapter: string
  readonly backends: readonly BackendReport[]
  /** What the choice between a GPU and WASM rests on, and whether it is of an earlier day; absent where there was none. */
  readonly timed?: { readonly choice: TimedChoice; readonly isRemembered: boolean }
}
