/** Networks in PyTorch: a function for each, and what draws their first weights. */
import { assert } from '../../lib/assert.ts'
import { branchLines, namedLayers, product } from '../sizes.ts'
import { classOf, def, indent, lines, num } from '../text.ts'
import { sequenceHelpers, sequenceLine } from '../sequences.ts'
import { CLASSES, WORDS } from './sequenceLayers.ts'
import type { InitialiserName, LayerActivation } from '../../models/layers.ts'
import type { NamedLayer, NamedNetwork } from '../sizes.ts'

type Size = Parameters<typeof namedLayers>[1]

const ACTIVATIONS: Record<LayerActivation, readonly string[]> = {
  linear: [],
  relu: ['nn.ReLU()'],
  leakyRelu: ['nn.LeakyReLU(0.2)'],
  tanh: ['nn.Tanh()'],
}

/** What PyTorch adds on each side for an output of size / stride, rounded up. */
function paddingOf(layer: { readonly size: number; readonly stride: number }, side: number) {
  const padding = ((Math.ceil(side / layer.stride) - 1) * layer.stride + layer.size - side) / 2
  assert(Number.isInteger(padding), `a window of ${layer.size} cannot be centred on ${side} pixels`)
  return padding
}

/** Lines of one layer. Images are channels first here, features and files channels last. */
function layerLines(each: NamedLayer, dropout: boolean): readonly string[] {
  const { layer, inputShape, inputs, outputs } = each
  switch (layer.kind) {
    case 'dense': {
      const sides = `${product(inputs)}, ${product(outputs)}`
      const linear = each.mask
        ? `MaskedLinear(${sides}, ${each.mask.inputs}, ${each.mask.units})`
        : `nn.Linear(${sides})`
      return [
        ...flatten(inputShape, inputs),
        weighted(linear, layer),
        ...ACTIVATIONS[layer.activation],
      ]
    }
    case 'conv':
    case 'convTranspose': {
      const [side = 1] = layer.kind === 'conv' ? inputShape : each.outputShape
      const kind = layer.kind === 'conv' ? 'nn.Conv2d' : 'nn.ConvTranspose2d'
      const stride = layer.stride === 1 ? '' : `, stride=${layer.stride}`
      if (layer.kind === 'conv' && layer.mask) {
        const masked = `MaskedConv2d(${inputs[2]}, ${outputs[2]}, ${num(layer.size)}, "${layer.mask}")`
        return [weighted(masked, layer), ...ACTIVATIONS[layer.activation]]
      }
      const window = `${num(layer.size)}${stride}, padding=${paddingOf(layer, side)}`
      const made = `${kind}(${inputs[2]}, ${outputs[2]}, ${window})`
      return [weighted(made, layer), ...ACTIVATIONS[layer.activation]]
    }
    case 'reshape': {
      const [height, width, channels] = outputs
      if (channels === undefined) return []
      return channels === '1'
        ? [`nn.Unflatten(1, (1, ${height}, ${width}))`]
        : [`nn.Unflatten(1, (${height}, ${width}, ${channels}))`, 'ChannelsFirst()']
    }
    case 'residual':
    case 'skip':
      return branchLines(
        layer.kind,
        each.branch.flatMap((inner) => layerLines(inner, dropout)),
      )
    case 'groupNorm':
      return [`nn.GroupNorm(1, ${inputs[2]}, affine=False)`]
    case 'film':
      return [`FiLM(${each.told}, ${inputs[2]})`]
    case 'dropout':
      return dropout ? ['nn.Dropout(DROPOUT)'] : []
    case 'batchNorm': {
      const kind = inputShape.length === 3 ? 'nn.BatchNorm2d' : 'nn.BatchNorm1d'
      return [`${kind}(${inputs.at(-1)})`, ...ACTIVATIONS[layer.activation]]
    }
    default:
      return [sequenceLine(each, WORDS)]
  }
}

function flatten(shape: readonly number[], names: readonly string[]): readonly string[] {
  if (shape.length !== 3) return []
  return names[2] === '1' ? ['nn.Flatten()'] : ['ChannelsLast()', 'nn.Flatten()']
}

function weighted(
  layer: string,
  { initialiser, spectralNorm }: { initialiser: InitialiserName; spectralNorm?: boolean },
): string {
  const made = `${initialiser}(${layer})`
  return spectralNorm ? `spectral_norm(${made})` : made
}

/** The function that makes one network. */
export function networkFunction(network: NamedNetwork, size: Size, dropout: boolean): string {
  const rows = namedLayers(network, size).flatMap((each) => layerLines(each, dropout))
  return def(
    `${network.name}_network()`,
    network.prose,
    'return nn.Sequential(',
    ...rows.map((row) => `${indent(row)},`),
    ')',
  )
}

const FANS_OF_LINEAR = 'layer.in_features, layer.out_features'

/** How many numbers a layer's outputs and inputs are tied to. */
function fans(text: string): string {
  const window = /nn\.Conv|MaskedConv/.test(text)
  const transposed = text.includes('nn.ConvTranspose2d(')
  if (!window)
    return def(
      'fans(layer)',
      'How many inputs an output adds up, and how many outputs an input feeds.',
      `return ${FANS_OF_LINEAR}`,
    )
  return def(
    'fans(layer)',
    'How many inputs an output adds up, and how many outputs an input feeds.',
    'if isinstance(layer, nn.Linear):',
    `    return ${FANS_OF_LINEAR}`,
    'window = math.prod(layer.kernel_size)',
    transposed && [
      'if isinstance(layer, nn.ConvTranspose2d):',
      '    window /= math.prod(layer.stride)  # of which an output sees so many pixels',
    ],
    'return window * layer.in_channels, window * layer.out_channels',
  )
}

