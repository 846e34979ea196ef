/** Networks in Keras: a function for each, and what draws their first weights. */
import { branchLines, namedLayers, product } from '../sizes.ts'
import { call, classOf, def, indent, lines, num } from '../text.ts'
import { branchHelpers } from './branches.ts'
import { sequenceHelpers, sequenceLine } from '../sequences.ts'
import { CLASSES, WORDS } from './sequenceLayers.ts'
import type { InitialiserName, LayerActivation } from '../../models/layers.ts'
import type { NamedLayer, NamedNetwork } from '../sizes.ts'

type Size = Parameters<typeof namedLayers>[1]

const ACTIVATIONS: Record<LayerActivation, readonly string[]> = {
  linear: [],
  relu: ['layers.ReLU()'],
  leakyRelu: ['layers.LeakyReLU(negative_slope=0.2)'],
  tanh: ['layers.Activation("tanh")'],
}

const tuple = (names: readonly string[]): string =>
  names.length === 1 ? `(${names[0]},)` : `(${names.join(', ')})`

/** What draws the weights of a layer: of a Gaussian or uniform one, with how many numbers its ends are tied to. */
function initialiserOf(name: InitialiserName, fanIn: string, fanOut: string): string {
  const made: Record<InitialiserName, string> = {
    he: `he(${fanIn})`,
    glorot: `glorot(${fanIn}, ${fanOut})`,
    normal: 'normal()',
  }
  return made[name]
}

/** Lines of one layer, channels last throughout. */
function layerLines(each: NamedLayer, dropout: boolean): readonly string[] {
  const { layer, inputShape, inputs, outputs } = each
  switch (layer.kind) {
    case 'dense': {
      const kind = layer.spectralNorm ? 'SpectralDense' : each.mask ? 'MaskedDense' : 'layers.Dense'
      const [from, to] = [product(inputs), product(outputs)]
      const mask = each.mask ? `${each.mask.inputs}, ${each.mask.units}, ` : ''
      return [
        ...(inputShape.length === 3 ? ['layers.Flatten()'] : []),
        `${kind}(${to}, ${mask}kernel_initializer=${initialiserOf(layer.initialiser, from, to)})`,
        ...ACTIVATIONS[layer.activation],
      ]
    }
    case 'conv':
    case 'convTranspose': {
      const kind = layer.kind === 'conv' ? 'Conv2D' : 'Conv2DTranspose'
      // Each output of a transposed convolution adds up size^2 / stride^2 of the inputs' windows.
      const share = layer.kind === 'conv' ? '' : ` / ${layer.stride ** 2}`
      const fan = (channels: string | undefined): string =>
        `${product([num(layer.size), num(layer.size), channels ?? '1'])}${share}`
      const mask = layer.kind === 'conv' && layer.mask
      const made = call(
        mask ? 'MaskedConv2D' : layer.spectralNorm ? `Spectral${kind}` : `layers.${kind}`,
        String(outputs[2]),
        num(layer.size),
        ...(mask ? [`"${mask}"`] : [`strides=${layer.stride}`, 'padding="same"']),
        `kernel_initializer=${initialiserOf(layer.initialiser, fan(inputs[2]), fan(outputs[2]))}`,
      )
      return [made, ...ACTIVATIONS[layer.activation]]
    }
    case 'reshape':
      return outputs.length === 3 ? [`layers.Reshape(${tuple(outputs)})`] : []
    case 'residual':
    case 'skip':
      return branchLines(
        layer.kind,
        each.branch.flatMap((inner) => layerLines(inner, dropout)),
      )
    case 'groupNorm':
      return ['layers.GroupNormalization(1, epsilon=1e-5, center=False, scale=False)']
    case 'film':
      return [`FiLM(${each.told})`]
    case 'dropout':
      return dropout ? ['layers.Dropout(DROPOUT)'] : []
    case 'batchNorm':
      return [
        'layers.BatchNormalization(momentum=0.9, epsilon=1e-5)',
        ...ACTIVATIONS[layer.activation],
      ]
    default:
      return [sequenceLine(each, WORDS)]
  }
}

