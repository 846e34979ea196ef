/** Data in a script: MNIST, the plane sets, texts out of a file, and what the reader brought. */
import { drawingLines, drawingProse, PLANE_CODE } from './drawings.ts'
import { areStacks, datasetSpec } from '../datasets/datasets.ts'
import { defined } from '../lib/assert.ts'
import { isConditional } from '../models/spec.ts'
import { channelsOf, isOfImages, isOfOwn, isOfTexts, isSelection, needsLabels } from './subject.ts'
import { call, def, lines, num } from './text.ts'
import type { Arrays } from './arrays.ts'
import type { PlaneCode } from './drawings.ts'
import type { Subject } from './subject.ts'
import type { Line } from './text.ts'

/** How a script gets its data. */
export interface DataCode {
  readonly functions: readonly string[]
  /** Lines that declare the options of the command line. */
  readonly options: readonly string[]
  /** The call that loads, after the options were read into `args`. */
  readonly load: string
  /** Fetches what is not there; of data from the network alone. */
  readonly fetch: string | null
  /** What must lie beside the script, in words, where something must. */
  readonly needs?: string
}

const readIdx = ({ fromBytes }: Arrays): string =>
  def(
    'read_idx(path)',
    'The bytes of an IDX file, gzipped or not, in the shape that it says.',
    'data = Path(path).read_bytes()',
    'if data[:2] == b"\\x1f\\x8b":',
    '    data = gzip.decompress(data)',
    'shape = struct.unpack_from(f">{data[3]}I", data, 4)',
    `return ${fromBytes}`,
  )

const MNIST_FILES = [
  'MIRROR = "https://ossci-datasets.s3.amazonaws.com/mnist/"  # the one that torchvision reads',
  'IMAGES = "train-images-idx3-ubyte.gz"',
  'LABELS = "train-labels-idx1-ubyte.gz"',
] as const

const fetchMnist = (withLabels: boolean): string =>
  def(
    'fetch(folder)',
    'Fetches the files of MNIST that are not in the folder yet.',
    'folder.mkdir(parents=True, exist_ok=True)',
    `for name in ${withLabels ? '(IMAGES, LABELS)' : '(IMAGES,)'}:`,
    '    if not (folder / name).exists():',
    '        part, _ = urllib.request.urlretrieve(MIRROR + name, folder / f"{name}.part")',
    '        Path(part).rename(folder / name)',
  )

/** Which examples a selection keeps: the ones that the page keeps. */
function selected({ experiment }: Subject, { module }: Arrays): string {
  const byClass = experiment.mix.some((share) => share < 1)
  const last = experiment.images > 0 ? '[:EXAMPLES]' : ''
  const share = module === 'torch' ? 'torch.tensor(SHARES)[y]' : 'np.array(SHARES)[y]'
  const nonzero = module === 'torch' ? '.nonzero().flatten()' : '.nonzero()[0]'
  if (!byClass) return ''
  return def(
    'selected(y)',
    'The examples that the shares of their classes keep: of each the index is spread over [0, 1) by the finaliser of MurmurHash3, as in Ganvas, so that they are the same ones.',
    `h = (${module}.arange(len(y)) + 0x9E3779B9) & 0xFFFFFFFF`,
    'h = ((h ^ (h >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF',
    'h = ((h ^ (h >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF',
    `return ((h ^ (h >> 16)) / 2**32 < ${share})${nonzero}${last}`,
  )
}

/** Keeps what the selection takes, of x and of y where that is there. */
function select(subject: Subject): readonly Line[] {
  const { experiment } = subject
  if (!isSelection(subject)) return []
  const withY = needsLabels(subject)
  const kept = experiment.mix.some((share) => share < 1) ? 'kept' : ':EXAMPLES'
  return [
    kept === 'kept' && 'kept = selected(y)',
    withY ? `x, y = x[${kept}], y[${kept}]` : `x = x[${kept}]`,
  ]
}

interface Range {
  /** True when pixels are played in [-1, 1]. */
  readonly symmetric: boolean
}

function finish(subject: Subject, { symmetric }: Range): readonly Line[] {
  const x = isOfImages(subject) && symmetric ? '2 * x - 1' : 'x'
  const told = isConditional(subject.experiment.hyperparameters)
  return [...select(subject), `return ${x}${told ? ', y' : ''}`]
}

