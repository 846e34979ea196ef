/**
 * Networks as tables of layers, in plain data: the lab builds them, and the page can say what they are without building any.
 * The two shapes of network that every family uses are here: down to features, and up to data.
 */
import { assert } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import type { DataForm } from './spec.ts'

export type LayerActivation = 'linear' | 'relu' | 'leakyRelu' | 'tanh'
export type InitialiserName = 'he' | 'glorot' | 'normal'

interface Weights {
  /** Applied to the sum. */
  readonly activation: LayerActivation
  readonly initialiser: InitialiserName
  /** True when the weights are divided by their largest singular value. */
  readonly spectralNorm?: boolean
}

/**
 * Which inputs reach which units: unit k reads input j where inputs[j] <= units[k]. Germain et al. 2015, eq. 8, 9
 * (arXiv:1502.03509).
 */
export interface Mask {
  readonly inputs: readonly number[]
  readonly units: readonly number[]
}

/** A layer with 'same' padding, on `[height, width, channels]`. */
interface Window extends Weights {
  readonly channels: number
  readonly size: number
  readonly stride: number
}

/**
 * What a window is left of in reading order: A the pixels before its middle, B the middle as well. Van den Oord et al. 2016, sec. 3.4
 * (arXiv:1601.06759).
 */
export type WindowMask = 'A' | 'B'

/** One layer: what the functions of the same names in `nn/layers.ts` take. */
export type LayerSpec =
  | ({ readonly kind: 'dense'; readonly units: number; readonly mask?: Mask } & Weights)
  | ({ readonly kind: 'conv'; readonly mask?: WindowMask } & Window)
  | ({ readonly kind: 'convTranspose' } & Window)
  | { readonly kind: 'residual' | 'skip'; readonly layers: readonly LayerSpec[] }
  | { readonly kind: 'film'; readonly told: number }
  | { readonly kind: 'reshape'; readonly shape: readonly number[] }
  | { readonly kind: 'dropout' | 'groupNorm' }
  | { readonly kind: 'batchNorm'; readonly activation: LayerActivation }
  | SequenceLayer

/**
 * Layers on sequences, from `[length]` tokens over `[length, width]` numbers to the logits of `[length, tokens]`: what the functions of
 * the same names in `nn/sequenceLayers.ts` take. `sums` is how many layers add to what passes through them all.
 */
export type SequenceLayer =
  | { readonly kind: 'embedding'; readonly tokens: number; readonly width: number }
  | { readonly kind: 'attention'; readonly heads: number; readonly sums: number }
  | { readonly kind: 'mlp'; readonly widening: number; readonly sums: number }
  | { readonly kind: 'layerNorm' }
  /** With the table of the embedding where it is tied. */
  | { readonly kind: 'unembedding'; readonly tokens: number; readonly tied: boolean }

/** Layers in a row. */
export interface NetworkSpec {
  /** Of one example. */
  readonly inputShape: readonly number[]
  readonly layers: readonly LayerSpec[]
}

/** The networks of a family by the names that its files use. */
export type NetworkSpecs = Readonly<Record<string, NetworkSpec>>

