/** Reads the layers of a network back from a script's text, to be held against our own. */
import { datasetSpec } from '../datasets/datasets.ts'
import { networks as autoregressive } from '../models/autoregressive/networks.ts'
import { networks as autoencoder } from '../models/autoencoder/networks.ts'
import { networks as diffusion } from '../models/diffusion/networks.ts'
import { networks as gan } from '../models/gan/networks.ts'
import { networks as latentDiffusion } from '../models/latentDiffusion/networks.ts'
import { networks as transformer } from '../models/transformer/networks.ts'
import { networks as vae } from '../models/vae/networks.ts'
import { sizeOf } from '../lib/numbers.ts'
import type { Experiment } from '../models/experiment.ts'
import type { NetworkSpecs } from '../models/layers.ts'

const NETWORKS: Readonly<Record<string, (hp: never, data: never) => NetworkSpecs>> = {
  gan,
  vae,
  autoencoder,
  diffusion,
  autoregressive,
  latentDiffusion,
  transformer,
}

/** The tables of an experiment's networks. */
export function networksOf({ family, dataset, hyperparameters }: Experiment): NetworkSpecs {
  const make = NETWORKS[family]
  if (!make) throw new Error(`no networks of ${family}`)
  return make(hyperparameters as never, datasetSpec(dataset) as never)
}

/** The value of a size that a script writes with its constants. */
function valueOf(expression: string, constants: ReadonlyMap<string, number>): number {
  const sum = (text: string): number =>
    text
      .split(' + ')
      .map((term) =>
        term.split(' * ').reduce((product, factor) => {
          const [name = '', divisor = '1'] = factor.split(' // ')
          return (product * (constants.get(name) ?? Number(name))) / Number(divisor)
        }, 1),
      )
      .reduce((a, b) => a + b, 0)
  return sum(expression.trim())
}

const constantsOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...text.matchAll(/^([A-Z_\d]+) = ([\d.]+)/gm)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  )

type Shapes = readonly (readonly number[])[]

/** Shapes of the weights of one layer on sequences that scripts define alike in both frameworks; null of any other. */
function sequenceShapes(line: string, of: (size: string) => number): Shapes | null {
  const [, kind, inside = ''] =
    /^ *(?:embedding := )?(Embedding|Attention|MLP)\((.*)\),$/.exec(line) ?? []
  const [a = '', b = '', c = ''] = inside.split(', ')
  switch (kind) {
    case 'Embedding':
      return [
        [of(a), of(c)],
        [of(b), of(c)],
      ]
    case 'Attention': {
      const width = of(a)
      return [[width], [width], [width, 3 * width], [3 * width], [width, width], [width]]
    }
    case 'MLP': {
      const [width, wide] = [of(a), of(b)]
      return [[width], [width], [width, wide], [wide], [wide, width], [width]]
    }
    default:
      return null
  }
}

/** Shapes of the weights of one PyTorch layer, as our layers have them; null of what has none. */
function torchShapes(line: string, of: (size: string) => number): Shapes | null {
  const sequence = sequenceShapes(line, of)
  if (sequence) return sequence
  const [, kind, inside = ''] =
    /(?:nn\.|Masked|\b)(Linear|Conv2d|ConvTranspose2d|BatchNorm\dd|FiLM|LayerNorm|Unembedding)\(([^()]*)/.exec(
      line,
    ) ?? []
  const [a = '', b = '', size = ''] = inside.split(', ')
  switch (kind) {
    case 'Linear':
      return [[of(a), of(b)], [of(b)]]
    case 'Conv2d':
      return [[of(size), of(size), of(a), of(b)], [of(b)]]
    case 'ConvTranspose2d':
      return [[of(size), of(size), of(b), of(a)], [of(b)]]
    case 'FiLM':
      return [[of(a), 2 * of(b)], [2 * of(b)]]
    case 'Unembedding':
      return [[of(a), of(b)]]
    case undefined:
      return null
    default:
      return [[of(a)], [of(a)]]
  }
}

/** The same of a Keras layer, which has to be told what reaches it; and the shape that leaves it. */
function kerasLayer(
  line: string,
  input: readonly number[],
  of: (size: string) => number,
): { readonly shapes: Shapes | null; readonly output: readonly number[] } {
  const [, kind = '', inside = ''] = /(?:layers\.|keras\.)?(\w+)\((.*)\),$/.exec(line.trim()) ?? []
  const [a = '', b = ''] = inside.split(', ')
  const channels = input.at(-1) ?? 0
  const sequence = sequenceShapes(line, of)
  if (sequence) return { shapes: sequence, output: [0, sequence[0]?.at(-1) ?? 0] }
  const side = (factor: number): number[] =>
    input.slice(0, 2).map((each) => Math.ceil(each * factor))
  const strides = Number(/strides=(\d)/.exec(inside)?.[1] ?? 1)
  switch (kind) {
    case 'Input':
    case 'Reshape': {
      const output = (/\((.*?),?\)/.exec(inside)?.[1] ?? '').split(', ').map(of)
      return { shapes: null, output }
    }
    case 'Flatten':
      return { shapes: null, output: [sizeOf(input)] }
    case 'Dense':
    case 'SpectralDense':
    case 'MaskedDense':
      return { shapes: [[channels, of(a)], [of(a)]], output: [of(a)] }
    case 'FiLM':
      return { shapes: [[of(a), 2 * channels], [2 * channels]], output: input }
    case 'Conv2D':
    case 'SpectralConv2D':
    case 'MaskedConv2D':
      return {
        shapes: [[of(b), of(b), channels, of(a)], [of(a)]],
        output: [...side(1 / strides), of(a)],
      }
    case 'Conv2DTranspose':
      return {
        shapes: [[of(b), of(b), of(a), channels], [of(a)]],
        output: [...side(strides), of(a)],
      }
    case 'Unembedding':
      return { shapes: [[channels, of(a)]], output: [of(a)] }
    case 'LayerNormalization':
    case 'BatchNormalization':
      return { shapes: [[channels], [channels]], output: input }
    default:
      return { shapes: null, output: input }
  }
}

/** Shapes of the weights of every layer of a network that has any, as its script says them. */
export function shapesInText(text: string, network: string): readonly Shapes[] {
  const constants = constantsOf(text)
  const of = (size: string): number => valueOf(size, constants)
  const [, body = ''] =
    new RegExp(`^def ${network}_network\\(\\):\\n((?: .*\\n|\\n)*)`, 'm').exec(text) ?? []
  let shape: readonly number[] = []
  /** Channels that each branch is put behind: those of the skips that are open, and none of residual blocks. */
  const open: number[] = []
  return body.split('\n').flatMap((line) => {
    if (text.includes('import keras')) {
      if (/^ *(Skip|Residual)\($/.test(line))
        open.push(line.includes('Skip') ? (shape.at(-1) ?? 0) : 0)
      if (/^ *\),$/.test(line))
        shape = [...shape.slice(0, -1), (shape.at(-1) ?? 0) + (open.pop() ?? 0)]
      const { shapes, output } = kerasLayer(line, shape, of)
      shape = output
      return shapes ? [shapes] : []
    }
    const shapes = torchShapes(line, of)
    return shapes ? [shapes] : []
  })
}
