/**
 * Own dispatches into TensorFlow.js's open compute pass. Its `runWebGPUProgram` binds one output and only reads the rest;
 * here a kernel may write several tensors, and write in place.
 */
import * as tf from '../tfjs.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { UniformField, WebGpuBackend } from './access.ts'

/** A compute shader. */
export interface Program {
  /** Tells programs apart: two with one name must be the same. */
  readonly name: string
  /** Storage bindings in order, by the names of the shader, each read at least once. */
  readonly reads: readonly string[]
  /** Storage bindings that follow, written (and perhaps read). */
  readonly writes: readonly string[]
  /** Fields of the uniform `u`, each used at least once. */
  readonly uniforms?: Readonly<Record<string, 'i32' | 'u32' | 'f32'>>
  /** Element types other than `f32`. */
  readonly types?: Readonly<Record<string, 'i32' | 'u32'>>
  /** Threads of a workgroup. */
  readonly threads: number
  /** Functions and variables of the module. */
  readonly declarations?: string
  /** Body of the entry point, in which `lane`, `group` and `groups` are this thread, its workgroup and their number. */
  readonly body: string
}

/** Threads of a workgroup of kernels that treat entry by entry. */
export const THREADS = 256

/** Index of an entry, for a body of {@link entryGroups} workgroups. */
export const ENTRY = `let i = (group.y * groups.x + group.x) * ${THREADS}u + lane;`

/** WebGPU promises this many workgroups along a dimension. */
export const MOST_GROUPS = 65_535

/** Workgroups for n entries. */
export function entryGroups(n: number): [number, number] {
  const groups = Math.max(1, Math.ceil(n / THREADS))
  const x = Math.min(groups, MOST_GROUPS)
  return [x, Math.ceil(groups / x)]
}

function source(program: Program): string {
  const { reads, writes, uniforms, types = {}, threads, declarations = '', body } = program
  const bindings = [...reads, ...writes].map((name, i) => {
    const access = i < reads.length ? 'read' : 'read_write'
    return `@group(0) @binding(${i}) var<storage, ${access}> ${name}: array<${types[name] ?? 'f32'}>;`
  })
  const fields = Object.entries(uniforms ?? {}).map(([name, type]) => `${name}: ${type},`)
  const uniform = fields.length
    ? `struct Uniforms { ${fields.join(' ')} }
      @group(0) @binding(${bindings.length}) var<uniform> u: Uniforms;`
    : ''
  return `${bindings.join('\n')}
    ${uniform}
    ${declarations}
    @compute @workgroup_size(${threads}) fn main(
      @builtin(local_invocation_index) lane: u32,
      @builtin(workgroup_id) group: vec3<u32>,
      @builtin(num_workgroups) groups: vec3<u32>,
    ) {
      ${body}
    }`
}

const pipelines = new WeakMap<GPUDevice, Map<string, GPUComputePipeline>>()

/** The pipelines of a device by the names of their programs. */
function pipelinesOf(device: GPUDevice): Map<string, GPUComputePipeline> {
  let known = pipelines.get(device)
  if (!known) pipelines.set(device, (known = new Map()))
  return known
}

function descriptorOf(device: GPUDevice, program: Program): GPUComputePipelineDescriptor {
  const module = device.createShaderModule({ code: source(program), label: program.name })
  return { layout: 'auto', compute: { module, entryPoint: 'main' }, label: program.name }
}

function pipelineOf(device: GPUDevice, program: Program): GPUComputePipeline {
  const known = pipelinesOf(device)
  let pipeline = known.get(program.name)
  if (!pipeline) {
    pipeline = device.createComputePipeline(descriptorOf(device, program))
    known.set(program.name, pipeline)
  }
  return pipeline
}

/** Compiles a program ahead of its first dispatch; several at once are compiled beside each other. */
export async function compile(device: GPUDevice, program: Program): Promise<void> {
  const known = pipelinesOf(device)
  if (known.has(program.name)) return
  known.set(program.name, await device.createComputePipelineAsync(descriptorOf(device, program)))
}

const FIELD_TYPES = { i32: 'int32', u32: 'uint32', f32: 'float32' } as const

/**
 * Adds one dispatch to the open pass.
 * @param tensors In the order of `reads`, then `writes`.
 * @param uniforms A number for each field.
 */
export function dispatch(
  backend: WebGpuBackend,
  program: Program,
  tensors: readonly TensorInfo[],
  groups: readonly [x: number, y?: number, z?: number],
  uniforms: Readonly<Record<string, number>> = {},
): void {
  for (const { dataId } of tensors) backend.uploadToGPU(dataId)
  const resources = tensors.map((tensor) => backend.tensorToBinding(tensor))
  const fields = Object.entries(program.uniforms ?? {}).map(([name, type]): UniformField => ({
    type: FIELD_TYPES[type],
    data: [uniforms[name] as number],
  }))
  if (fields.length) resources.push(backend.makeUniforms(fields))
  const pipeline = pipelineOf(backend.device, program)
  const bindGroup = backend.device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: resources.map((resource, binding) => ({ binding, resource })),
  })
  backend.ensureCommandEncoderReady()
  backend.computePassEncoder ??= (backend.commandEncoder as GPUCommandEncoder).beginComputePass()
  const pass = backend.computePassEncoder
  pass.setPipeline(pipeline)
  pass.setBindGroup(0, bindGroup)
  pass.dispatchWorkgroups(...groups)
  backend.dispatchCountInPass++
  for (const { dataId } of tensors) backend.commandQueueOwnedIds.add(dataId)
  if (tf.env().getNumber('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE') <= backend.dispatchCountInPass) {
    backend.endComputePassEncoder()
    backend.submitQueue()
  }
}

/** How many numbers a tensor has. */
export const sizeOf = ({ shape }: TensorInfo): number => tf.util.sizeFromShape(shape)

/** A new float tensor, of any content. */
export const float = (backend: WebGpuBackend, shape: readonly number[]): TensorInfo =>
  backend.makeTensorInfo([...shape], 'float32')

/** A kernel's inputs. */
export type Named<K extends string> = Readonly<Record<K, TensorInfo>>

/** The kernel that an own one takes the place of, with other attributes where they are given. */
export type Stock = (attrs?: object) => TensorInfo | TensorInfo[]

/** A kernel; parameters are annotated where it is written. */
type OwnKernel = (
  backend: WebGpuBackend,
  inputs: never,
  attrs: never,
  stock: Stock,
) => TensorInfo | TensorInfo[]

/** Registers a kernel of the WebGPU backend, in place of TF.js's own if there is one. */
export function registerKernel(kernelName: string, run: OwnKernel): void {
  const stock = tf.getKernel(kernelName, 'webgpu') as tf.KernelConfig | undefined
  if (stock) tf.unregisterKernel(kernelName, 'webgpu')
  tf.registerKernel({
    kernelName,
    backendName: 'webgpu',
    kernelFunc: (all) => {
      const otherwise: Stock = (attrs = all.attrs ?? {}) => {
        if (!stock) throw new Error(`${kernelName}: TF.js has no such kernel`)
        return stock.kernelFunc({ ...all, attrs: attrs as tf.NamedAttrMap })
      }
      return run(all.backend as WebGpuBackend, all.inputs as never, all.attrs as never, otherwise)
    },
  })
}
