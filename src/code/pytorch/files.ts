/** What a PyTorch script reads and writes: weights from the page, checkpoints, pictures. */
import { def, lines } from '../text.ts'
import { loadSequenceWeights } from './sequenceLayers.ts'

interface Weights {
  readonly batchNorm: boolean
  readonly spectralNorm: boolean
  /** True of layers on sequences. */
  readonly sequences: boolean
}

const readSafetensors = def(
  'read_safetensors(path)',
  'The floats of a safetensors file by name; the package of that name does the same.',
  'data = Path(path).read_bytes()',
  '(length,) = struct.unpack_from("<Q", data)',
  'header = json.loads(data[8 : 8 + length])',
  'kinds = {"F16": torch.float16, "F32": torch.float32}',
  'tensors = {}',
  'for name, entry in header.items():',
  '    if entry.get("dtype") in kinds and 0 not in entry["shape"]:',
  '        begin, end = (8 + length + offset for offset in entry["data_offsets"])',
  '        values = torch.frombuffer(bytearray(data[begin:end]), dtype=kinds[entry["dtype"]])',
  '        tensors[name] = values.reshape(entry["shape"]).float()',
  'return tensors',
)

const loadWeights = def(
  'load_weights(nets, path)',
  'Starts from a model that was saved in Ganvas. Its layers are numbered in the order in which they are applied.',
  'saved = read_safetensors(path)',
  'for name, net in nets.items():',
  '    layers = {}',
  '    for key, tensor in saved.items():',
  '        network, _, place = key.partition("/")',
  '        if network == name:',
  '            *index, part = place.split(".")',
  '            layers.setdefault(tuple(map(int, index)), {})[part] = tensor',
  '    modules = [module for module in net.modules() if getattr(module, "bias", None) is not None]',
  '    for module, index in zip(modules, sorted(layers), strict=True):',
  '        fill(module, layers[index])',
)

/** Puts a layer's saved parts into its module. */
function fill({ batchNorm, spectralNorm }: Weights): string {
  const weight = spectralNorm
    ? [
        'if hasattr(module, "parametrizations"):',
        '    parametrized = module.parametrizations.weight',
        '    parametrized.original.copy_(weight)',
        '    parametrized[0]._u.copy_(parts["v"].flatten())',
        '    u = parts["u"].reshape(parts["kernel"].shape[:-1])',
        '    parametrized[0]._v.copy_(u.movedim(-1, 0).flatten())',
        'else:',
        '    module.weight.copy_(weight)',
      ]
    : ['module.weight.copy_(weight)']
  return lines(
    '@torch.no_grad()',
    def(
      'fill(module, parts)',
      'Kernels lie in the file as [inputs, outputs], of windows behind their height and width.',
      batchNorm && [
        'if "scale" in parts:',
        '    module.weight.copy_(parts["scale"])',
        '    module.bias.copy_(parts["offset"])',
        '    module.running_mean.copy_(parts["runningMean"])',
        '    module.running_var.copy_(parts["runningVariance"])',
        '    return',
      ],
      'weight = parts["kernel"].movedim((-1, -2), (0, 1))',
      ...weight,
      'module.bias.copy_(parts["bias"])',
    ),
  )
}

/** The functions that start from the weights of a model that was saved on the page. */
export const weightFunctions = (weights: Weights): readonly string[] =>
  weights.sequences
    ? [readSafetensors, loadSequenceWeights]
    : [readSafetensors, fill(weights), loadWeights]