const INITIALISERS: Record<InitialiserName, string> = {
  he: def(
    'he(layer)',
    'Weights from N(0, 2 / fan_in), He et al. 2015, eq. 10 (arXiv:1502.01852); biases 0.',
    'fan_in, _ = fans(layer)',
    'nn.init.normal_(layer.weight, std=math.sqrt(2 / fan_in))',
    'nn.init.zeros_(layer.bias)',
    'return layer',
  ),
  glorot: def(
    'glorot(layer)',
    'Weights from U(-a, a), a = sqrt(6 / (fan_in + fan_out)), Glorot & Bengio 2010, eq. 16; biases 0.',
    'a = math.sqrt(6 / sum(fans(layer)))',
    'nn.init.uniform_(layer.weight, -a, a)',
    'nn.init.zeros_(layer.bias)',
    'return layer',
  ),
  normal: def(
    'normal(layer)',
    'Weights from N(0, 0.02^2), Radford et al. 2016, sec. 4 (arXiv:1511.06434); biases 0.',
    'nn.init.normal_(layer.weight, std=0.02)',
    'nn.init.zeros_(layer.bias)',
    'return layer',
  ),
}

const channelsFirst = classOf(
  'ChannelsFirst(nn.Module)',
  '[n, height, width, channels] to [n, channels, height, width], where PyTorch wants them.',
  lines('def forward(self, x):', '    return x.permute(0, 3, 1, 2)'),
)

const channelsLast = classOf(
  'ChannelsLast(nn.Module)',
  '[n, channels, height, width] to [n, height, width, channels], as features lie in Ganvas.',
  lines('def forward(self, x):', '    return x.permute(0, 2, 3, 1)'),
)

const maskedLinear = classOf(
  'MaskedLinear(nn.Linear)',
  'Unit k reads input j where reads[j] <= sees[k], Germain et al. 2015, eq. 8, 9 (arXiv:1502.03509).',
  lines(
    'def __init__(self, inputs, units, reads, sees):',
    '    super().__init__(inputs, units)',
    '    mask = torch.tensor(reads) <= torch.tensor(sees)[:, None]',
    '    self.register_buffer("mask", mask.float())',
  ),
  lines('def forward(self, x):', '    return F.linear(x, self.mask * self.weight, self.bias)'),
)

const maskedConv = classOf(
  'MaskedConv2d(nn.Conv2d)',
  'A window that sees the pixels before its middle (A), or the middle too (B), van den Oord et al. 2016, sec. 3.4 (arXiv:1601.06759).',
  lines(
    'def __init__(self, inputs, channels, size, kind):',
    '    super().__init__(inputs, channels, size, padding=size // 2)',
    '    seen = size * size // 2 + (kind == "B")',
    '    mask = (torch.arange(size * size) < seen).float()',
    '    self.register_buffer("mask", mask.reshape(size, size))',
  ),
  lines(
    'def forward(self, x):',
    '    return F.conv2d(x, self.mask * self.weight, self.bias, padding=self.padding)',
  ),
)

const residual = classOf(
  'Residual(nn.Sequential)',
  'x + f(x), He et al. 2016 (arXiv:1512.03385).',
  lines('def forward(self, x):', '    return x + super().forward(x)'),
)

const skip = classOf(
  'Skip(nn.Sequential)',
  'x and f(x), one behind the other along the channels, Ronneberger et al. 2015 (arXiv:1505.04597).',
  lines('def forward(self, x):', '    return torch.cat([x, super().forward(x)], 1)'),
)

const film = [
  classOf(
    'FiLM(nn.Linear)',
    'x (1 + s) + b for every channel, [s, b] = W told + c, Perez et al. 2018, eq. 2 (arXiv:1709.07871).',
    lines(
      'def __init__(self, numbers, channels):',
      '    super().__init__(numbers, 2 * channels)',
      '    nn.init.zeros_(self.weight)',
      '    nn.init.zeros_(self.bias)',
    ),
    lines(
      'def forward(self, x):',
      '    s, b = super().forward(self.told)[..., None, None].chunk(2, 1)',
      '    return x * (1 + s) + b',
    ),
  ),
  def(
    'tell(net, told)',
    'The network, told something beside its input.',
    'for layer in net.modules():',
    '    if isinstance(layer, FiLM):',
    '        layer.told = told',
    'return net',
  ),
] as const

/** What the networks of a script are made with: of initialisers and layers only those that its text uses. */
export function networkHelpers(text: string, dropout: boolean): readonly string[] {
  const used = (Object.keys(INITIALISERS) as InitialiserName[]).filter(
    (name) => text.includes(` ${name}(`) || text.includes(`(${name}(`),
  )
  return [
    ...(used.some((name) => name !== 'normal') ? [fans(text)] : []),
    ...used.map((name) => INITIALISERS[name]),
    ...(text.includes('MaskedLinear(') ? [maskedLinear] : []),
    ...(text.includes('MaskedConv2d(') ? [maskedConv] : []),
    ...sequenceHelpers(text, CLASSES, dropout),
    ...(text.includes('Residual(') ? [residual] : []),
    ...(text.includes('Skip(') ? [skip] : []),
    ...(text.includes('FiLM(') ? film : []),
    ...(text.includes('ChannelsFirst()') ? [channelsFirst] : []),
    ...(text.includes('ChannelsLast()') ? [channelsLast] : []),
  ]
}