/** The function that makes one network. */
export function networkFunction(network: NamedNetwork, size: Size, dropout: boolean): string {
  const rows = namedLayers(network, size).flatMap((each) => layerLines(each, dropout))
  const readsTokens = network.network.layers[0]?.kind === 'embedding'
  return def(
    `${network.name}_network()`,
    network.prose,
    'return keras.Sequential(',
    '    [',
    `        keras.Input(${tuple(network.from)}${readsTokens ? ', dtype="int32"' : ''}),`,
    ...rows.map((row) => `${indent(indent(row))},`),
    '    ]',
    ')',
  )
}

const INITIALISERS: Record<InitialiserName, string> = {
  he: def(
    'he(fan_in)',
    'N(0, 2 / fan_in), He et al. 2015, eq. 10 (arXiv:1502.01852).',
    'return keras.initializers.RandomNormal(stddev=math.sqrt(2 / fan_in))',
  ),
  glorot: def(
    'glorot(fan_in, fan_out)',
    'U(-a, a), a = sqrt(6 / (fan_in + fan_out)), Glorot & Bengio 2010, eq. 16.',
    'a = math.sqrt(6 / (fan_in + fan_out))',
    'return keras.initializers.RandomUniform(-a, a)',
  ),
  normal: def(
    'normal()',
    'N(0, 0.02^2), Radford et al. 2016, sec. 4 (arXiv:1511.06434).',
    'return keras.initializers.RandomNormal(stddev=0.02)',
  ),
}

const spectral = classOf(
  'Spectral',
  'Divides a kernel W, as a matrix [inputs, outputs], by its largest singular value sigma = u^T W v, which one power iteration after each update follows. Miyato et al. 2018, algorithm 1 (arXiv:1802.05957).',
  lines(
    'def build(self, input_shape):',
    '    super().build(input_shape)',
    '    inputs, outputs = self.matrix().shape',
    '    vector = {"initializer": "random_normal", "trainable": False}',
    '    self.u = self.add_weight(shape=(inputs, 1), name="u", **vector)',
    '    self.v = self.add_weight(shape=(outputs, 1), name="v", **vector)',
    '    for _ in range(20):',
    '        self.iterate()',
  ),
  lines('def matrix(self):', '    return ops.reshape(self.w, (-1, self.w.shape[-1]))'),
  lines(
    'def normalised(self):',
    '    return self.w / ops.sum(self.u * ops.matmul(self.matrix(), self.v))',
  ),
  lines(
    'def iterate(self):',
    '    self.v.assign(self.unit(ops.matmul(ops.transpose(self.matrix()), self.u)))',
    '    self.u.assign(self.unit(ops.matmul(self.matrix(), self.v)))',
  ),
  lines('def unit(self, x):', '    return x / (ops.sqrt(ops.sum(square(x))) + 1e-12)'),
)

/** A layer whose kernel and bias are its own, so that what is applied can be divided. */
const weights = (
  name: string,
  parameters: string,
  shape: readonly string[],
  prose: string,
): string =>
  classOf(
    `${name}Weights(layers.Layer)`,
    prose,
    lines(
      `def __init__(self, ${parameters}, kernel_initializer):`,
      '    super().__init__()',
      ...parameters
        .split(', ')
        .map((each) => each.replace(/=.*/, ''))
        .map((each) => `    self.${each} = ${each}`),
      '    self.initializer = kernel_initializer',
    ),
    lines(
      'def build(self, input_shape):',
      `    shape = ${tuple(shape)}`,
      '    self.w = self.add_weight(shape=shape, initializer=self.initializer, name="kernel")',
      `    self.b = self.add_weight(shape=shape[-1:], initializer="zeros", name="bias")`,
    ),
  )

