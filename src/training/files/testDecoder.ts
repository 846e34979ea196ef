/**
 * Reads a trained model's file by README.md alone, in plain loops: what another program has to do to draw the same samples.
 * Shares nothing with the layers that trained it.
 */
import { decodeArchive } from '../../lib/safetensors.ts'
import { defined } from '../../lib/assert.ts'

/** Rows of values, `[height, width, channels]` each; points and features are 1 high and 1 wide. */
interface Grid {
  readonly shape: readonly [height: number, width: number, channels: number]
  readonly values: Float64Array
}

interface Weights {
  readonly shape: readonly number[]
  readonly values: ArrayLike<number>
}

type Layer = Readonly<Record<string, Weights>>

const LEAKY_SLOPE = 0.2
const VARIANCE_EPSILON = 1e-5

/** The layers of a network that hold weights, in their order. */
function layersOf(tensors: ReadonlyMap<string, Weights>, network: string): readonly Layer[] {
  const layers: Record<string, Weights>[] = []
  for (const [name, weights] of tensors) {
    const [, index, part] = new RegExp(`^${network}/(\\d+)\\.(\\w+)$`).exec(name) ?? []
    if (index !== undefined && part !== undefined) (layers[Number(index)] ??= {})[part] = weights
  }
  return layers.filter(Boolean)
}

const at = ({ values }: Weights, index: number): number => defined(values[index], 'a weight')

/** y = x W + b. */
function dense({ values }: Grid, { kernel, bias }: Layer): Grid {
  const [inputs = 0, units = 0] = defined(kernel, 'a kernel').shape
  const y = Float64Array.from({ length: units }, (_, unit) => {
    let sum = at(bias as Weights, unit)
    for (let i = 0; i < inputs; i++)
      sum += (values[i] as number) * at(kernel as Weights, i * units + unit)
    return sum
  })
  return { shape: [1, 1, units], values: y }
}

/** Every pixel adds its window to an image of twice the size, one pixel beyond which is cut off on each side. */
function convTranspose({ shape: [height, width, inputs], values }: Grid, layer: Layer): Grid {
  const kernel = defined(layer['kernel'], 'a kernel')
  const bias = defined(layer['bias'], 'a bias')
  const [size = 0, , outputs = 0] = kernel.shape
  const y = new Float64Array(4 * height * width * outputs).map((_, i) => at(bias, i % outputs))
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let i = 0; i < size; i++)
        for (let j = 0; j < size; j++) {
          const [r, c] = [2 * row + i - 1, 2 * column + j - 1]
          if (r < 0 || c < 0 || r >= 2 * height || c >= 2 * width) continue
          for (let o = 0; o < outputs; o++)
            for (let k = 0; k < inputs; k++)
              y[(r * 2 * width + c) * outputs + o]! +=
                (values[(row * width + column) * inputs + k] as number) *
                at(kernel, ((i * size + j) * outputs + o) * inputs + k)
        }
  return { shape: [2 * height, 2 * width, outputs], values: y }
}

/** A 3x3 window over every pixel, zeros beyond the edge. */
function conv({ shape: [height, width, inputs], values }: Grid, layer: Layer): Grid {
  const kernel = defined(layer['kernel'], 'a kernel')
  const outputs = kernel.shape[3] as number
  const y = new Float64Array(height * width * outputs)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let o = 0; o < outputs; o++) {
        let sum = at(layer['bias'] as Weights, o)
        for (let i = 0; i < 3; i++)
          for (let j = 0; j < 3; j++) {
            const [r, c] = [row + i - 1, column + j - 1]
            if (r < 0 || c < 0 || r >= height || c >= width) continue
            for (let k = 0; k < inputs; k++)
              sum +=
                (values[(r * width + c) * inputs + k] as number) *
                at(kernel, ((i * 3 + j) * inputs + k) * outputs + o)
          }
        y[(row * width + column) * outputs + o] = sum
      }
  return { shape: [height, width, outputs], values: y }
}

function batchNorm({ shape, values }: Grid, layer: Layer): Grid {
  const channels = defined(layer['scale'], 'a scale').values.length
  const of = (part: string, index: number): number =>
    at(defined(layer[part], part), index % channels)
  const y = values.map(
    (x, i) =>
      ((x - of('runningMean', i)) / Math.sqrt(of('runningVariance', i) + VARIANCE_EPSILON)) *
        of('scale', i) +
      of('offset', i),
  )
  return { shape, values: y }
}

/** Applies one layer's weights, after the features were laid out as an image where a window needs one. */
function apply(x: Grid, layer: Layer, side: number): Grid {
  const { kernel } = layer
  if (!kernel) return batchNorm(x, layer)
  if (kernel.shape.length === 2) return dense(x, layer)
  const image: Grid =
    x.shape[0] === 1 ? { ...x, shape: [side, side, x.values.length / side ** 2] } : x
  return kernel.shape[0] === 3 ? conv(image, layer) : convTranspose(image, layer)
}