/** A layer in its place. */
export interface PlacedLayer {
  readonly layer: LayerSpec
  readonly inputShape: readonly number[]
  readonly outputShape: readonly number[]
  /** Shapes of what an optimiser moves, by name. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

function place(layer: LayerSpec, inputShape: readonly number[]): PlacedLayer {
  const [height = 1, width = 1, inputs = 1] = inputShape
  const placed = (outputShape: readonly number[], weights: PlacedLayer['weights'] = {}) => ({
    layer,
    inputShape,
    outputShape,
    weights,
  })
  switch (layer.kind) {
    case 'dense':
      return placed([layer.units], {
        kernel: [sizeOf(inputShape), layer.units],
        bias: [layer.units],
      })
    case 'conv': {
      const { channels, size, stride } = layer
      return placed([Math.ceil(height / stride), Math.ceil(width / stride), channels], {
        kernel: [size, size, inputs, channels],
        bias: [channels],
      })
    }
    case 'convTranspose': {
      const { channels, size, stride } = layer
      return placed([height * stride, width * stride, channels], {
        kernel: [size, size, channels, inputs],
        bias: [channels],
      })
    }
    case 'residual':
    case 'skip': {
      const inside = placedLayers({ inputShape, layers: layer.layers })
      const added = layer.kind === 'skip' ? (inside.at(-1)?.outputShape.at(-1) ?? inputs) : 0
      return placed(
        [...inputShape.slice(0, -1), (inputShape.at(-1) as number) + added],
        Object.fromEntries(
          inside.flatMap(({ weights }, index) =>
            Object.entries(weights).map(([name, shape]) => [`${index}.${name}`, shape]),
          ),
        ),
      )
    }
    case 'film': {
      const numbers = 2 * (inputShape.at(-1) as number)
      return placed(inputShape, { kernel: [layer.told, numbers], bias: [numbers] })
    }
    case 'reshape':
      return placed(layer.shape)
    case 'dropout':
    case 'groupNorm':
      return placed(inputShape)
    case 'batchNorm': {
      const channels = [inputShape.at(-1) as number]
      return placed(inputShape, { scale: channels, offset: channels })
    }
    default:
      return { layer, inputShape, ...placeSequence(layer, inputShape) }
  }
}

function placeSequence(
  layer: SequenceLayer,
  inputShape: readonly number[],
): Pick<PlacedLayer, 'outputShape' | 'weights'> {
  const [length = 1, width = 1] = inputShape
  const normalised = { 'norm.scale': [width], 'norm.offset': [width] }
  const product = (name: string, inputs: number, units: number) => ({
    [`${name}.kernel`]: [inputs, units],
    [`${name}.bias`]: [units],
  })
  switch (layer.kind) {
    case 'embedding': {
      const outputShape = [length, layer.width]
      return {
        outputShape,
        weights: { table: [layer.tokens, layer.width], positions: outputShape },
      }
    }
    case 'attention': {
      const products = { ...product('qkv', width, 3 * width), ...product('out', width, width) }
      return { outputShape: inputShape, weights: { ...normalised, ...products } }
    }
    case 'mlp': {
      const wide = layer.widening * width
      const products = { ...product('up', width, wide), ...product('down', wide, width) }
      return { outputShape: inputShape, weights: { ...normalised, ...products } }
    }
    case 'layerNorm':
      return { outputShape: inputShape, weights: { scale: [width], offset: [width] } }
    case 'unembedding':
      return {
        outputShape: [length, layer.tokens],
        weights: layer.tied ? {} : { kernel: [width, layer.tokens] },
      }
  }
}

/** Every layer of a network with the shapes around it, and those of its weights. */
export function placedLayers({ inputShape, layers }: NetworkSpec): readonly PlacedLayer[] {
  let shape = inputShape
  return layers.map((layer) => {
    const placed = place(layer, shape)
    shape = placed.outputShape
    return placed
  })
}

/** How many numbers an optimiser moves in a network. */
export const parameterCount = (network: NetworkSpec): number =>
  placedLayers(network)
    .flatMap(({ weights }) => Object.values(weights))
    .reduce((sum, shape) => sum + sizeOf(shape), 0)

function activationsOf(layer: LayerSpec): readonly LayerActivation[] {
  if ('layers' in layer) return layer.layers.flatMap(activationsOf)
  return 'activation' in layer ? [layer.activation] : []
}

/** What bends in a network: the activation of its hidden layers; `null` where there are none. */
export function hiddenActivation({ layers }: NetworkSpec): LayerActivation | null {
  const hidden = layers.flatMap(activationsOf).slice(0, -1)
  // Before a normalisation, which bends what comes of it, a sum stays as it is.
  return hidden.find((activation) => activation !== 'linear') ?? hidden[0] ?? null
}

/** The hyperparameters of NETWORK_PARAMETERS. */
export interface NetworkSize {
  readonly network: string
  readonly width: number
  readonly depth: number
  readonly channels: number
  readonly stages: number
  /** Of the hidden layers. */
  readonly activation: LayerActivation
}

interface Options {
  readonly initialiser: InitialiserName
}

/**
 * First weights with which signals neither fade nor grow from layer to layer: those of He where half of what comes in is cut
 * off or made small, those of Glorot where numbers near 0 pass as they are (Glorot & Bengio 2010, sec. 4.2.1).
 */
export const initialiserFor = (activation: LayerActivation): InitialiserName =>
  activation === 'tanh' || activation === 'linear' ? 'glorot' : 'he'

const repeat = (times: number, layers: readonly LayerSpec[]): LayerSpec[] =>
  Array.from({ length: times }, () => layers).flat()

/**
 * Data to features.
 * dense: `depth` layers of `width` units. conv: 4x4 stride 2 to `channels`, again to 2 `channels`, and with three
 * stages 3x3 stride 2 to 4 `channels`.
 */
export function downLayers(
  size: NetworkSize,
  options: Options & { readonly spectralNorm?: boolean; readonly dropout?: boolean },
): readonly LayerSpec[] {
  const weights = {
    initialiser: options.initialiser,
    spectralNorm: options.spectralNorm ?? false,
    activation: size.activation,
  }
  const after: readonly LayerSpec[] = options.dropout ? [{ kind: 'dropout' }] : []
  if (size.network === 'dense')
    return repeat(size.depth, [{ kind: 'dense', units: size.width, ...weights }, ...after])
  const conv = (channels: number, width: number): readonly LayerSpec[] => [
    { kind: 'conv', channels, size: width, stride: 2, ...weights },
    ...after,
  ]
  return [
    ...conv(size.channels, 4),
    ...conv(2 * size.channels, 4),
    ...(size.stages > 2 ? conv(4 * size.channels, 3) : []),
  ]
}

/**
 * Latent vector to data, ending in `output` (linear when absent).
 * dense: `depth` layers of `width` units. conv: a quarter of the image's size with 2 `channels`, then 4x4 stride 2
 * twice; with three stages a 3x3 convolution at full size follows.
 */
export function upLayers(
  size: NetworkSize,
  dataShape: readonly number[],
  options: Options & { readonly batchNorm?: boolean; readonly output?: LayerActivation },
): readonly LayerSpec[] {
  const { initialiser } = options
  const { activation } = size
  // The activation belongs to whatever comes last: the product, or the normalisation after it.
  const hidden = { initialiser, activation: options.batchNorm ? 'linear' : activation } as const
  const after: readonly LayerSpec[] = options.batchNorm ? [{ kind: 'batchNorm', activation }] : []
  const end = { initialiser, activation: options.output ?? 'linear' } as const
  if (size.network === 'dense')
    return [
      ...repeat(size.depth, [{ kind: 'dense', units: size.width, ...hidden }, ...after]),
      { kind: 'dense', units: sizeOf(dataShape), ...end },
      { kind: 'reshape', shape: dataShape },
    ]
  const [height = 0, width = 0, colours = 0] = dataShape
  assert(
    dataShape.length === 3 && height % 4 === 0 && width % 4 === 0,
    `a convolutional network needs images whose sides are multiples of 4, not [${dataShape}]`,
  )
  const start = [height / 4, width / 4, 2 * size.channels]
  const twice = { kind: 'convTranspose', size: 4, stride: 2 } as const
  return [
    { kind: 'dense', units: sizeOf(start), ...hidden },
    { kind: 'reshape', shape: start },
    ...after,
    { ...twice, channels: size.channels, ...hidden },
    ...after,
    ...(size.stages > 2
      ? ([
          { ...twice, channels: size.channels / 2, ...hidden },
          ...after,
          { kind: 'conv', channels: colours, size: 3, stride: 1, ...end },
        ] as const)
      : ([{ ...twice, channels: colours, ...end }] as const)),
  ]
}

/** Shape of what a decoder reads of one example: the latent vector, and the class beside it if the model is told it. */
export const decodedShape = (
  hp: { readonly latentDim: number; readonly conditional: boolean },
  { classes }: DataForm,
): readonly number[] => [hp.latentDim + (hp.conditional ? classes : 0)]
