/** The compiled kernels: one module for each kind of memory and each set of instructions. */

/** Whether this engine has relaxed SIMD: a module whose one function is `f32x4.relaxed_madd`. */
const hasRelaxedSimd = (): boolean =>
  WebAssembly.validate(
    Uint8Array.of(
      ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 19, 1, 17, 0],
      ...[65, 1, 253, 17, 65, 1, 253, 17, 65, 1, 253, 17, 253, 133, 2, 11],
    ),
  )

const VARIANTS = {
  simd: () => import('./assembly/index.ts?kernel=simd'),
  relaxed: () => import('./assembly/index.ts?kernel=relaxed'),
  'simd-shared': () => import('./assembly/index.ts?kernel=simd-shared'),
  'relaxed-shared': () => import('./assembly/index.ts?kernel=relaxed-shared'),
} as const

export type Variant = keyof typeof VARIANTS

/** The fastest variant for a memory. */
export const bestVariant = (shared: boolean): Variant =>
  `${hasRelaxedSimd() ? 'relaxed' : 'simd'}${shared ? '-shared' : ''}`

/** Loads and compiles a variant. */
export async function loadVariant(variant: Variant): Promise<WebAssembly.Module> {
  const { base64 } = await VARIANTS[variant]()
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return await WebAssembly.compile(bytes)
}

/** What a kernel module exports; see assembly/index.ts. */
export interface KernelExports {
  run(
    program: number,
    end: number,
    control: number,
    threads: number,
    scratch: number,
    scratchBytes: number,
  ): void
  serve(control: number, thread: number, last: number): number
  peak(n: number): number
}

export const instantiate = async (
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<KernelExports> =>
  (await WebAssembly.instantiate(module, { env: { memory } })).exports as unknown as KernelExports
