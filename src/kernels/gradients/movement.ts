/**
 * Gradients of operations that copy or mix cells along one axis after the other. Each is linear, y = M x along an axis,
 * and its gradient is M^T dy; M is what the operation makes of the identity matrix. They are products, so they can be
 * differentiated as often as one likes.
 */
import * as tf from '../tfjs.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { gradientOf } from '../registerGradient.ts'

/** M^T dy along an axis. @param matrix M, `[length of dy's axis, length of x's axis]` */
function transposed(dy: tf.Tensor, axis: number, matrix: tf.Tensor): tf.Tensor {
  const [from, to] = matrix.shape as [number, number]
  const [outer, inner] = [dy.shape.slice(0, axis), dy.shape.slice(axis + 1)]
  const x =
    inner.length === 0
      ? tf.matMul(tf.reshape(dy, [-1, from]), matrix)
      : tf.matMul(
          tf.reshape(matrix, [1, from, to]),
          tf.reshape(dy, [sizeOf(outer), from, sizeOf(inner)]),
          true,
        )
  return tf.reshape(x, [...outer, to, ...inner])
}

type Resize = typeof tf.image.resizeBilinear

interface ResizeAttributes {
  readonly alignCorners: boolean
  readonly halfPixelCenters: boolean
}

/** Scaling an image, `[batch, height, width, channels]`: rows, then columns. */
function resizing(kernelName: string, resize: Resize): void {
  gradientOf(kernelName, ['images'], (dy, saved, attributes: ResizeAttributes) => {
    const { alignCorners, halfPixelCenters } = attributes
    const [images] = saved as [tf.Tensor4D]
    const matrix = (to: number, from: number): tf.Tensor => {
      const identity = tf.reshape(tf.eye(from), [1, from, 1, from]) as tf.Tensor4D
      return tf.reshape(resize(identity, [to, 1], alignCorners, halfPixelCenters), [to, from])
    }
    return {
      images: () =>
        [1, 2].reduce((d, axis) => {
          const [to, from] = [d.shape[axis] as number, images.shape[axis] as number]
          return to === from ? d : transposed(d, axis, matrix(to, from))
        }, dy),
    }
  })
}

interface PadAttributes {
  readonly paddings: [number, number][]
  readonly mode: 'reflect' | 'symmetric'
}

interface SliceAttributes {
  readonly begin: number[]
  readonly end: number[]
  readonly strides: number[]
  readonly beginMask: number
  readonly endMask: number
  readonly ellipsisMask: number
  readonly newAxisMask: number
  readonly shrinkAxisMask: number
}

/** Which cells a strided slice takes along each axis of x. */
function taken(shape: number[], attributes: SliceAttributes): number[][] {
  const { beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask } = attributes
  const masks = [beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask] as const
  const { begin, end, strides } = tf.slice_util.sliceInfo(
    shape,
    attributes.begin,
    attributes.end,
    attributes.strides,
    ...masks,
  )
  return tf.slice_util
    .computeOutShape(begin, end, strides)
    .map((count, axis) =>
      Array.from({ length: count }, (_, i) => (begin[axis] ?? 0) + i * (strides[axis] ?? 1)),
    )
}

/** TF.js's own cuts the mirrored cells off, and loses what came back through them. */
function mirrorPadding(): void {
  gradientOf('MirrorPad', [], (dy, _saved, { paddings, mode }: PadAttributes) => {
    const matrix = (length: number, padding: [number, number]): tf.Tensor =>
      tf.mirrorPad(tf.eye(length - padding[0] - padding[1]), [padding, [0, 0]], mode)
    return {
      x: () =>
        paddings.reduce((d, padding, axis) => {
          const length = d.shape[axis] as number
          return padding[0] + padding[1] === 0 ? d : transposed(d, axis, matrix(length, padding))
        }, dy),
    }
  })
}

function stridedSlicing(): void {
  gradientOf('StridedSlice', ['x'], (dy, saved, attributes: SliceAttributes) => {
    const [x] = saved as [tf.Tensor]
    const cells = taken(x.shape, attributes)
    const lengths = cells.map((indices) => indices.length)
    return {
      x: () =>
        cells.reduce(
          (d, indices, axis) => {
            const length = x.shape[axis] as number
            if (indices.length === length && indices[0] === 0) return d
            return transposed(d, axis, tf.oneHot(tf.tensor1d(indices, 'int32'), length))
          },
          tf.reshape(dy, lengths),
        ),
    }
  })
}

/** Adds up the copies, axis by axis. TF.js's own stops at rank 4. */
function tiling(): void {
  gradientOf('Tile', ['x'], (dy, saved, { reps }: { reps: number[] }) => {
    const [x] = saved as [tf.Tensor]
    return {
      x: () => {
        const sum = reps.reduce((d, count, axis) => {
          if (count === 1) return d
          const outer = sizeOf(x.shape.slice(0, axis))
          return tf.sum(tf.reshape(d, [outer, count, -1]), 1)
        }, dy)
        return tf.reshape(sum, x.shape)
      },
    }
  })
}

interface CumsumAttributes {
  readonly axis: number
  readonly exclusive: boolean
  readonly reverse: boolean
}

/** Adds up from the other end. TF.js's own mixes up the axes unless it is the last. */
function accumulating(): void {
  gradientOf('Cumsum', [], (dy, _saved, { axis, exclusive, reverse }: CumsumAttributes) => ({
    x: () => tf.cumsum(dy, axis, exclusive, !reverse),
  }))
}

/** Puts each block of s by s cells back into the channels. */
function blocks(): void {
  gradientOf('DepthToSpace', [], (dy, _saved, { blockSize: s }: { blockSize: number }) => {
    const [batch, height, width, channels] = dy.shape as [number, number, number, number]
    const [rows, columns] = [height / s, width / s]
    return {
      x: () => {
        const split = tf.reshape(dy, [batch * rows, s, columns, s * channels])
        const turned = tf.transpose(split, [0, 2, 1, 3])
        return tf.reshape(turned, [batch, rows, columns, s * s * channels])
      },
    }
  })
}

/** Registers them. */
export function registerMovementGradients(): void {
  // TF.js's own of nearest neighbours reads the wrong images of a batch on plain CPU, and neither can be
  // differentiated again.
  resizing('ResizeNearestNeighbor', tf.image.resizeNearestNeighbor)
  resizing('ResizeBilinear', tf.image.resizeBilinear)
  mirrorPadding()
  stridedSlicing()
  tiling()
  accumulating()
  blocks()
}
