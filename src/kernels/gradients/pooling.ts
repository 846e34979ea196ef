/** The gradient of average pooling, right at the edges and differentiable again. */
import * as tf from '../tfjs.ts'
import { gradientOf } from '../registerGradient.ts'

interface PoolAttributes {
  readonly filterSize: [number, number] | number
  readonly strides: [number, number] | number
  readonly pad: 'valid' | 'same' | number
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

/** For each window along one axis: its size over the number of its cells that lie within the image. */
const overhang = (windows: number, size: number, stride: number, before: number, length: number) =>
  Array.from({ length: windows }, (_, i) => {
    const start = i * stride - before
    return size / (Math.min(start + size, length) - Math.max(start, 0))
  })

/** The same for each window, as a tensor `[1, height, width, 1]`; null where every window lies within the image. */
function overhangs(shape: number[], attributes: PoolAttributes): tf.Tensor | null {
  const { filterSize, strides, pad, dimRoundingMode } = attributes
  const image = shape as [number, number, number, number]
  const info = tf.backend_util.computePool2DInfo(
    image,
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  )
  const { padInfo } = info
  const rows = overhang(
    info.outHeight,
    info.filterHeight,
    info.strideHeight,
    padInfo.top,
    info.inHeight,
  )
  const columns = overhang(
    info.outWidth,
    info.filterWidth,
    info.strideWidth,
    padInfo.left,
    info.inWidth,
  )
  if ([...rows, ...columns].every((ratio) => ratio === 1)) return null
  const ratios = rows.flatMap((row) => columns.map((column) => row * column))
  return tf.tensor(ratios, [1, rows.length, columns.length, 1])
}

/** Registers it. */
export function registerPoolingGradients(): void {
  // Each cell of a window gets dy / n, where n counts the window's cells within the image. TF.js's kernel divides by the
  // window's size instead, so dy is first multiplied by size / n.
  gradientOf('AvgPool', ['x'], (dy, saved, attributes: PoolAttributes) => {
    const [x] = saved as [tf.Tensor4D]
    return {
      x: () => {
        const ratio = overhangs(x.shape, attributes)
        const inputs = { dy: ratio ? tf.mul(dy, ratio) : dy, input: x }
        return tf.engine().runKernel('AvgPoolGrad', inputs, { ...attributes }) as tf.Tensor
      },
    }
  })

  // AvgPoolGrad is linear in dy; its transpose adds up each window and divides by the window's size. Average pooling
  // divides by n, and n / size puts that right.
  gradientOf('AvgPoolGrad', ['dy', 'input'], (ddx, saved, attributes: PoolAttributes) => {
    const [, input] = saved as [tf.Tensor4D, tf.Tensor4D]
    const { filterSize, strides, pad, dimRoundingMode } = attributes
    return {
      dy: () => {
        const ratio = overhangs(input.shape, attributes)
        const mean = tf.avgPool(ddx as tf.Tensor4D, filterSize, strides, pad, dimRoundingMode)
        return ratio ? tf.div(mean, ratio) : mean
      },
      input: () => tf.zeros(input.shape),
    }
  })
}
