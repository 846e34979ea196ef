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
import { sequenceKernels } from './sequences.ts'
import type { WasmBackend } from './machine.ts'

const MOST_THREADS = 8

/**
 * Threads for this machine: all but one core, so that the page stays quick; both of two, which each run decides on; never
 * more than `budget`.
 */
export const threadsFor = (cores: number, budget = MOST_THREADS): number =>
  Math.max(1, Math.min(budget, cores <= 2 ? cores : Math.min(MOST_THREADS, cores - 1)))

/** Installs the kernels and the recorder once, for at most `budget` threads. Resolves to the machine that runs them. */
export async function installWasmKernels(cores: number, budget?: number): Promise<Machine> {
  const machine = await Machine.open(
    tf.backend() as unknown as WasmBackend,
    threadsFor(cores, budget),
  )
  installKernels(machine, {
    ...productKernels(machine),
    ...elementwiseKernels(machine),
    ...movementKernels(machine),
    ...reductionKernels(machine),
    ...sequenceKernels(machine),
  })
  registerRecorder('wasm', new WasmRecorder(machine))
  return machine
}
