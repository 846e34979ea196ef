/**
 * The device that TensorFlow.js works on. It asks for one with more than the least that WebGPU promises in six of its limits, and
 * leaves out how many buffers a kernel may bind: the more, the fewer dispatches move a player's weights.
 */
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu'
import * as tf from '../tfjs.ts'

/** Limits that are asked for as large as the adapter has them: those that TensorFlow.js asks for, and the last. */
const LIMITS = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
  'maxStorageBuffersPerShaderStage',
] as const

/** As TensorFlow.js ranks it. */
const PRIORITY = 3

/** @throws where there is no adapter. */
async function open(): Promise<WebGPUBackend> {
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' })
  if (!adapter) throw new Error('no WebGPU adapter')
  const requiredLimits = Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]]))
  const device = await adapter.requestDevice({ requiredLimits })
  return new WebGPUBackend(device, adapter.info)
}

/** Opens the backend `webgpu` on such a device, wherever TensorFlow.js would have opened its own. */
export function registerDevice(): void {
  if (!tf.findBackendFactory('webgpu')) return
  tf.removeBackend('webgpu')
  tf.registerBackend('webgpu', open, PRIORITY)
}