const map = ({ shape, values }: Grid, f: (x: number) => number): Grid => ({
  shape,
  values: values.map(f),
})

/** What follows the last layer, by family: pixels in [0, 1], or coordinates as they are, and what is said of noise. */
function toData(output: Grid, family: string, saysNoise: boolean): Grid {
  if (output.values.length === 2 || saysNoise) return output
  if (family === 'gan') return map(output, (x) => (Math.tanh(x) + 1) / 2)
  return map(output, (x) => 1 / (1 + Math.exp(-x)))
}

type Numbers = readonly number[]
type Apply = (input: Numbers) => Numbers

/** Adds `factor` times b to a. */
const plus = (a: Numbers, factor: number, b: Numbers): Numbers =>
  a.map((value, i) => value + factor * (b[i] as number))

/** What a denoiser says of a point: led to the class `y` by guidance, where there is one. */
function saidOf(denoiser: Apply, guidance: number, x: Numbers, t: number, y: Numbers): Numbers {
  const near = Array.from({ length: 16 }, (_, k) => Math.exp(-((15 * t - k) ** 2) / 2))
  const [told, untold] = [y, y.map(() => 0)].map((of) => denoiser([...x, ...near, ...of]))
  return plus(untold as Numbers, guidance, plus(told as Numbers, -1, untold as Numbers))
}

const alphaBar = (t: number): number => Math.exp(-(0.1 * t + 9.95 * t * t))

interface Stepping {
  readonly latentDim: number
  readonly process: 'flow' | 'ddpm'
  readonly solver: 'euler' | 'heun'
  readonly samplerSteps: number
  readonly guidance: number
}

/** Takes noise, `size` numbers, and the class behind it where there is one, to a point or a code. Noise on the way is 1. */
function undoNoise(denoiser: Apply, input: Numbers, size: number, hp: Stepping): Numbers {
  const y = input.slice(size)
  const said = (of: Numbers, t: number): Numbers => saidOf(denoiser, hp.guidance, of, t, y)
  let x: Numbers = input.slice(0, size)
  for (let i = 0; i < hp.samplerSteps; i++) {
    const [t, s] = [1 - i / hp.samplerSteps, 1 - (i + 1) / hp.samplerSteps]
    const first = said(x, t)
    const euler = plus(x, s - t, first)
    if (hp.process === 'ddpm') {
      const [before, after] = [alphaBar(t), alphaBar(s)]
      const lost = 1 - before / after
      const deviation = Math.sqrt(((1 - after) / (1 - before)) * lost)
      const less = plus(x, -lost / Math.sqrt(1 - before), first)
      x = less.map((value) => value / Math.sqrt(1 - lost) + deviation)
    } else
      x =
        hp.solver === 'euler'
          ? euler
          : plus(plus(x, (s - t) / 2, first), (s - t) / 2, said(euler, s))
  }
  return x
}

/**
 * The samples of a trained model at some inputs: a latent vector each, or noise, and behind it, of a conditional model, 1 at
 * the place of the class and 0 elsewhere. `side` is that of the image after the first layer of a convolutional network.
 */
export function decodePlainly(
  file: ArrayBuffer,
  inputs: readonly (readonly number[])[],
  side = 7,
): readonly Float64Array[] {
  const { tensors, metadata } = decodeArchive(file)
  const { family, hyperparameters } = JSON.parse(metadata['experiment'] ?? '') as {
    family: string
    hyperparameters: Stepping
  }
  const bend =
    family === 'vae' ? Math.max.bind(null, 0) : (x: number) => (x > 0 ? x : LEAKY_SLOPE * x)
  const applyAll = (network: string, input: Numbers): Float64Array => {
    const layers = layersOf(tensors, network)
    let x: Grid = { shape: [1, 1, input.length], values: Float64Array.from(input) }
    layers.forEach((layer, index) => {
      x = apply(x, layer, side)
      const next = layers[index + 1]
      // A normalisation comes before the activation of the layer that it belongs to.
      if (next && next['kernel']) x = map(x, (value) => bend(value))
    })
    return toData(x, family, network === 'average' && family !== 'gan').values
  }
  if (family === 'gan') return inputs.map((input) => applyAll('average', input))
  if (!family.toLowerCase().endsWith('diffusion'))
    return inputs.map((input) => applyAll('decoder', input))
  const isLatent = family === 'latentDiffusion'
  const size = isLatent ? hyperparameters.latentDim : 2
  const denoiser: Apply = (input) => [...applyAll('average', input)]
  return inputs.map((input) => {
    const undone = undoNoise(denoiser, input, size, hyperparameters)
    return isLatent ? applyAll('decoder', undone) : Float64Array.from(undone)
  })
}
