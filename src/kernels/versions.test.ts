/** The kernels use what TensorFlow.js keeps to itself, so its version is pinned, and a new one is looked at first. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const VERSION = '4.22.0'

/** What to look at again, by package. */
const PRIVATE: Readonly<Record<string, string>> = {
  '@tensorflow/tfjs-backend-cpu': 'the kernels that it registers, which ours replace by name',
  '@tensorflow/tfjs-core':
    'the gradients and methods that src/kernels/tfjs.ts registers, as the umbrella package does; engine().state.gradientDepth and activeTape, addTapeNode and that a node of the tape keeps its gradient and the inputs that want one (src/kernels/gradients/), engine().registeredVariables, makeTensorFromTensorInfo, and that Variable.assign ' +
    'shares the data of the tensor it is given',
  '@tensorflow/tfjs-backend-webgpu':
    'the fields of src/kernels/webgpu/access.ts: tensorMap (values, resource, refCount), bufferManager.acquireBuffer ' +
    'and releaseBuffer, commandEncoder, computePassEncoder, dispatchCountInPass, commandQueueOwnedIds, ' +
    'ensureCommandEncoderReady, endComputePassEncoder, submitQueue, uploadToGPU, tensorToBinding, makeUniforms, ' +
    'thresholdToIncreaseWorkgroups; what its factory asks of a device (src/kernels/webgpu/device.ts); the flags WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE and WEBGPU_CPU_FORWARD; and in ' +
    'batchMatMulImpl when MatMulSplitKProgram is chosen (src/kernels/webgpu/matmul.ts)',
  '@tensorflow/tfjs-backend-webgl':
    'runWebGLProgram, disposeIntermediateTensorInfo, and the names of its samplers (src/kernels/webgl/programs.ts)',
  '@tensorflow/tfjs-backend-wasm':
    'dataIdMap, makeOutput, wasm and the memory of its builds (src/kernels/wasm/)',
}

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >

const pinned = read('package.json')['dependencies'] as Readonly<Record<string, string>>

describe.each(Object.entries(PRIVATE))('%s', (name, fields) => {
  const advice = `look again at ${fields}; then change the version here`

  it('is the version that our kernels were written for', () => {
    expect(read(`node_modules/${name}/package.json`)['version'], advice).toBe(VERSION)
  })

  it('is asked for without a range, where it is asked for', () => {
    expect(pinned[name] ?? VERSION, advice).toBe(VERSION)
  })
})
