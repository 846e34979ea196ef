/** Convolutions, their transposes, and pooling. NHWC. */
import * as tf from '../tfjs.ts'
import { apart, gradientCase, negative, normal, onWasm, valueCase } from './testCase.ts'
import { FUSABLE, FUSABLES } from './testProducts.ts'
import type { Fusable } from './testProducts.ts'
import type { OpCase, Operation } from './testCase.ts'

type Image = tf.Tensor4D
type Pad = 'same' | 'valid' | number | tf.backend_util.ExplicitPadding

/** TF.js asks for it where the padding is a number, and refuses it elsewhere. */
const roundingOf = (pad: Pad): 'floor' | undefined =>
  typeof pad === 'number' ? 'floor' : undefined

const SAME_AND_VALID = ['same', 'valid'] as const

/** These sizes at these strides, on an image of odd and even sides. */
const grid = (sizes: readonly number[], strides: readonly number[]): OpCase[] =>
  sizes.flatMap((size) =>
    strides.flatMap((stride) =>
      SAME_AND_VALID.map((pad) =>
        gradientCase(
          `conv2d ${size} x ${size}, stride ${stride}, ${pad}`,
          [normal(2, 7, 6, 3), normal(size, size, 3, 5)],
          (x, w) => tf.conv2d(x as Image, w as Image, stride, pad),
        ),
      ),
    ),
  )

const conv = (name: string, x: number[], w: number[], stride: number, pad: Pad): OpCase =>
  gradientCase(`conv2d ${name}`, [normal(...x), normal(...w)], (image, filter) =>
    tf.conv2d(image as Image, filter as Image, stride, pad, 'NHWC', 1, roundingOf(pad)),
  )

const transposed = (
  size: number,
  stride: number,
  pad: 'same' | 'valid',
  output: [number, number],
): OpCase => {
  const rows = (length: number): number =>
    pad === 'same' ? Math.ceil(length / stride) : Math.ceil((length - size + 1) / stride)
  return gradientCase(
    `conv2dTranspose ${size} x ${size}, stride ${stride}, ${pad}, to ${output.join(' x ')}`,
    [normal(2, rows(output[0]), rows(output[1]), 5), normal(size, size, 3, 5)],
    (x, w) => tf.conv2dTranspose(x as Image, w as Image, [2, ...output, 3], stride, pad),
  )
}

const fused = (activation: Exclude<Fusable, 'prelu'>, stride: number): OpCase =>
  valueCase(
    `fused.conv2d with ${activation}, stride ${stride}`,
    [normal(2, 7, 6, 3), normal(3, 3, 3, 5), normal(5)],
    (x, filter, bias) =>
      tf.fused.conv2d({
        x: x as Image,
        filter: filter as Image,
        strides: stride,
        pad: 'same',
        bias,
        activation,
        leakyreluAlpha: 0.2,
      }),
    (x, filter, bias) => {
      const y = tf.conv2d(x as Image, filter as Image, stride, 'same')
      return FUSABLE[activation](tf.add(y, bias))
    },
  )

const depthwise: Operation = (x, w) => tf.depthwiseConv2d(x as Image, w as Image, 1, 'same')

/** Windows that lie within the image, overlap, leave cells out, and overhang its edges. */
const POOLS = [
  [2, 2, 'valid', 6],
  [2, 2, 'same', 5],
  [3, 2, 'same', 5],
  [3, 2, 'valid', 7],
  [3, 1, 'same', 4],
  [2, 3, 'valid', 8],
  [3, 2, 1, 5],
] as const

const pooling = (): OpCase[] =>
  POOLS.flatMap(([size, stride, pad, side]) => {
    const how = `${size} x ${size}, stride ${stride}, ${typeof pad === 'number' ? `padded by ${pad}` : pad}`
    const rounding = roundingOf(pad)
    const max: Operation = (x) => tf.maxPool(x as Image, size, stride, pad, rounding)
    return [
      gradientCase(`maxPool ${how}`, [apart(2, side, side, 3)], max),
      gradientCase(`maxPool ${how}, all below 0`, [negative(2, side, side, 3)], max),
      gradientCase(`avgPool ${how}`, [normal(2, side, side, 3)], (x) =>
        tf.avgPool(x as Image, size, stride, pad, rounding),
      ),
    ]
  })

