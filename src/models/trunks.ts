/** The two shapes of network that every family uses, as tables of layers: down to features, and up to data. */
import { isImage } from './datasets.ts'
import { assert, defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { batchNorm, conv, convTranspose, dense, dropout, reshape } from '../nn/layers.ts'
import * as tf from '../nn/tf.ts'
import type { Activation } from '../nn/layers.ts'
import type { Initialiser } from '../nn/initialisers.ts'
import type { LayerMaker, Shape } from '../nn/network.ts'
import type { Labels } from './family.ts'
import type { DataForm } from './spec.ts'

/** The hyperparameters of NETWORK_PARAMETERS. */
export interface NetworkSize {
  readonly network: string
  readonly width: number
  readonly depth: number
  readonly channels: number
  readonly stages: number
}

interface Options {
  readonly initialiser: Initialiser
  /** Of the hidden layers; leakyRelu when absent. */
  readonly activation?: Activation
}

const repeat = (times: number, layers: () => LayerMaker[]): LayerMaker[] =>
  Array.from({ length: times }, layers).flat()

/**
 * Data to features.
 * dense: `depth` layers of `width` units. conv: 4x4 stride 2 to `channels`, again to 2 `channels`, and with three
 * stages 3x3 stride 2 to 4 `channels`.
 */
export function downTrunk(
  size: NetworkSize,
  options: Options & { readonly spectralNorm?: boolean; readonly dropout?: boolean },
): LayerMaker[] {
  const weights = {
    initialiser: options.initialiser,
    spectralNorm: options.spectralNorm ?? false,
    activation: options.activation ?? 'leakyRelu',
  }
  const after = (): LayerMaker[] => (options.dropout ? [dropout()] : [])
  if (size.network === 'dense')
    return repeat(size.depth, () => [dense(size.width, weights), ...after()])
  return [
    conv(size.channels, 4, 2, weights),
    ...after(),
    conv(2 * size.channels, 4, 2, weights),
    ...after(),
    ...(size.stages > 2 ? [conv(4 * size.channels, 3, 2, weights), ...after()] : []),
  ]
}

/**
 * Latent vector to data, ending in `output` (linear when absent).
 * dense: `depth` layers of `width` units. conv: a quarter of the image's size with 2 `channels`, then 4x4 stride 2
 * twice; with three stages a 3x3 convolution at full size follows.
 */
export function upTrunk(
  size: NetworkSize,
  dataShape: Shape,
  options: Options & { readonly batchNorm?: boolean; readonly output?: Activation },
): LayerMaker[] {
  const { initialiser } = options
  const kind = options.activation ?? 'leakyRelu'
  // The activation belongs to whatever comes last: the product, or the normalisation after it.
  const hidden = { initialiser, activation: options.batchNorm ? 'linear' : kind } as const
  const after = (): LayerMaker[] => (options.batchNorm ? [batchNorm({ activation: kind })] : [])
  const end = { initialiser, activation: options.output ?? 'linear' } as const
  if (size.network === 'dense')
    return [
      ...repeat(size.depth, () => [dense(size.width, hidden), ...after()]),
      dense(sizeOf(dataShape), end),
      reshape(dataShape),
    ]
  const [height = 0, width = 0, colours = 0] = dataShape
  assert(
    dataShape.length === 3 && height % 4 === 0 && width % 4 === 0,
    `a convolutional network needs images whose sides are multiples of 4, not [${dataShape}]`,
  )
  const start = [height / 4, width / 4, 2 * size.channels]
  return [
    dense(sizeOf(start), hidden),
    reshape(start),
    ...after(),
    convTranspose(size.channels, 4, 2, hidden),
    ...after(),
    ...(size.stages > 2
      ? [convTranspose(size.channels / 2, 4, 2, hidden), ...after(), conv(colours, 3, 1, end)]
      : [convTranspose(colours, 4, 2, end)]),
  ]
}

/** The hyperparameters of a family that decodes latent vectors and can be told the class. */
interface Decoding {
  readonly latentDim: number
  readonly conditional: boolean
}

/** Shape of what {@link withClass} gives for one example. */
export const decodedShape = (hp: Decoding, { classes }: DataForm): Shape => [
  hp.latentDim + (hp.conditional ? classes : 0),
]

/**
 * What is decoded: the latent vector, and beside it the class if the model is conditional.
 * @throws when a conditional model is told no class.
 */
export const withClass = (z: tf.Tensor, labels: Labels, { conditional }: Decoding): tf.Tensor =>
  conditional ? tf.concat([z, defined(labels, 'the class of every latent vector')], 1) : z

/** Turns what `upTrunk` ends in into data: pixels in (0, 1) from logits, points as they are. `[n, ...dataShape]` */
export const logitsToData = (output: tf.Tensor): tf.Tensor =>
  isImage(output.shape.slice(1)) ? tf.sigmoid(output) : output