const loadProse = (subject: Subject, arrays: Arrays, { symmetric }: Range): string => {
  const range = isOfImages(subject) ? ` in [${symmetric ? '-1' : '0'}, 1]` : ''
  const flat = isOfTexts(subject) ? 'tokens [n, LENGTH]' : '[n, 2]'
  const shape = isOfImages(subject) ? `[${arrays.imageAxes('n', channelsOf(subject))}]` : flat
  const told = isConditional(subject.experiment.hyperparameters)
  return `The training examples, ${shape}${range}${told ? ', and their classes, [n]' : ''}.`
}

type Maker = (subject: Subject, arrays: Arrays, range: Range) => DataCode

const pixels = (file: string, arrays: Arrays): string =>
  `x = ${arrays.asFloat(`read_idx(${file}).reshape(${arrays.imageAxes('-1', 1)})`)} / 255`

const mnist: Maker = (subject, arrays, range) => {
  const withLabels = needsLabels(subject)
  return {
    functions: [
      lines(...MNIST_FILES.slice(0, withLabels ? 3 : 2)),
      fetchMnist(withLabels),
      readIdx(arrays),
      def(
        'load_data(folder)',
        loadProse(subject, arrays, range),
        pixels('folder / IMAGES', arrays),
        withLabels && `y = ${arrays.asIndex('read_idx(folder / LABELS)')}`,
        ...finish(subject, range),
      ),
    ],
    options: [
      'parser.add_argument("--data", type=Path, default=Path("mnist"), help="folder of MNIST, fetched when it is not there")',
    ],
    load: 'load_data(args.data)',
    fetch: 'fetch(args.data)',
  }
}

/** MNIST, a digit drawn for each channel. */
const stacked: Maker = (subject, arrays, range) => {
  const channels = channelsOf(subject)
  const isTorch = arrays.module === 'torch'
  const { options, load, fetch } = mnist(subject, arrays, range)
  return {
    functions: [
      lines(...MNIST_FILES.slice(0, 2)),
      fetchMnist(false),
      readIdx(arrays),
      def(
        'load_data(folder)',
        `${loadProse(subject, arrays, range)} Each channel is a digit that is drawn for it; the page draws others.`,
        'x = read_idx(folder / IMAGES)',
        `draw = ${arrays.generator(0)}`,
        `picks = ${arrays.integers('len(x)', `${channels} * len(x)`)}`,
        `x = ${arrays.asFloat(`x[picks].reshape(-1, ${channels}, 28, 28)`)} / 255`,
        !isTorch && 'x = np.moveaxis(x, 1, -1)',
        ...finish(subject, range),
      ),
    ],
    ...{ options, load, fetch },
  }
}

const drawn =
  (code: PlaneCode): Maker =>
  (subject, arrays, range) => ({
    functions: [
      `POINTS = ${num(subject.data.trainCount)}`,
      def(
        'load_data()',
        `${drawingProse(code, subject.experiment)}\n\n${loadProse(subject, arrays, range)}`,
        ...drawingLines(code, subject.experiment, arrays),
        arrays.framework === 'keras' && 'x = x.astype("float32")',
        ...finish(subject, range),
      ),
    ],
    options: [],
    load: 'load_data()',
    fetch: null,
  })

const ownImages: Maker = (subject, arrays, range) => {
  const withLabels = needsLabels(subject)
  return {
    functions: [
      readIdx(arrays),
      def(
        call('load_data', 'images', withLabels && 'labels'),
        loadProse(subject, arrays, range),
        pixels('images', arrays),
        withLabels && `y = ${arrays.asIndex('read_idx(labels)')}`,
        ...finish(subject, range),
      ),
    ],
    options: [
      'parser.add_argument("--images", type=Path, required=True, help="IDX file of 28 x 28 bytes each")',
      ...(withLabels
        ? [
            'parser.add_argument("--labels", type=Path, required=True, help="IDX file of their classes, from 0 on")',
          ]
        : []),
    ],
    load: call('load_data', 'args.images', withLabels && 'args.labels'),
    fetch: null,
  }
}

