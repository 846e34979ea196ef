/** What sequence models are made of on the WASM backend: embeddings, layer normalisation, causal attention, their loss. */
import * as codes from './assembly/codes.ts'
import { VARIANCE_EPSILON } from '../normalisation.ts'
import { matrixOf } from './reductions.ts'
import { WORTH_THREADS } from './register.ts'
import { product } from './strides.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Argument, Machine } from './machine.ts'
import type { Kernel } from './register.ts'

/** A call without scratch memory that makes one tensor. */
function made(
  machine: Machine,
  code: number,
  shape: readonly number[],
  argsOf: (out: Argument) => readonly Argument[],
  work: number,
): TensorInfo {
  const out = machine.make(shape)
  const args = argsOf({ writes: out })
  machine.run({ code, args, parallel: work >= WORTH_THREADS, scratch: 0 })
  return out
}

function embedding(machine: Machine, { table, tokens }: Record<'table' | 'tokens', TensorInfo>) {
  const [vocabulary, width] = table.shape as [number, number]
  const count = product(tokens.shape)
  return made(
    machine,
    codes.EMBEDDING,
    [...tokens.shape, width],
    (out) => [count, width, vocabulary, { reads: table }, { reads: tokens }, out],
    count * width,
  )
}

function embeddingGradient(
  machine: Machine,
  { dy, tokens }: Record<'dy' | 'tokens', TensorInfo>,
  vocabulary: number,
): TensorInfo {
  const width = dy.shape.at(-1) as number
  const count = product(tokens.shape)
  return made(
    machine,
    codes.EMBEDDING_GRADIENT,
    [vocabulary, width],
    (out) => [count, width, vocabulary, { reads: dy }, { reads: tokens }, out],
    count * width,
  )
}

function layerNorm(
  machine: Machine,
  { x, scale, offset }: Record<'x' | 'scale' | 'offset', TensorInfo>,
): TensorInfo {
  const [rows, width] = matrixOf(x)
  return made(
    machine,
    codes.LAYER_NORM,
    x.shape,
    (out) => [
      ...[rows, width],
      ...[{ reads: x }, { reads: scale }, { reads: offset }, out],
      { float: VARIANCE_EPSILON },
    ],
    rows * width,
  )
}

function layerNormGradient(
  machine: Machine,
  { dy, x, scale }: Record<'dy' | 'x' | 'scale', TensorInfo>,
): TensorInfo[] {
  const [rows, width] = matrixOf(x)
  const parallel = rows * width >= WORTH_THREADS
  const [dx, dscale, doffset] = [
    machine.make(x.shape),
    machine.make([width]),
    machine.make([width]),
  ]
  const kept = machine.make([rows, 2])
  machine.run({
    code: codes.LAYER_NORM_GRADIENT,
    args: [
      ...[rows, width],
      ...[{ reads: dy }, { reads: x }, { reads: scale }, { writes: dx }, { writes: kept }],
      { float: VARIANCE_EPSILON },
    ],
    parallel,
    scratch: 0,
  })
  machine.run({
    code: codes.LAYER_NORM_SUMS,
    args: [
      ...[rows, width],
      ...[{ reads: dy }, { reads: x }, { reads: kept }, { writes: dscale }, { writes: doffset }],
    ],
    parallel,
    scratch: 0,
  })
  machine.drop(kept)
  return [dx, dscale, doffset]
}

function tokenCrossEntropy(
  machine: Machine,
  { tokens, logits }: Record<'tokens' | 'logits', TensorInfo>,
): TensorInfo {
  const [rows, vocabulary] = logits.shape as [number, number]
  return made(
    machine,
    codes.TOKEN_CROSS_ENTROPY,
    [rows],
    (out) => [rows, vocabulary, { reads: logits }, { reads: tokens }, out],
    4 * rows * vocabulary,
  )
}

function tokenCrossEntropyGradient(
  machine: Machine,
  { dy, tokens, logits }: Record<'dy' | 'tokens' | 'logits', TensorInfo>,
): TensorInfo {
  const [rows, vocabulary] = logits.shape as [number, number]
  return made(
    machine,
    codes.TOKEN_CROSS_ENTROPY_GRADIENT,
    [rows, vocabulary],
    (out) => [rows, vocabulary, { reads: logits }, { reads: tokens }, { reads: dy }, out],
    4 * rows * vocabulary,
  )
}

/** Floats of a row in whole vectors. */
const padded = (n: number): number => 4 * Math.ceil(n / 4)

function attention(
  machine: Machine,
  { qkv, places, dy }: Record<'qkv' | 'places', TensorInfo> & { dy?: TensorInfo },
  heads: number,
): TensorInfo {
  const [n, length, three] = qkv.shape as [number, number, number]
  const width = three / 3
  const size = width / heads
  const [row, wide] = [padded(size), padded(length)]
  const out = machine.make([n, length, dy ? three : width])
  machine.run({
    code: dy ? codes.ATTENTION_GRADIENT : codes.ATTENTION,
    args: [
      ...[n, length, width, heads, { reads: qkv }, { reads: places }],
      ...(dy ? [{ reads: dy }] : []),
      { writes: out },
    ],
    parallel: n * heads > 1 && n * length * length * width >= WORTH_THREADS,
    scratch: dy
      ? 4 * (2 * size * wide + 3 * length * row + 2 * length * wide + row)
      : 4 * (size * wide + length * row + wide + row),
  })
  return out
}

/** All of them, for {@link installKernels}. */
export const sequenceKernels = (machine: Machine): Record<string, Kernel> => ({
  Embedding: ({ inputs }) => embedding(machine, inputs as never),
  EmbeddingGrad: ({ inputs, attrs }) =>
    embeddingGradient(machine, inputs as never, (attrs as { vocabulary: number }).vocabulary),
  LayerNorm: ({ inputs }) => layerNorm(machine, inputs as never),
  LayerNormGrad: ({ inputs }) => layerNormGradient(machine, inputs as never),
  TokenCrossEntropy: ({ inputs }) => tokenCrossEntropy(machine, inputs as never),
  TokenCrossEntropyGrad: ({ inputs }) => tokenCrossEntropyGradient(machine, inputs as never),
  CausalAttention: ({ inputs, attrs }) =>
    attention(machine, inputs as never, (attrs as { heads: number }).heads),
  CausalAttentionGrad: ({ inputs, attrs }) =>
    attention(machine, inputs as never, (attrs as { heads: number }).heads),
})
