/** Layers that hold others or are told something, in Keras. */
import { classOf, def, lines } from '../text.ts'

const branch = classOf(
  'Branch(layers.Layer)',
  'Layers f in a row, beside which their input goes on.',
  lines('def __init__(self, *inside):', '    super().__init__()', '    self.layers = list(inside)'),
  lines(
    'def build(self, input_shape):',
    '    for layer in self.layers:',
    '        layer.build(input_shape)',
    '        input_shape = layer.compute_output_shape(input_shape)',
  ),
  lines('def f(self, x):', '    for layer in self.layers:', '        x = layer(x)', '    return x'),
)

const residual = classOf(
  'Residual(Branch)',
  'x + f(x), He et al. 2016 (arXiv:1512.03385).',
  lines('def compute_output_shape(self, input_shape):', '    return input_shape'),
  lines('def call(self, x):', '    return x + self.f(x)'),
)

const skip = classOf(
  'Skip(Branch)',
  'x and f(x), one behind the other along the channels, Ronneberger et al. 2015 (arXiv:1505.04597).',
  lines(
    'def compute_output_shape(self, input_shape):',
    '    shape = input_shape',
    '    for layer in self.layers:',
    '        shape = layer.compute_output_shape(shape)',
    '    return (*shape[:-1], input_shape[-1] + shape[-1])',
  ),
  lines('def call(self, x):', '    return ops.concatenate([x, self.f(x)], -1)'),
)

const film = [
  classOf(
    'FiLM(layers.Layer)',
    'x (1 + s) + b for every channel, [s, b] = told W + c, Perez et al. 2018, eq. 2 (arXiv:1709.07871).',
    lines(
      'def __init__(self, numbers):',
      '    super().__init__()',
      '    self.numbers, self.told = numbers, None',
    ),
    lines(
      'def build(self, input_shape):',
      '    shape = (self.numbers, 2 * input_shape[-1])',
      '    self.w = self.add_weight(shape=shape, initializer="zeros", name="kernel")',
      '    self.b = self.add_weight(shape=shape[-1:], initializer="zeros", name="bias")',
    ),
    lines('def compute_output_shape(self, input_shape):', '    return input_shape'),
    lines(
      'def call(self, x):',
      '    if self.told is None:  # while the network is made',
      '        return x',
      '    by = ops.matmul(self.told, self.w) + self.b',
      '    s, b = ops.split(by[:, None, None], 2, -1)',
      '    return x * (1 + s) + b',
    ),
  ),
  def(
    'tell(net, told)',
    'The network, told something beside its input.',
    'for layer in leaves(net):',
    '    if isinstance(layer, FiLM):',
    '        layer.told = told',
    'return net',
  ),
] as const

/** Those of them that a text uses. */
export const branchHelpers = (text: string): readonly string[] => [
  ...(/Residual\(|Skip\(/.test(text) ? [branch] : []),
  ...(text.includes('Residual(') ? [residual] : []),
  ...(text.includes('Skip(') ? [skip] : []),
  ...(text.includes('FiLM(') ? film : []),
]
