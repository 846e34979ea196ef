/** Layers on sequences in PyTorch, as `nn/sequenceLayers.ts` has them, and how they start from weights of the page. */
import { classOf, def, lines } from '../text.ts'
import type { Dropping, SequenceClasses, SequenceWords } from '../sequences.ts'

export const WORDS: SequenceWords = {
  layerNorm: (width) => `nn.LayerNorm(${width})`,
  unembedding: (width) => `Unembedding(${width}, TOKENS)`,
}

const productFunction = def(
  'product(inputs, units, sums=1)',
  'x W + b, with first weights from N(0, 0.02^2 / sums), Radford et al. 2019, sec. 2.3; biases 0.',
  'layer = nn.Linear(inputs, units)',
  'nn.init.normal_(layer.weight, std=0.02 / math.sqrt(sums))',
  'nn.init.zeros_(layer.bias)',
  'return layer',
)

const embedding = ({ made, of }: Dropping): string =>
  classOf(
    'Embedding(nn.Module)',
    'Tokens [n, length] to their rows of a table and those of their places, added: [n, length, width].',
    lines(
      'def __init__(self, tokens, length, width):',
      '    super().__init__()',
      '    self.table = nn.Embedding(tokens, width)',
      '    self.positions = nn.Embedding(length, width)',
      '    for rows in (self.table, self.positions):',
      '        nn.init.normal_(rows.weight, std=0.02)',
      made,
    ),
    lines('def forward(self, x):', `    return ${of('self.table(x) + self.positions.weight')}`),
  )

const attention = ({ made, of }: Dropping): string =>
  classOf(
    'Attention(nn.Module)',
    'x + attention(norm(x)), each place from itself and those before, Vaswani et al. 2017, eq. 1 (arXiv:1706.03762).',
    lines(
      'def __init__(self, width, heads, sums):',
      '    super().__init__()',
      '    self.heads = heads',
      '    self.norm = nn.LayerNorm(width)',
      '    self.qkv = product(width, 3 * width)',
      '    self.out = product(width, width, sums)',
      made,
    ),
    lines(
      'def forward(self, x):',
      '    qkv = self.qkv(self.norm(x)).unflatten(2, (3, self.heads, -1))',
      '    q, k, v = qkv.permute(2, 0, 3, 1, 4)  # each [n, heads, length, width / heads]',
      '    attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)',
      `    return x + ${of('self.out(attended.transpose(1, 2).flatten(2))')}`,
    ),
  )

const mlp = ({ made, of }: Dropping): string =>
  classOf(
    'MLP(nn.Module)',
    'x + W gelu(V norm(x) + c) + b at each place, Hendrycks & Gimpel 2016 (arXiv:1606.08415).',
    lines(
      'def __init__(self, width, units, sums):',
      '    super().__init__()',
      '    self.norm = nn.LayerNorm(width)',
      '    self.up = product(width, units)',
      '    self.down = product(units, width, sums)',
      made,
    ),
    lines(
      'def forward(self, x):',
      '    wide = F.gelu(self.up(self.norm(x)), approximate="tanh")',
      `    return x + ${of('self.down(wide)')}`,
    ),
  )

const unembedding = classOf(
  'Unembedding(nn.Linear)',
  'A logit for each token, x W, with first weights from N(0, 0.02^2).',
  lines(
    'def __init__(self, width, tokens):',
    '    super().__init__(width, tokens, bias=False)',
    '    nn.init.normal_(self.weight, std=0.02)',
  ),
)

const tiedUnembedding = classOf(
  'TiedUnembedding(nn.Module)',
  'A logit for each token by its row of the table, Press & Wolf 2017 (arXiv:1608.05859).',
  lines(
    'def __init__(self, embedding, tokens):',
    '    super().__init__()',
    '    self.rows = lambda: embedding.table.weight[:tokens]  # no weights of its own',
  ),
  lines('def forward(self, x):', '    return x @ self.rows().T'),
)

export const CLASSES: SequenceClasses = {
  first: productFunction,
  dropout: 'nn.Dropout',
  embedding,
  attention,
  mlp,
  unembedding,
  tiedUnembedding,
}

/** Starts layers on sequences from weights of the page, which bear the same names. */
export const loadSequenceWeights = def(
  'load_weights(nets, path)',
  'Starts from a model that was saved in Ganvas. Its layers and their parts have the names that they have here, and kernels lie as [inputs, outputs].',
  'names = {',
  '    "kernel": "weight",',
  '    "scale": "weight",',
  '    "offset": "bias",',
  '    "table": "table.weight",',
  '    "positions": "positions.weight",',
  '}',
  'saved = read_safetensors(path)',
  'for name, net in nets.items():',
  '    state = {}',
  '    for key, tensor in saved.items():',
  '        network, _, place = key.partition("/")',
  '        if network == name:',
  '            *layer, part = place.split(".")',
  '            weight = tensor.T if part == "kernel" else tensor',
  '            state[".".join([*layer, names.get(part, part)])] = weight',
  '    net.load_state_dict(state)',
)