const ownPoints: Maker = (subject, arrays, range) => {
  const withLabels = needsLabels(subject)
  const spread =
    arrays.module === 'torch'
      ? 'x.var(dim=0, correction=0).mean().sqrt()'
      : 'np.sqrt(x.var(axis=0).mean())'
  const made = (values: string, kind: string): string =>
    arrays.module === 'torch' ? `torch.tensor(${values})` : `np.array(${values}, "${kind}")`
  return {
    functions: [
      def(
        'load_data(path)',
        `${loadProse(subject, arrays, range)} Mean 0, and one scale for both coordinates, with variances that average 1.`,
        'with open(path, newline="") as file:',
        '    rows = list(csv.DictReader(file))',
        `x = ${made('[[float(row["x"]), float(row["y"])] for row in rows]', 'float32')}`,
        withLabels && [
          'names = sorted({row["class"] for row in rows})',
          `y = ${made('[names.index(row["class"]) for row in rows]', 'int64')}`,
        ],
        `x = (x - x.mean(${arrays.axis}=0)) / ${spread}`,
        ...finish(subject, range),
      ),
    ],
    options: [
      `parser.add_argument("--points", type=Path, required=True, help="CSV with the columns x, y${withLabels ? ', class' : ''}")`,
    ],
    load: 'load_data(args.points)',
    fetch: null,
  }
}

/** Python writes the same string so. */
const text = (characters: string): string => JSON.stringify(characters)

/** Where a script of texts looks for them. */
export const TEXTS_FILE = 'names.txt'

const texts: Maker = (subject, arrays, range) => {
  const { data } = subject
  const withLabels = needsLabels(subject)
  const [length = 0] = data.shape
  const zeros =
    arrays.module === 'torch'
      ? 'torch.zeros(len(rows), LENGTH, dtype=torch.long)'
      : 'np.zeros((len(rows), LENGTH), "int64")'
  const array = arrays.module === 'torch' ? 'torch.tensor' : 'np.array'
  return {
    functions: [
      lines(
        `CHARACTERS = ${text((data.alphabet ?? []).join(''))}  # token 0 is the end`,
        `LENGTH = ${num(length)}`,
        withLabels && `NAMES = [${data.classNames.map(text).join(', ')}]`,
      ),
      def(
        'load_data(path)',
        `${loadProse(subject, arrays, range)} The file has one text a line${withLabels ? ', and after a tab the name of its class' : ''}, as Ganvas saves the data.`,
        'lines = Path(path).read_text(encoding="utf-8").split("\\n")',
        'rows = [line.split("\\t") for line in lines if line.strip()]',
        'tokens = {character: at for at, character in enumerate(CHARACTERS, 1)}',
        `x = ${zeros}`,
        'for row, (text, *_) in enumerate(rows):',
        `    x[row, :len(text)] = ${array}([tokens[character] for character in text])`,
        withLabels && `y = ${array}([NAMES.index(name) for _, name in rows])`,
        ...finish(subject, range),
      ),
    ],
    options: [
      `parser.add_argument("--data", type=Path, default=Path("${TEXTS_FILE}"), help="text with one example a line${withLabels ? ', a tab and its class' : ''}: saved on the page beside the first examples")`,
    ],
    load: 'load_data(args.data)',
    fetch: null,
    needs: `It reads ${TEXTS_FILE}: save the texts under that name on the page, by the button beside the first examples.`,
  }
}

/** The options that a script of data that the reader brought cannot do without; the names of their files stand for the reader's. */
export function requiredOptions(subject: Subject): string {
  if (!isOfOwn(subject) || isOfTexts(subject)) return ''
  if (!isOfImages(subject)) return ' --points points.csv'
  return ` --images images.idx${needsLabels(subject) ? ' --labels labels.idx' : ''}`
}

/** What gets the data of the catalogue with this id. */
function makerOf(id: string): Maker | undefined {
  const code = PLANE_CODE[id]
  if (code) return drawn(code)
  if (id === 'mnist') return mnist
  return areStacks(datasetSpec(id)) ? stacked : undefined
}

/** How a script gets the data of its experiment. @throws for a data set that has no code yet. */
export function dataCode(subject: Subject, arrays: Arrays, range: Range): DataCode {
  const own = isOfImages(subject) ? ownImages : ownPoints
  const fixed = isOfOwn(subject) ? own : makerOf(subject.data.id)
  const make = isOfTexts(subject) ? texts : fixed
  const code = defined(make, `the code of the data set "${subject.data.id}"`)(
    subject,
    arrays,
    range,
  )
  const byClass = selected(subject, arrays)
  return { ...code, functions: [...(byClass ? [byClass] : []), ...code.functions] }
}
