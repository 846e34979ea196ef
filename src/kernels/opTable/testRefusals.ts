/**
 * What is wrong or missing on a backend, and was not mended: nothing in the playground may use it. The suite makes sure
 * that each entry is still true, and a test that no source uses it.
 */
import { BACKENDS } from '../../lib/backends.ts'
import type { BackendName } from '../../lib/backends.ts'

export interface Refusal {
  /** The names of the rows. */
  readonly rows: RegExp
  readonly backends: readonly BackendName[]
  readonly reason: string
  /** How a use looks in a source text; null where the text cannot show it: shapes and types. */
  readonly use: RegExp | null
  /** Sources, by path under `src`, that need none of what is missing. */
  readonly exceptIn?: RegExp
}

export const REFUSALS: readonly Refusal[] = [
  {
    rows: /^matMul of stacks that broadcast both ways$/,
    backends: BACKENDS,
    reason: 'the kernels count the batches of the larger side alone',
    use: null,
  },
  {
    rows: /^fused\.matMul with tanh$/,
    backends: ['webgl', 'wasm', 'cpu'],
    reason: 'only our kernels on WebGPU fuse tanh',
    use: /\.fused\.\w+\([^)]*'tanh'/,
  },
  {
    rows: /^fused\.matMul with (?:relu6|elu|sigmoid|prelu),/,
    backends: ['wasm'],
    reason: "ours applies none of these, and TF.js's is wrong when a side is transposed",
    use: /\.fused\.matMul\([^;]*'(?:relu6|elu|sigmoid|prelu)'/,
  },
  {
    rows: /^einsum$/,
    backends: BACKENDS,
    reason: 'has no gradient, and WASM no kernel',
    use: /\.einsum\(/,
  },
  {
    rows: /^gradient of conv2d dilated$/,
    backends: BACKENDS,
    reason: 'TF.js refuses a gradient of dilations above 1',
    // The dilation comes after the format.
    use: /\bconv[12]d\([^;]*'N[HW]W?C'|dilation/i,
  },
  {
    rows: /^gradient of (?:depthwise|separable)Conv2d$/,
    backends: ['wasm'],
    reason: 'WASM has no kernels for its gradients',
    use: /\.(?:depthwiseConv2d|separableConv2d)\(/,
  },
  {
    rows: /^penalty: conv2d, maxPool$/,
    backends: BACKENDS,
    reason: 'the gradient of maxPool has no gradient',
    use: /\.maxPool\w*\(/,
    // No penalty asks the judge for its slopes.
    exceptIn: /^metrics\/digits\/judge\.ts$/,
  },
  {
    rows: /^tf\.layers\.batchNormalization without a scale$/,
    backends: BACKENDS,
    reason: 'the tape cannot hold an input that is not there',
    use: /\btf\.(?:layers\.|batchNorm)/,
  },
  {
    rows: /^three steps of tf\.train\.momentum$/,
    backends: BACKENDS,
    reason: 'leaves a tensor behind when it is disposed of',
    use: /\.train\.momentum\(/,
  },
  {
    rows: /^cast (?:float32|int32) to bool$/,
    backends: ['wasm'],
    reason: 'keeps the last byte of a number instead of asking whether it is 0',
    use: /\.toBool\(|'bool'\s*\)/,
  },
  {
    rows: /^clipByValue of int32$/,
    backends: ['wasm'],
    reason: 'reads the integers as floats',
    use: null,
  },
  {
    rows: /^floorDiv$/,
    backends: ['webgl'],
    reason: 'rounds both sides first',
    use: /\.floorDiv\(/,
  },
  {
    rows: /^slice of rank 5$/,
    backends: ['webgl', 'webgpu'],
    reason: 'its gradient pads at rank 5, which the GPU kernels cannot',
    use: null,
  },
  {
    rows: /^cumsum of rows and columns$/,
    backends: ['webgpu'],
    reason: 'runs the shader that was compiled for another length',
    use: /\.cum(?:sum|prod)\(/,
  },
  {
    rows: /^prod of .*(?:\(1\), kept|\(0,2\))$/,
    backends: ['webgpu'],
    reason: 'forgets to keep the reduced axes, and mixes up the others',
    use: /\.prod\(/,
  },
  {
    rows: /^arg(?:Max|Min) of \[9\] over axis 0$/,
    backends: ['webgpu'],
    reason: 'gives a row of one number for a vector',
    use: /\.arg(?:Max|Min)\(/,
  },
]

/** Why a backend refuses a row, or undefined. */
export const refusalOf = (row: string, backend: BackendName): string | undefined =>
  REFUSALS.find(({ rows, backends }) => backends.includes(backend) && rows.test(row))?.reason
