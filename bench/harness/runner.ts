/** Who is timed: the names of the runners, and what each of them can be asked. */
import type { BackendName } from '../../src/lib/backends.ts'
import type { Prepared } from '../page/protocol.ts'
import type { WorkName } from '../workList.ts'

/** How each runner is started, by its name in the results. */
export const RUNNERS = {
  'ours-wasm': { host: 'ours', backend: 'wasm' },
  'ours-webgpu': { host: 'ours', backend: 'webgpu' },
  'ours-webgl': { host: 'ours', backend: 'webgl' },
  'stock-wasm': { host: 'stock', backend: 'wasm' },
  'stock-webgpu': { host: 'stock', backend: 'webgpu' },
  'stock-webgl': { host: 'stock', backend: 'webgl' },
  'stock-cpu': { host: 'stock', backend: 'cpu' },
  'jax-js-wasm': { host: 'jax', backend: 'wasm' },
  'pytorch-1t': { host: 'pytorch', backend: 'cpu' },
  'pytorch-nt': { host: 'pytorch', backend: 'cpu' },
} as const satisfies Record<string, { host: string; backend: BackendName }>

export type RunnerName = keyof typeof RUNNERS

/** The runners that a `--backend` compares; ours is the first. */
export const CHOICES = {
  default: [
    'ours-wasm',
    'stock-wasm',
    'stock-webgl',
    'stock-cpu',
    'jax-js-wasm',
    'pytorch-1t',
    'pytorch-nt',
  ],
  wasm: ['ours-wasm', 'stock-wasm', 'jax-js-wasm', 'pytorch-1t', 'pytorch-nt'],
  webgl: ['ours-webgl', 'stock-webgl'],
  webgpu: ['ours-webgpu', 'stock-webgpu'],
  cpu: ['ours-wasm', 'stock-cpu'],
} as const satisfies Record<'default' | BackendName, readonly RunnerName[]>

/** One who trains one net. Every method rejects with why it cannot. */
export interface Runner {
  readonly name: RunnerName
  prepare(work: WorkName, batch: number): Promise<Prepared>
  /** Trains so many steps. @returns milliseconds for one. */
  steps(count: number): Promise<number>
  /** Frees everything. Never rejects. */
  dispose(): Promise<void>
}
