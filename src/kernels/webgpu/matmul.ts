/**
 * Matrix products with a small result and a long inner dimension. TF.js shares the inner dimension out among workgroups
 * that add to the result atomically, in whatever order they come: the last bits differ from run to run. Here each
 * workgroup writes its part, and a second dispatch adds them up in order, with the bias and the activation.
 */
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import { ACTIVATED, activatedAfter } from './epilogue.ts'
import { multiplyShared } from './gemm.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Program } from './dispatch.ts'
import type { Product } from './gemm.ts'

/** The inner dimension from which TF.js adds atomically, and the result's entries up to which it does not. */
const LONG = 2000
const TINY = 128

interface Inputs {
  readonly a: TensorInfo
  readonly b: TensorInfo
  readonly bias?: TensorInfo
  readonly preluActivationWeights?: TensorInfo
}

interface Attrs {
  readonly transposeA: boolean
  readonly transposeB: boolean
  readonly activation?: string
  readonly leakyreluAlpha?: number
}

interface Sizes {
  readonly m: number
  readonly n: number
  readonly k: number
}

const sizesOf = ({ a, b }: Inputs, { transposeA, transposeB }: Attrs): Sizes => ({
  m: a.shape.at(transposeA ? -1 : -2) as number,
  n: b.shape.at(transposeB ? -2 : -1) as number,
  k: a.shape.at(transposeA ? -2 : -1) as number,
})

/** Whether TF.js would add atomically; see `batchMatMulImpl` there. */
function addsAtomically(
  { thresholdToIncreaseWorkgroups: few }: WebGpuBackend,
  sizes: Sizes,
): boolean {
  const { m, n, k } = sizes
  const groups = Math.ceil(m / 32) * Math.ceil(n / 32)
  return k >= LONG && m * n > TINY && (groups <= few || (m <= 8 && groups <= 2 * few))
}

const isPlain = ({ shape }: TensorInfo): boolean => shape.slice(0, -2).every((size) => size === 1)

const product = ({ transposeA, transposeB }: Attrs): Omit<Product, 'store'> => ({
  name: `MatMul ${transposeA} ${transposeB}`,
  reads: ['left', 'right'],
  a: transposeA ? 'return left[k * u.m + m];' : 'return left[m * u.k + k];',
  aAlongK: !transposeA,
  b: transposeB ? 'return right[n * u.k + k];' : 'return right[k * u.n + n];',
  bAlongK: transposeB,
})

const epilogue = (activation: string): Program => ({
  name: `MatMul bias ${activation}`,
  reads: ['x', 'bias'],
  writes: ['out'],
  ...(activation === 'leakyrelu' && { uniforms: { slope: 'f32' } as const }),
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    let sum = x[i] + bias[i % arrayLength(&bias)];
    out[i] = ${ACTIVATED[activation]};`,
})

function run(backend: WebGpuBackend, inputs: Inputs, attrs: Attrs): TensorInfo {
  const { a, b, bias } = inputs
  const { activation = 'linear', leakyreluAlpha: slope = 0 } = attrs
  const sizes = sizesOf(inputs, attrs)
  const shape = [...(a.shape.length < b.shape.length ? b : a).shape.slice(0, -2), sizes.m, sizes.n]
  const x = multiplyShared(backend, product(attrs), [a, b], sizes, shape)
  if (!bias) return x
  const out = float(backend, shape)
  dispatch(backend, epilogue(activation), [x, bias, out], entryGroups(sizes.m * sizes.n), { slope })
  backend.disposeData(x.dataId)
  return out
}

/** Registers `BatchMatMul` and `_FusedMatMul` for those products, and tanh for all; TF.js keeps the others. */
export function registerMatMuls(): void {
  for (const kernel of ['BatchMatMul', '_FusedMatMul'])
    registerKernel(kernel, (backend, inputs: Inputs, attrs: Attrs, stock) => {
      const { a, b, bias, preluActivationWeights } = inputs
      const { activation = 'linear' } = attrs
      const own =
        isPlain(a) &&
        isPlain(b) &&
        !preluActivationWeights &&
        (bias ? activation in ACTIVATED && bias.shape.length === 1 : activation === 'linear') &&
        addsAtomically(backend, sizesOf(inputs, attrs))
      return own ? run(backend, inputs, attrs) : activatedAfter(backend, attrs, stock)
    })
}
