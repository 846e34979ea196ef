/**
 * Where a variable lives while captures exist. A replay reads and writes a variable in one buffer, its home, whereas
 * TF.js moves variables about: `assign` gives it another tensor's buffer, a clone shares its own.
 */
import * as tf from '../tfjs.ts'
import { bufferOf, encoderOf, neverCache } from './access.ts'
import type { TensorData, WebGpuBackend } from './access.ts'
import type { Pins } from './pins.ts'

/** A variable's home. */
export interface Home {
  readonly variable: tf.Variable
  readonly buffer: GPUBuffer
  /** The data that live there, as was last known. */
  data: TensorData
}

/** Gives data that others still use a buffer of their own. */
function moveOut(backend: WebGpuBackend, data: TensorData, from: GPUBuffer): void {
  const copy = backend.bufferManager.acquireBuffer(from.size, from.usage)
  encoderOf(backend).copyBufferToBuffer(from, 0, copy, 0, from.size)
  data.resource = copy
}

/** The homes of all variables of the backend, which are uploaded and parted from their clones. */
export function homesOf(backend: WebGpuBackend, pins: Pins): Home[] {
  return Object.values(tf.engine().registeredVariables)
    .filter(({ dataId }) => backend.tensorMap.has(dataId))
    .map((variable) => {
      const buffer = bufferOf(backend, variable.dataId)
      const home = { variable, buffer, data: backend.tensorMap.get(variable.dataId) }
      moveIn(backend, pins, home)
      return home
    })
}

/** Brings a variable home, with the numbers that it has, and moves everyone else out. Encodes copies where needed. */
export function moveIn(backend: WebGpuBackend, pins: Pins, home: Home): void {
  const { variable, buffer } = home
  const current = backend.tensorMap.get(variable.dataId)
  if (current.resource === buffer) {
    home.data = current
    if (current.refCount === 1) return
  }
  const moved = current.resource !== buffer
  if (home.data.resource === buffer) moveOut(backend, home.data, buffer)
  if (moved) {
    const from = bufferOf(backend, variable.dataId)
    encoderOf(backend).copyBufferToBuffer(from, 0, buffer, 0, buffer.size)
  }
  const info = backend.makeTensorInfo(variable.shape, variable.dtype)
  home.data = backend.tensorMap.get(info.dataId)
  home.data.resource = buffer
  neverCache(home.data)
  pins.adopt(buffer)
  const tensor = tf.engine().makeTensorFromTensorInfo(info)
  variable.assign(tensor)
  tensor.dispose()
}
