/** A whole PyTorch script. */
import { TORCH_ARRAYS } from '../arrays.ts'
import { dataCode, requiredOptions } from '../data.ts'
import { familyCode } from '../families/families.ts'
import { ACTIVATION_FUNCTIONS, ARRAY_FUNCTIONS } from '../families/objectives.ts'
import { constantLines, importFrom, module, standardImports } from '../head.ts'
import { pictureFunctions } from '../pictures.ts'
import { commonConstants } from '../subject.ts'
import { lines, usedOf } from '../text.ts'
import { SAVE_EVERY } from '../trainingScript.ts'
import { TORCH_DIALECT } from './dialect.ts'
import { weightFunctions } from './files.ts'
import { networkFunction, networkHelpers } from './networks.ts'
import { trainingFunctions } from './training.ts'
import type { Subject } from '../subject.ts'

const prose = (title: string, needs: string | undefined, link: string, started: string): string =>
  lines(
    `"""${title}.`,
    '',
    'Written by Ganvas for the experiment',
    '',
    `    ${link}`,
    '',
    'Networks, objectives, optimisers and data are those of the page; random numbers are drawn otherwise.',
    'Needs PyTorch alone.',
    needs ?? false,
    '',
    'One process, on a GPU where there is one; four GPUs, or four processes on the CPU; two machines with',
    'eight GPUs, on each of which this is run:',
    '',
    `    python ${started}`,
    `    torchrun --nproc-per-node=4 ${started}`,
    `    torchrun --nnodes=2 --nproc-per-node=8 --rdzv-backend=c10d --rdzv-endpoint=HOST:29500 ${started}`,
    '"""',
  )

const imports = (text: string): string =>
  lines(
    standardImports(text),
    '',
    'import torch',
    'import torch.distributed as dist',
    `from torch import ${[...usedOf(ARRAY_FUNCTIONS, text), 'nn'].join(', ')}`,
    /\bF\./.test(text) && 'from torch.nn import functional as F',
    importFrom('torch.nn.functional', ACTIVATION_FUNCTIONS, text),
    'from torch.nn.parallel import DistributedDataParallel',
    importFrom('torch.nn.utils.parametrizations', ['spectral_norm'], text),
    importFrom('torch.optim.lr_scheduler', ['LambdaLR'], text),
    'from torch.utils.data import DistributedSampler',
  )

/** Writes the script of an experiment. @param name what its file is called. */
export function pytorchScript(subject: Subject, name: string): string {
  const { experiment } = subject
  const family = familyCode(subject, TORCH_DIALECT)
  const data = dataCode(subject, TORCH_ARRAYS, family)
  const size = experiment.hyperparameters as never
  const networks = family.networks.map((network) => networkFunction(network, size, family.dropout))
  const text = networks.join('\n')
  const body = [
    ...data.functions,
    ...networkHelpers(text, family.dropout),
    ...networks,
    ...family.functions,
    ...weightFunctions({
      batchNorm: text.includes('nn.BatchNorm'),
      spectralNorm: text.includes('spectral_norm('),
      sequences: text.includes('Embedding('),
    }),
    ...pictureFunctions(subject, TORCH_ARRAYS),
    ...trainingFunctions({ subject, family, data }),
  ]
  return module(
    `${prose(family.title, data.needs, subject.link, name + requiredOptions(subject))}\n\n${imports(body.join('\n'))}`,
    constantLines([...commonConstants(subject), ...family.constants, SAVE_EVERY]),
    ...body,
  )
}
