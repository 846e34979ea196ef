/** What WebGL does better or otherwise than TF.js. */
import { registerElementwise } from './elementwise.ts'
import { registerRandom } from './random.ts'
import { registerUpdates } from './updates.ts'

/** Registers the kernels. Called once, before any backend exists; nothing here touches a device. */
export function registerWebGlKernels(): void {
  registerUpdates()
  registerRandom()
  registerElementwise()
}
