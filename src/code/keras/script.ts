/** A whole Keras 3 script. */
import { NUMPY_ARRAYS } from '../arrays.ts'
import { dataCode, requiredOptions } from '../data.ts'
import { familyCode } from '../families/families.ts'
import { ACTIVATION_FUNCTIONS, ARRAY_FUNCTIONS } from '../families/objectives.ts'
import { constantLines, importFrom, module, standardImports } from '../head.ts'
import { pictureFunctions } from '../pictures.ts'
import { commonConstants } from '../subject.ts'
import { lines } from '../text.ts'
import { SAVE_EVERY } from '../trainingScript.ts'
import { KERAS_DIALECT } from './dialect.ts'
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
    'Needs Keras 3 on TensorFlow or on PyTorch.',
    needs ?? false,
    '',
    `    python ${started}`,
    `    KERAS_BACKEND=torch python ${started}`,
    '"""',
  )

const imports = (text: string): string =>
  lines(
    standardImports(`${text}\nos.`),
    '',
    'os.environ.setdefault("KERAS_BACKEND", "tensorflow")',
    '',
    'import keras',
    'import numpy as np',
    'from keras import layers, ops',
    importFrom('keras.ops', [...ARRAY_FUNCTIONS, ...ACTIVATION_FUNCTIONS], text),
  )

const seeds = (text: string): string =>
  lines(
    'if keras.backend.backend() not in ("tensorflow", "torch"):',
    '    raise SystemExit("Set KERAS_BACKEND to tensorflow or torch")',
    'keras.utils.set_random_seed(SEED)',
    /\bRANDOM\b/.test(text) && 'RANDOM = keras.random.SeedGenerator(SEED)',
  )

/** Writes the script of an experiment. @param name what its file is called. */
export function kerasScript(subject: Subject, name: string): string {
  const { experiment } = subject
  const family = familyCode(subject, KERAS_DIALECT)
  const data = dataCode(subject, NUMPY_ARRAYS, family)
  const size = experiment.hyperparameters as never
  const networks = family.networks.map((network) => networkFunction(network, size, family.dropout))
  const text = networks.join('\n')
  const body = [
    ...data.functions,
    ...networkHelpers(text, family.dropout),
    ...networks,
    ...family.functions,
    ...weightFunctions({
      batchNorm: text.includes('BatchNormalization'),
      spectralNorm: text.includes('Spectral'),
      sequences: text.includes('Embedding('),
    }),
    ...pictureFunctions(subject, NUMPY_ARRAYS),
    ...trainingFunctions({ subject, family, data }),
  ]
  return module(
    `${prose(family.title, data.needs, subject.link, name + requiredOptions(subject))}\n\n${imports(body.join('\n'))}`,
    `${constantLines([...commonConstants(subject), ...family.constants, SAVE_EVERY])}\n\n${seeds(body.join('\n'))}`,
    ...body,
  )
}
