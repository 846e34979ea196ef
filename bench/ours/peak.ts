/** The ceiling of matrix products: multiply-adds that touch no memory, in the variant of the kernels that is in use. */
import { bestVariant, instantiate, loadVariant } from '../../src/kernels/wasm/variants.ts'

/** One turn of the kernel's loop: 12 multiply-adds of 4 lanes. */
const FLOPS = 12 * 4 * 2
const TURNS = 100_000

/** GFLOP/s of one thread, over about `ms` milliseconds. */
export async function timePeak(ms: number): Promise<number> {
  const module = await loadVariant(bestVariant(false))
  const kernels = await instantiate(module, new WebAssembly.Memory({ initial: 1 }))
  kernels.peak(TURNS)
  let count = 0
  const start = performance.now()
  while (performance.now() - start < ms) {
    kernels.peak(TURNS)
    count++
  }
  return (count * TURNS * FLOPS) / (performance.now() - start) / 1e6
}
