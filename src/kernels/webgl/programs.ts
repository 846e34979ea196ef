/** Running own fragment shaders on TensorFlow.js's WebGL backend. Each makes one tensor, entry by entry. */
import * as tf from '../tfjs.ts'
import type { DataType, TensorInfo } from '../tfjs.ts'

/** What TF.js 4.22.0 compiles: inputs are read by `getXAtOutCoords()` or `getX(i)`, for a name X. */
interface WebGlProgram {
  readonly variableNames: readonly string[]
  readonly outputShape: readonly number[]
  readonly customUniforms?: readonly { name: string; type: 'float' | 'int' }[]
  readonly userCode: string
}

/** What is used of TF.js's WebGL backend. */
export interface WebGlBackend {
  runWebGLProgram(
    program: WebGlProgram,
    inputs: readonly TensorInfo[],
    dtype: DataType,
    uniforms?: readonly number[][],
  ): TensorInfo
  disposeIntermediateTensorInfo(info: TensorInfo): void
}

/** A shader; its formula refers to the inputs by their names and to the uniforms by theirs. */
export interface Shader {
  /** Inputs, in order. */
  readonly inputs: readonly string[]
  readonly uniforms?: Readonly<Record<string, 'float' | 'int'>>
  readonly functions?: string
  /** Body of main, which calls `setOutput`. */
  readonly main: string
}

/** Runs a shader for a result of a shape. */
export function run(
  backend: WebGlBackend,
  { inputs, uniforms = {}, functions = '', main }: Shader,
  tensors: readonly TensorInfo[],
  shape: readonly number[],
  values: Readonly<Record<string, number>> = {},
): TensorInfo {
  const fields = Object.entries(uniforms).map(([name, type]) => ({ name, type }))
  const program = {
    variableNames: inputs,
    outputShape: [...shape],
    customUniforms: fields,
    userCode: `${functions}\nvoid main() { ${main} }`,
  }
  const given = fields.map(({ name }) => [values[name] as number])
  return backend.runWebGLProgram(program, tensors, 'float32', given)
}

/** The same data seen in another shape; the caller disposes of both. */
export function reshaped(
  backend: WebGlBackend,
  x: TensorInfo,
  shape: readonly number[],
): TensorInfo {
  const { kernelFunc } = tf.getKernel('Reshape', 'webgl')
  return kernelFunc({ inputs: { x }, backend, attrs: { shape: [...shape] } }) as TensorInfo
}

/** A kernel's inputs. */
export type Named<K extends string> = Readonly<Record<K, TensorInfo>>

/** Registers a kernel of the WebGL backend; its parameters are annotated where it is written. */
export function registerKernel(
  kernelName: string,
  kernel: (backend: WebGlBackend, inputs: never, attrs: never) => TensorInfo | TensorInfo[],
): void {
  tf.registerKernel({
    kernelName,
    backendName: 'webgl',
    kernelFunc: ({ inputs, attrs, backend }) =>
      kernel(backend as WebGlBackend, inputs as never, attrs as never),
  })
}
