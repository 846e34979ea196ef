/** Layers on sequences in Keras, as `nn/sequenceLayers.ts` has them, and how they start from weights of the page. */
import { classOf, def, lines } from '../text.ts'
import type { Dropping, SequenceClasses, SequenceWords } from '../sequences.ts'

export const WORDS: SequenceWords = {
  layerNorm: () => 'layers.LayerNormalization(epsilon=1e-5)',
  unembedding: () => 'Unembedding(TOKENS)',
}

const gaussianFunction = def(
  'gaussian(sums=1)',
  'N(0, 0.02^2 / sums), Radford et al. 2019, sec. 2.3.',
  'return keras.initializers.RandomNormal(stddev=0.02 / math.sqrt(sums))',
)

const embedding = ({ made, of }: Dropping): string =>
  classOf(
    'Embedding(layers.Layer)',
    'Tokens [n, length] to their rows of a table and those of their places, added: [n, length, width].',
    lines(
      'def __init__(self, tokens, length, width):',
      '    super().__init__()',
      '    self.length = length',
      '    self.table = layers.Embedding(tokens, width, embeddings_initializer=gaussian())',
      '    self.positions = layers.Embedding(length, width, embeddings_initializer=gaussian())',
      made,
    ),
    lines(
      'def call(self, x):',
      `    return ${of('self.table(x) + self.positions(ops.arange(self.length))')}`,
    ),
  )

const attention = ({ made, of }: Dropping): string =>
  classOf(
    'Attention(layers.Layer)',
    'x + attention(norm(x)), each place from itself and those before, Vaswani et al. 2017, eq. 1 (arXiv:1706.03762).',
    lines(
      'def __init__(self, width, heads, sums):',
      '    super().__init__()',
      '    self.heads = heads',
      '    self.norm = layers.LayerNormalization(epsilon=1e-5)',
      '    self.qkv = layers.Dense(3 * width, kernel_initializer=gaussian())',
      '    self.out = layers.Dense(width, kernel_initializer=gaussian(sums))',
      made,
    ),
    lines(
      'def call(self, x):',
      '    _, length, width = x.shape',
      '    qkv = self.qkv(self.norm(x))',
      '    qkv = ops.reshape(qkv, (-1, length, 3, self.heads, width // self.heads))',
      '    q, k, v = ops.unstack(ops.transpose(qkv, (2, 0, 3, 1, 4)), 3)',
      '    scores = ops.matmul(q, ops.swapaxes(k, -1, -2)) / math.sqrt(width // self.heads)',
      '    seen = np.tril(np.ones((length, length), bool))',
      '    attended = ops.matmul(ops.softmax(ops.where(seen, scores, -1e9)), v)',
      '    beside = ops.reshape(ops.transpose(attended, (0, 2, 1, 3)), (-1, length, width))',
      `    return x + ${of('self.out(beside)')}`,
    ),
  )

const mlp = ({ made, of }: Dropping): string =>
  classOf(
    'MLP(layers.Layer)',
    'x + W gelu(V norm(x) + c) + b at each place, Hendrycks & Gimpel 2016 (arXiv:1606.08415).',
    lines(
      'def __init__(self, width, units, sums):',
      '    super().__init__()',
      '    self.norm = layers.LayerNormalization(epsilon=1e-5)',
      '    self.up = layers.Dense(units, kernel_initializer=gaussian())',
      '    self.down = layers.Dense(width, kernel_initializer=gaussian(sums))',
      made,
    ),
    lines(
      'def call(self, x):',
      '    wide = ops.gelu(self.up(self.norm(x)), approximate=True)',
      `    return x + ${of('self.down(wide)')}`,
    ),
  )

const unembedding = classOf(
  'Unembedding(layers.Dense)',
  'A logit for each token, x W.',
  lines(
    'def __init__(self, tokens):',
    '    super().__init__(tokens, use_bias=False, kernel_initializer=gaussian())',
  ),
)

const tiedUnembedding = classOf(
  'TiedUnembedding(layers.Layer)',
  'A logit for each token by its row of the table, Press & Wolf 2017 (arXiv:1608.05859).',
  lines(
    'def __init__(self, embedding, tokens):',
    '    super().__init__()',
    '    self.rows = lambda: embedding.table.embeddings[:tokens]  # no weights of its own',
  ),
  lines('def call(self, x):', '    return ops.matmul(x, ops.transpose(self.rows()))'),
)

export const CLASSES: SequenceClasses = {
  first: gaussianFunction,
  dropout: 'layers.Dropout',
  embedding,
  attention,
  mlp,
  unembedding,
  tiedUnembedding,
}

/** Starts layers on sequences from weights of the page: layers and their parts have the same names. */
export const loadSequenceWeights = def(
  'load_weights(nets, path)',
  'Starts from a model that was saved in Ganvas. Its layers and their parts have the names that they have here.',
  'names = {"scale": "gamma", "offset": "beta"}',
  'saved = read_safetensors(path)',
  'for name, net in nets.items():',
  '    own = {key: tensor for key, tensor in saved.items() if key.startswith(f"{name}/")}',
  '    if len(own) != len(net.weights):',
  '        raise SystemExit(f"{path} has {len(own)} weights, {name} {len(net.weights)}")',
  '    for key, tensor in own.items():',
  '        index, *parts, last = key.partition("/")[2].split(".")',
  '        layer = net.layers[int(index)]',
  '        for part in parts:',
  '            layer = getattr(layer, part)',
  '        weight = getattr(layer, names.get(last, last))',
  '        getattr(weight, "embeddings", weight).assign(tensor)',
)
