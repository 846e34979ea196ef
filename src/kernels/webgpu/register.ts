/** Everything that WebGPU does better or otherwise than TF.js. */
import '@tensorflow/tfjs-backend-webgpu'
import * as tf from '../tfjs.ts'
import { registerRecorder } from '../capture.ts'
import { registerAttention } from './attention.ts'
import { registerBatchNorm } from './batchNorm.ts'
import { registerConvolutions } from './convolution.ts'
import { registerDevice } from './device.ts'
import { registerElementwise } from './elementwise.ts'
import { registerJoining } from './joining.ts'
import { registerLosses } from './losses.ts'
import { registerMatMuls } from './matmul.ts'
import { registerNorms } from './norms.ts'
import { registerRandom } from './random.ts'
import { WebGpuRecorder } from './recorder.ts'
import { registerReductions } from './reduce.ts'
import { registerScaling } from './scaling.ts'
import { registerSequences } from './sequences.ts'
import { registerTerms } from './terms.ts'
import { registerUpdates } from './updates.ts'

/** Dispatches of one submission: a step or two. TF.js's 15 make a small network's step dozens of submissions. */
const DISPATCHES_PER_SUBMISSION = 100

/**
 * Registers the kernels and the recorder. Called once, before any backend exists; nothing here touches a device.
 * Small tensors stay on the device: TF.js would compute with those that still lie in JavaScript there, in double
 * precision, and a recorded step could not repeat it.
 */
export function registerWebGpuKernels(): void {
  tf.env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', DISPATCHES_PER_SUBMISSION)
  tf.env().set('WEBGPU_CPU_FORWARD', false)
  registerDevice()
  registerUpdates()
  registerRandom()
  registerElementwise()
  registerScaling()
  registerJoining()
  registerReductions()
  registerLosses()
  registerNorms()
  registerTerms()
  registerBatchNorm()
  registerConvolutions()
  registerMatMuls()
  registerSequences()
  registerAttention()
  registerRecorder('webgpu', new WebGpuRecorder())
}