export const CONVOLUTIONS: readonly OpCase[] = [
  ...grid([1, 3, 4], [1, 2]),
  ...onWasm([...grid([2, 5], [1, 2, 3]), ...grid([1, 3, 4], [3])]),
  conv('of one channel', [2, 9, 9, 1], [4, 4, 1, 6], 2, 'same'),
  conv('to one channel', [2, 5, 5, 6], [3, 3, 6, 1], 1, 'same'),
  conv('with a filter that is not square', [2, 7, 6, 3], [3, 2, 3, 4], 2, 'same'),
  conv('padded by 1', [2, 7, 7, 3], [3, 3, 3, 4], 2, 1),
  conv('padded above and beside alone', [2, 7, 6, 3], [2, 3, 3, 4], 1, [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]),
  conv('of the whole image', [3, 4, 4, 3], [4, 4, 3, 5], 1, 'valid'),
  conv('of many channels', [1, 4, 4, 19], [3, 3, 19, 21], 1, 'same'),
  gradientCase(
    'conv2d of one image without a batch',
    [normal(6, 6, 3), normal(3, 3, 3, 4)],
    (x, w) => tf.conv2d(x as tf.Tensor3D, w as Image, 1, 'same'),
  ),
  gradientCase(
    'conv2d with a bias for each channel',
    [normal(2, 6, 6, 3), normal(3, 3, 3, 4), normal(4)],
    (x, w, b) => tf.add(tf.conv2d(x as Image, w as Image, 2, 'same'), b),
  ),
  valueCase('conv2d dilated', [normal(2, 8, 8, 2), normal(3, 3, 2, 2)], (x, w) =>
    tf.conv2d(x as Image, w as Image, 1, 'same', 'NHWC', 2),
  ),
  gradientCase('gradient of conv2d dilated', [normal(2, 8, 8, 2), normal(3, 3, 2, 2)], (x, w) =>
    tf.conv2d(x as Image, w as Image, 1, 'same', 'NHWC', 2),
  ),
  gradientCase('conv1d', [normal(2, 9, 3), normal(3, 3, 4)], (x, w) =>
    tf.conv1d(x as tf.Tensor3D, w as tf.Tensor3D, 1, 'same'),
  ),

  transposed(4, 2, 'same', [8, 8]),
  transposed(4, 2, 'same', [7, 6]),
  transposed(2, 2, 'same', [6, 4]),
  transposed(3, 2, 'valid', [9, 7]),
  transposed(5, 3, 'same', [9, 7]),
  transposed(3, 1, 'same', [5, 5]),
  transposed(3, 1, 'valid', [6, 5]),
  transposed(1, 2, 'same', [5, 5]),
  transposed(4, 1, 'valid', [4, 4]),

  ...FUSABLES.flatMap((activation) =>
    activation === 'prelu' ? [] : [fused(activation, 1), fused(activation, 2)],
  ),

  // Large enough to be shared among threads, as are its two gradients.
  ...onWasm([conv('of a batch of images', [8, 14, 14, 16], [4, 4, 16, 24], 2, 'same')]),

  valueCase('depthwiseConv2d', [normal(2, 6, 6, 3), normal(3, 3, 3, 2)], depthwise),
  gradientCase('gradient of depthwiseConv2d', [normal(2, 6, 6, 3), normal(3, 3, 3, 2)], depthwise),
  gradientCase(
    'gradient of separableConv2d',
    [normal(2, 6, 6, 3), normal(3, 3, 3, 2), normal(1, 1, 6, 4)],
    (x, w, v) => tf.separableConv2d(x as Image, w as Image, v as Image, 1, 'same'),
  ),
  ...pooling(),
]
