/** Puts our kernels under the WASM backend, which must be the one in use. */
import * as tf from '../tfjs.ts'
import { registerRecorder } from '../capture.ts'
import { elementwiseKernels } from './elementwise.ts'
import { Machine } from './machine.ts'
import { movementKernels } from './movement.ts'
import { productKernels } from './products.ts'
import { WasmRecorder } from './recorder.ts'
import { reductionKernels } from './reductions.ts'
import { installKernels } from './register.ts'
import type { WasmBackend } from './machine.ts'

const MOST_THREADS = 8

/** Threads for this machine: all but one core, so that the page stays quick; both of two, which each run decides on. */
export const threadsFor = (cores: number): number =>
  cores <= 2 ? Math.max(1, cores) : Math.min(MOST_THREADS, cores - 1)

/** Installs the kernels and the recorder once. Resolves to the number of threads at hand. */
export async function installWasmKernels(cores: number): Promise<Machine> {
  const machine = await Machine.open(tf.backend() as unknown as WasmBackend, threadsFor(cores))
  installKernels(machine, {
    ...productKernels(machine),
    ...elementwiseKernels(machine),
    ...movementKernels(machine),
    ...reductionKernels(machine),
  })
  registerRecorder('wasm', new WasmRecorder(machine))
  return machine
}
