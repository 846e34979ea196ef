/** Gradients of products: matrices, and the filters of a convolution. */
import * as tf from '../tfjs.ts'
import { gradientOf, sumTo } from '../registerGradient.ts'

interface ProductAttributes {
  readonly transposeA: boolean
  readonly transposeB: boolean
}

interface FilterAttributes {
  readonly strides: [number, number] | number
  readonly pad: 'valid' | 'same' | number
  readonly dataFormat: 'NHWC' | 'NCHW'
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

/** Registers them. */
export function registerUnfusedProductGradients(): void {
  // y = A B: dA = dy B^T, dB = A^T dy; a transposed side is transposed back. Summed over batches that were broadcast,
  // which TF.js's own does not do.
  gradientOf('BatchMatMul', ['a', 'b'], (dy, saved, attributes: ProductAttributes) => {
    const [a, b] = saved as [tf.Tensor, tf.Tensor]
    const { transposeA, transposeB } = attributes
    return {
      a: () =>
        sumTo(
          transposeA ? tf.matMul(b, dy, transposeB, true) : tf.matMul(dy, b, false, !transposeB),
          a.shape,
        ),
      b: () =>
        sumTo(
          transposeB ? tf.matMul(dy, a, true, transposeA) : tf.matMul(a, dy, !transposeA, false),
          b.shape,
        ),
    }
  })

  // Linear in x and in dy, so each one's gradient is a convolution with the other's place taken by ddw.
  gradientOf('Conv2DBackpropFilter', ['x', 'dy'], (ddw, saved, attributes: FilterAttributes) => {
    const [x, dy] = saved as [tf.Tensor4D, tf.Tensor4D]
    const { strides, pad, dataFormat, dimRoundingMode } = attributes
    tf.util.assert(dataFormat === 'NHWC', () => 'this gradient knows NHWC alone')
    const filter = ddw as tf.Tensor4D
    return {
      x: () => tf.conv2dTranspose(dy, filter, x.shape, strides, pad, dimRoundingMode),
      dy: () => tf.conv2d(x, filter, strides, pad, dataFormat, 1, dimRoundingMode),
    }
  })
}