const SPECTRAL_DENSE = [
  weights(
    'Dense',
    'units',
    ['input_shape[-1]', 'self.units'],
    'A kernel [inputs, outputs] and a bias.',
  ),
  classOf(
    'SpectralDense(Spectral, DenseWeights)',
    'y = x W / sigma + b.',
    lines('def call(self, x):', '    return ops.matmul(x, self.normalised()) + self.b'),
  ),
] as const

const maskedDense = classOf(
  'MaskedDense(layers.Layer)',
  'Unit k reads input j where reads[j] <= sees[k], Germain et al. 2015, eq. 8, 9 (arXiv:1502.03509).',
  lines(
    'def __init__(self, units, reads, sees, kernel_initializer):',
    '    super().__init__()',
    '    self.units, self.initializer = units, kernel_initializer',
    '    self.mask = (np.array(reads)[:, None] <= np.array(sees)).astype("float32")',
  ),
  lines(
    'def build(self, input_shape):',
    '    shape = (input_shape[-1], self.units)',
    '    self.w = self.add_weight(shape=shape, initializer=self.initializer, name="kernel")',
    '    self.b = self.add_weight(shape=shape[-1:], initializer="zeros", name="bias")',
  ),
  lines('def call(self, x):', '    return ops.matmul(x, self.w * self.mask) + self.b'),
)

const SPECTRAL_CONV = [
  weights(
    'Conv',
    'channels, size, strides, padding',
    ['self.size', 'self.size', 'input_shape[-1]', 'self.channels'],
    'A kernel [height, width, inputs, outputs] and a bias.',
  ),
  classOf(
    'SpectralConv2D(Spectral, ConvWeights)',
    'A convolution with W / sigma.',
    lines(
      'def call(self, x):',
      '    y = ops.conv(x, self.normalised(), strides=self.strides, padding=self.padding)',
      '    return y + self.b',
    ),
  ),
] as const

const maskedConv = classOf(
  'MaskedConv2D(layers.Layer)',
  'A window that sees the pixels before its middle (A), or the middle too (B), van den Oord et al. 2016, sec. 3.4 (arXiv:1601.06759).',
  lines(
    'def __init__(self, channels, size, kind, kernel_initializer):',
    '    super().__init__()',
    '    self.channels, self.size, self.initializer = channels, size, kernel_initializer',
    '    seen = np.arange(size * size) < size * size // 2 + (kind == "B")',
    '    self.mask = seen.reshape(size, size, 1, 1).astype("float32")',
  ),
  lines(
    'def build(self, input_shape):',
    '    shape = (self.size, self.size, input_shape[-1], self.channels)',
    '    self.w = self.add_weight(shape=shape, initializer=self.initializer, name="kernel")',
    '    self.b = self.add_weight(shape=shape[-1:], initializer="zeros", name="bias")',
  ),
  lines(
    'def compute_output_shape(self, input_shape):',
    '    return (*input_shape[:-1], self.channels)',
  ),
  lines(
    'def call(self, x):',
    '    return ops.conv(x, self.w * self.mask, padding="same") + self.b',
  ),
)

/** What the networks of a script are made with: only what its text uses. */
export function networkHelpers(text: string, dropout: boolean): readonly string[] {
  const used = (Object.keys(INITIALISERS) as InitialiserName[]).filter((name) =>
    text.includes(`=${name}(`),
  )
  return [
    ...used.map((name) => INITIALISERS[name]),
    ...(text.includes('MaskedDense(') ? [maskedDense] : []),
    ...(text.includes('MaskedConv2D(') ? [maskedConv] : []),
    ...sequenceHelpers(text, CLASSES, dropout),
    ...branchHelpers(text),
    ...(text.includes('Spectral') ? [spectral] : []),
    ...(text.includes('SpectralDense(') ? SPECTRAL_DENSE : []),
    ...(text.includes('SpectralConv2D(') ? SPECTRAL_CONV : []),
  ]
}
