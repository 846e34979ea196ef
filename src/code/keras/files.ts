/** How a Keras script reads weights from the page. */
import { def } from '../text.ts'
import { loadSequenceWeights } from './sequenceLayers.ts'

const readSafetensors = def(
  'read_safetensors(path)',
  'The floats of a safetensors file by name; the package of that name does the same.',
  'data = Path(path).read_bytes()',
  '(length,) = struct.unpack_from("<Q", data)',
  'header = json.loads(data[8 : 8 + length])',
  'kinds = {"F16": np.float16, "F32": np.float32}',
  'tensors = {}',
  'for name, entry in header.items():',
  '    if entry.get("dtype") in kinds and 0 not in entry["shape"]:',
  '        begin, end = (8 + length + offset for offset in entry["data_offsets"])',
  '        values = np.frombuffer(data[begin:end], kinds[entry["dtype"]])',
  '        tensors[name] = values.reshape(entry["shape"]).astype("float32")',
  'return tensors',
)

const leaves = def(
  'leaves(layer)',
  'The layers inside a layer, those that hold no others, in the order in which they are applied.',
  'if not hasattr(layer, "layers"):',
  '    return [layer]',
  'return [leaf for each in layer.layers for leaf in leaves(each)]',
)

const loadWeights = (parts: readonly string[]): string =>
  def(
    'load_weights(nets, path)',
    'Starts from a model that was saved in Ganvas. Its layers are numbered in the order in which they are applied, and its kernels lie as those of Keras.',
    `order = (${parts.map((part) => `"${part}"`).join(', ')})`,
    'saved = read_safetensors(path)',
    'for name, net in nets.items():',
    '    saved_layers = {}',
    '    for key, tensor in saved.items():',
    '        network, _, place = key.partition("/")',
    '        if network == name:',
    '            *index, part = place.split(".")',
    '            saved_layers.setdefault(tuple(map(int, index)), {})[part] = tensor',
    '    weighted = [leaf for leaf in leaves(net) if leaf.weights]',
    '    for layer, index in zip(weighted, sorted(saved_layers), strict=True):',
    '        parts = saved_layers[index]',
    '        layer.set_weights([parts[part] for part in order if part in parts])',
  )

/** The functions that start from the weights of a model that was saved on the page. */
export const weightFunctions = (has: {
  readonly batchNorm: boolean
  readonly spectralNorm: boolean
  /** True of layers on sequences. */
  readonly sequences: boolean
}): readonly string[] => [
  readSafetensors,
  ...(has.sequences
    ? [loadSequenceWeights]
    : [
        leaves,
        loadWeights([
          'kernel',
          'bias',
          ...(has.batchNorm ? ['scale', 'offset', 'runningMean', 'runningVariance'] : []),
          ...(has.spectralNorm ? ['u', 'v'] : []),
        ]),
      ]),
]
