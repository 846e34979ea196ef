/**
 * The convolution kernels that TF.js has as loops of one thread for each entry: the gradient by the filter, and the
 * transposed convolution, which is the gradient by the input. Both as implicit matrix products; see gemm.ts.
 */
import * as tf from '../tfjs.ts'
import { float, registerKernel } from './dispatch.ts'
import { ACTIVATED, activatedAfter } from './epilogue.ts'
import { multiply, multiplyShared } from './gemm.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named } from './dispatch.ts'
import type { Product } from './gemm.ts'

type Shape4 = [number, number, number, number]

interface ConvolutionAttrs {
  readonly strides: number | [number, number]
  readonly pad: 'same' | 'valid' | number
  readonly dataFormat?: string
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

const infoOf = (
  image: number[],
  filter: number[],
  { strides, pad, dimRoundingMode }: ConvolutionAttrs,
): tf.backend_util.Conv2DInfo =>
  tf.backend_util.computeConv2DInfo(
    image as Shape4,
    filter as Shape4,
    strides,
    1,
    pad,
    dimRoundingMode,
  )

/** The sizes of the layer as constants, so that the compiler divides by known numbers. */
const constants = (info: tf.backend_util.Conv2DInfo): [key: string, code: string] => {
  const named: Record<string, number> = {
    KH: info.filterHeight,
    KW: info.filterWidth,
    // The larger image and its channels; the smaller one and its channels.
    IH: info.inHeight,
    IW: info.inWidth,
    IC: info.inChannels,
    OH: info.outHeight,
    OW: info.outWidth,
    OC: info.outChannels,
    SH: info.strideHeight,
    SW: info.strideWidth,
    PT: info.padInfo.top,
    PL: info.padInfo.left,
  }
  const entries = Object.entries(named)
  return [
    Object.values(named).join(' '),
    entries.map(([name, value]) => `const ${name} = ${value};`).join(' '),
  ]
}

/** dw[kr, kc, i, o] = sum over pixels p = (image, r, c) of x[p at (r s + kr - pad, c s + kc - pad), i] dy[p, o]. */
function filterGradient(
  backend: WebGpuBackend,
  x: TensorInfo,
  dy: TensorInfo,
  info: tf.backend_util.Conv2DInfo,
): TensorInfo {
  const [key, code] = constants(info)
  const product: Omit<Product, 'store'> = {
    name: `Conv2DBackpropFilter ${key}`,
    reads: ['x', 'dy'],
    declarations: code,
    a: `let tap = m / IC;
      let row = k / OW % OH * SH + tap / KW - PT;
      let column = k % OW * SW + tap % KW - PL;
      if (row < 0 || row >= IH || column < 0 || column >= IW) { return 0.0; }
      return x[((k / (OH * OW) * IH + row) * IW + column) * IC + m % IC];`,
    aAlongK: false,
    b: 'return dy[k * OC + n];',
    bAlongK: false,
  }
  const sizes = {
    m: info.filterHeight * info.filterWidth * info.inChannels,
    n: info.outChannels,
    k: info.batchSize * info.outHeight * info.outWidth,
  }
  return multiplyShared(backend, product, [x, dy], sizes, info.filterShape)
}

interface Epilogue {
  readonly bias: TensorInfo
  readonly activation: string
  readonly slope: number
}

/**
 * y[p at (r s + kr - pad, c s + kc - pad), i] += x[p, o] w[kr, kc, i, o]. A pixel of y is reached by those taps alone
 * whose row leaves the same rest as its own when divided by the stride, so the pixels of one rest (a slice of the
 * product) share their taps and no product is with a zero in between.
 */
function transposed(
  backend: WebGpuBackend,
  x: TensorInfo,
  filter: TensorInfo,
  info: tf.backend_util.Conv2DInfo,
  epilogue?: Epilogue,
): TensorInfo {
  const { activation = 'linear', slope = 0, bias } = epilogue ?? {}
  const [key, code] = constants(info)
  const up = (n: number, by: number): number => Math.ceil(n / by)
  const [high, wide] = [up(info.inHeight, info.strideHeight), up(info.inWidth, info.strideWidth)]
  const [taps, tapsAcross] = [
    up(info.filterHeight, info.strideHeight),
    up(info.filterWidth, info.strideWidth),
  ]
  const product: Product = {
    name: `Conv2DBackpropInput ${key} ${activation}${bias ? ', biased' : ''}`,
    reads: ['x', 'w', ...(bias ? ['bias'] : [])],
    ...(activation === 'leakyrelu' && { uniforms: { slope: 'f32' } }),
    declarations: `${code}
      const HIGH = ${high}; const WIDE = ${wide}; const ACROSS = ${tapsAcross};
      // Place of a pixel in the image padded before the first row and column, for pixel m of a slice.
      fn placeOf(m: i32, slice: i32) -> vec2<i32> {
        let rest = vec2<i32>(slice / SW, slice % SW);
        let first = (rest - vec2<i32>(PT, PL) % vec2<i32>(SH, SW) + vec2<i32>(SH, SW)) % vec2<i32>(SH, SW);
        return first + vec2<i32>(m / WIDE % HIGH, m % WIDE) * vec2<i32>(SH, SW) + vec2<i32>(PT, PL);
      }`,
    a: `let rest = vec2<i32>(slice / SW, slice % SW);
      let jump = vec2<i32>(k / OC / ACROSS, k / OC % ACROSS);
      if (rest.x + jump.x * SH >= KH || rest.y + jump.y * SW >= KW) { return 0.0; }
      let p = placeOf(m, slice) / vec2<i32>(SH, SW) - jump;
      if (p.x < 0 || p.x >= OH || p.y < 0 || p.y >= OW) { return 0.0; }
      return x[((m / (HIGH * WIDE) * OH + p.x) * OW + p.y) * OC + k % OC];`,
    aAlongK: true,
    b: `let tap = vec2<i32>(slice / SW, slice % SW) + vec2<i32>(k / OC / ACROSS, k / OC % ACROSS) * vec2<i32>(SH, SW);
      if (tap.x >= KH || tap.y >= KW) { return 0.0; }
      return w[((tap.x * KW + tap.y) * IC + n) * OC + k % OC];`,
    bAlongK: true,
    store: `let p = placeOf(m, slice) - vec2<i32>(PT, PL);
      if (p.x >= IH || p.y >= IW) { return; }
      let sum = value${bias ? ' + bias[n]' : ''};
      out[((m / (HIGH * WIDE) * IH + p.x) * IW + p.y) * IC + n] = ${ACTIVATED[activation]};`,
  }
  const out = float(backend, info.inShape)
  const sizes = {
    m: info.batchSize * high * wide,
    n: info.inChannels,
    k: taps * tapsAcross * info.outChannels,
  }
  const tensors = [x, filter, ...(bias ? [bias] : []), out]
  multiply(backend, product, tensors, sizes, info.strideHeight * info.strideWidth, { slope })
  return out
}

interface TransposeAttrs extends ConvolutionAttrs {
  readonly outputShape: number[]
  readonly activation: string
  readonly leakyreluAlpha: number
}

const isNhwc = ({ dataFormat = 'NHWC' }: ConvolutionAttrs): boolean => dataFormat === 'NHWC'

/** Registers `Conv2DBackpropFilter`, `Conv2DBackpropInput`, `FusedConv2DTranspose`, and tanh in `FusedConv2D`. */
export function registerConvolutions(): void {
  registerKernel(
    'Conv2DBackpropFilter',
    (
      backend,
      { x, dy }: Named<'x' | 'dy'>,
      attrs: ConvolutionAttrs & { filterShape: number[] },
      stock,
    ) =>
      isNhwc(attrs)
        ? filterGradient(backend, x, dy, infoOf(x.shape, attrs.filterShape, attrs))
        : stock(),
  )
  registerKernel(
    'Conv2DBackpropInput',
    (
      backend,
      { dy, filter }: Named<'dy' | 'filter'>,
      attrs: ConvolutionAttrs & { inputShape: number[] },
      stock,
    ) =>
      isNhwc(attrs)
        ? transposed(backend, dy, filter, infoOf(attrs.inputShape, filter.shape, attrs))
        : stock(),
  )
  registerKernel('FusedConv2D', (backend, _: unknown, attrs: { activation: string }, stock) =>
    activatedAfter(backend, attrs, stock),
  )
  registerKernel(
    'FusedConv2DTranspose',
    (backend, { x, filter, bias }: Named<'x' | 'filter' | 'bias'>, attrs: TransposeAttrs) =>
      transposed(backend, x, filter, infoOf(attrs.outputShape, filter.shape, attrs), {
        bias,
        activation: attrs.activation,
        slope: attrs.leakyreluAlpha,
      }),
  )
}
