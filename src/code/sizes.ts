/** Networks with the names of their sizes, so that a script says WIDTH where it means the width. */
import { placedLayers } from '../models/layers.ts'
import { indent, lines, num } from './text.ts'
import type { NetworkSpec, PlacedLayer } from '../models/layers.ts'
import type { Constant } from './subject.ts'

/** A network, and what its inputs and outputs are called. */
export interface NamedNetwork {
  readonly name: string
  readonly prose: string
  readonly network: NetworkSpec
  /** True where it is dense whatever the other networks are. */
  readonly isDense?: boolean
  /** The sizes of the input's axes. */
  readonly from: readonly string[]
  /** What the last dense layer ends in. */
  readonly to: string
  /** What says which inputs each unit reads, of every layer in a row of dense ones with masks. */
  readonly masks?: readonly NamedMask[]
  /** How many numbers it is told beside its input, where it is told any; how many tokens can stand before those of a text. */
  readonly told?: string
}

/** Lists of numbers, as a script says them: unit k reads input j where inputs[j] <= units[k]. */
export interface NamedMask {
  readonly inputs: string
  readonly units: string
}

/** A layer with the names of what enters and leaves it. */
export interface NamedLayer extends PlacedLayer {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly mask: NamedMask | undefined
  /** How many numbers it is told, of a layer that is. */
  readonly told: string
  /** True in a network that ends in the table that it begins with. */
  readonly isTied: boolean
  /** The layers inside a residual block or a skip. */
  readonly branch: readonly NamedLayer[]
}

interface Size {
  /** Absent in a family whose networks are dense. */
  readonly network?: string
  readonly width: number
  readonly depth: number
  readonly channels: number
}

/** The lines of a residual block, or of a skip, around those of the layers inside. */
export const branchLines = (
  kind: 'residual' | 'skip',
  inside: readonly string[],
): readonly string[] => [
  lines(kind === 'skip' ? 'Skip(' : 'Residual(', ...inside.map((line) => `${indent(line)},`), ')'),
]

/** A product of sizes, without ones. */
export const product = (names: readonly string[]): string => {
  const factors = names.filter((name) => name !== '1')
  return factors.length === 0 ? '1' : factors.join(' * ')
}

/** Whether there are layers between the first numbers and the last. */
export const hasHidden = ({ network, depth }: Pick<Size, 'network' | 'depth'>): boolean =>
  network !== 'dense' || depth > 0

/** The sizes of hidden layers, as constants; none where there are no such layers. */
export function sizeConstants(size: Size): readonly Constant[] {
  if (!hasHidden(size)) return []
  return size.network === 'dense'
    ? [{ name: 'WIDTH', value: num(size.width) }]
    : [{ name: 'CHANNELS', value: num(size.channels) }]
}

function channelsName(channels: number, { channels: base }: Size): string {
  if (channels === base) return 'CHANNELS'
  if (channels === base / 2) return 'CHANNELS // 2'
  return channels % base === 0 ? `${channels / base} * CHANNELS` : num(channels)
}

const imageNames = ([height = 1, width = 1, channels = 1]: readonly number[], size: Size) => [
  num(height),
  num(width),
  channelsName(channels, size),
]

/** Names the sizes along a network. */
export function namedLayers(named: NamedNetwork, all: Size): NamedLayer[] {
  const last = named.network.layers.findLastIndex((layer) => 'activation' in layer)
  return namedInside(named, named.isDense ? { ...all, network: 'dense' } : all, last)
}

type Inside = Pick<NamedNetwork, 'network' | 'from' | 'to' | 'masks' | 'told'>

/** @param last the layer that the whole network ends in, where it is one of these. */
function namedInside(
  { network, from, to, masks, told = '' }: Inside,
  size: Size,
  last: number | null,
): NamedLayer[] {
  const placed = placedLayers(network)
  const isTied = network.layers.some((layer) => layer.kind === 'unembedding' && layer.tied)
  let names = from
  return placed.map((each, index) => {
    const inputs = names
    const image = placed[index + 1]?.outputShape
    names = outputNames(each, inputs, { size, to, isLast: index === last, image })
    return {
      ...each,
      ...{ inputs, outputs: names, mask: masks?.[index], told, isTied },
      branch: branchOf(each, { from: inputs, to, told }, size),
    }
  })
}

const branchOf = (
  { layer, inputShape }: PlacedLayer,
  around: Omit<Inside, 'network'>,
  size: Size,
): readonly NamedLayer[] =>
  'layers' in layer
    ? namedInside({ ...around, network: { inputShape, layers: layer.layers } }, size, null)
    : []

interface Place {
  readonly size: Size
  readonly to: string
  readonly isLast: boolean
  /** The shape after the next layer. */
  readonly image: readonly number[] | undefined
}

function outputNames(
  { layer, outputShape }: PlacedLayer,
  inputs: readonly string[],
  { size, to, isLast, image }: Place,
): readonly string[] {
  const window = (channels: string): readonly string[] => [
    ...outputShape.slice(0, 2).map(num),
    channels,
  ]
  switch (layer.kind) {
    case 'dense':
      if (isLast) return [to]
      if (size.network !== 'conv') return ['WIDTH']
      // The image that a convolutional decoder begins with: a product until it is given its shape.
      return [product(imageNames(image ?? [], size))]
    case 'conv':
    case 'convTranspose':
      return window(isLast ? num(layer.channels) : channelsName(layer.channels, size))
    case 'skip':
      return window(channelsName(outputShape[2] ?? 0, size))
    case 'reshape':
      return size.network === 'conv' ? imageNames(layer.shape, size) : layer.shape.map(num)
    case 'residual':
    case 'film':
    case 'dropout':
    case 'groupNorm':
    case 'batchNorm':
    case 'attention':
    case 'mlp':
    case 'layerNorm':
      return inputs
    case 'embedding':
      return [...inputs, 'WIDTH']
    case 'unembedding':
      return [inputs[0] ?? '', to]
  }
}
