/** The judge's model card: its numbers as data, and the words around them. */
import { createHash } from 'node:crypto'
import { sizeOf } from '../lib/numbers.ts'
import { JUDGE_RECIPE } from '../judge/judgeTraining.ts'
import { RECOGNISER_RECIPE } from '../judge/recogniserTraining.ts'
import { decodeArchive } from '../lib/safetensors.ts'
import { CommandError } from './prepare.mjs'
import type { Exam } from '../judge/judgeExam.ts'

/** A judge that knows digits less well is not kept, */
const LEAST_ACCURACY = 0.99
/** nor one that takes more digits for something else, */
const MOST_REJECTED = 0.01
/** or less of what is no digit. */
const LEAST_OUTLIERS_REJECTED = 0.98
/** The page downloads it. */
const MOST_BYTES = 200_000

/** What is known of the judge, as `card.json` has it. */
export interface JudgeCard {
  /** Share of the test images in which it sees the digit of the label. */
  readonly accuracy: number
  /** Share of the test images that it recognises and in which it sees a digit with p >= 0.9. */
  readonly confident: number
  /** Share of the test images that it does not take for digits. */
  readonly rejected: number
  /** Of each kind of images that are no digits, the share that it does not take for digits. */
  readonly outliers: Exam['outliers']
  readonly testCount: number
  /** Test images by label and by the digit that it sees: `confusion[label][seen]`. */
  readonly confusion: readonly (readonly number[])[]
  /** How it is trained again. */
  readonly command: string
  readonly seed: number
  readonly recipe: typeof JUDGE_RECIPE
  readonly recogniserRecipe: typeof RECOGNISER_RECIPE
  /** Numbers that were learned. */
  readonly parameters: number
  /** Shape of each tensor in the file. */
  readonly tensors: Readonly<Record<string, readonly number[]>>
  readonly bytes: number
  /** SHA-256 of the file. */
  readonly sha256: string
}

/** Makes the card of a judge. @param archive its safetensors file */
export function cardOf(archive: Uint8Array<ArrayBuffer>, exam: Exam): JudgeCard {
  const { tensors } = decodeArchive(new Uint8Array(archive).buffer)
  const shapes = [...tensors].map(([name, { shape }]) => [name, shape] as const)
  return {
    accuracy: exam.accuracy,
    confident: exam.confident,
    rejected: exam.rejected,
    outliers: exam.outliers,
    testCount: exam.count,
    confusion: exam.confusion,
    command: 'npm run judge',
    seed: JUDGE_RECIPE.seed,
    recipe: JUDGE_RECIPE,
    recogniserRecipe: RECOGNISER_RECIPE,
    parameters: shapes.reduce((sum, [, shape]) => sum + sizeOf(shape), 0),
    tensors: Object.fromEntries(shapes),
    bytes: archive.length,
    sha256: createHash('sha256').update(archive).digest('hex'),
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

const OUTLIERS_ADVICE =
  'Nothing was written. The recipe is in src/judge/recogniserTraining.ts, and what it learns from in src/judge/outliers.ts.'

/** @throws CommandError when this judge must not take the place of the one that is there. */
export function checkCard({ accuracy, rejected, outliers, bytes }: JudgeCard): void {
  if (!(accuracy >= LEAST_ACCURACY))
    throw new CommandError(
      `The judge sees the right digit in ${percent(accuracy)} of the test images, and ${percent(LEAST_ACCURACY)} are wanted. Nothing was written. The recipe is in src/judge/judgeTraining.ts.`,
    )
  if (!(rejected <= MOST_REJECTED))
    throw new CommandError(
      `The judge does not recognise ${percent(rejected)} of the test images as digits, and at most ${percent(MOST_REJECTED)} are wanted. ${OUTLIERS_ADVICE}`,
    )
  for (const [kind, share] of Object.entries(outliers))
    if (!(share >= LEAST_OUTLIERS_REJECTED))
      throw new CommandError(
        `The judge rejects ${percent(share)} of these images: ${kind}. At least ${percent(LEAST_OUTLIERS_REJECTED)} are wanted. ${OUTLIERS_ADVICE}`,
      )
  if (bytes > MOST_BYTES)
    throw new CommandError(
      `The judge has ${bytes} bytes, and at most ${MOST_BYTES} are wanted. Nothing was written. The network is in src/metrics/digits/judge.ts.`,
    )
}

/** The card as a file; lists of numbers stay on one line. */
export const cardText = (card: JudgeCard): string =>
  `${JSON.stringify(card, null, 2).replaceAll(/\[[\d,\s]+\]/g, (list) =>
    list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  )}\n`

const WHOLE = new Intl.NumberFormat('en')

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** A table in Markdown, numbers to the right. */
const markdownTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n')

/** The model card in words. All of it is written here, so that its numbers are the card's. */
export function readmeOf(card: JudgeCard): string {
  const {
    accuracy,
    confident,
    confusion,
    outliers,
    recipe,
    recogniserRecipe,
    rejected,
    testCount,
  } = card
  const wrong = testCount - Math.round(accuracy * testCount)
  const digits = confusion.map((_, digit) => String(digit))
  const matrix = markdownTable(
    ['label', ...digits, 'right'],
    confusion.map((counts, label) => {
      const all = counts.reduce((sum, count) => sum + count, 0)
      return [label, ...counts, percent((counts[label] ?? 0) / all)]
    }),
  )
  const tensors = markdownTable(
    ['tensor', 'shape', 'numbers'],
    Object.entries(card.tensors).map(([name, shape]) => [
      `\`${name}\``,
      shape.join(' x '),
      WHOLE.format(sizeOf(shape)),
    ]),
  )
  const rejectedKinds = markdownTable(
    ['not digits', 'rejected'],
    Object.entries(outliers).map(([kind, share]) => [kind, percent(share)]),
  )
  return `# The judge

Written by \`${card.command}\`, which trains the judge and replaces this file; edit the words in \`src/cli/judgeCard.ts\`.

A small classifier of handwritten digits. It looks at the images that a model makes, and the measures of Ganvas are taken
on what it sees: the digit (which digits come, how often, how clearly) and the features of its last hidden layer, 64
numbers (Fréchet distance, precision, recall, density, coverage, data-copying test). A second, smaller network, the
recogniser, says whether an image is a digit at all; only in those that are is a digit counted.

| | |
| --- | --- |
| file | \`judge.safetensors\`, ${WHOLE.format(card.bytes)} bytes, ${WHOLE.format(card.parameters)} parameters: the classifier’s as 32-bit floats, the recogniser’s as 16-bit ones |
| SHA-256 | \`${card.sha256}\` |
| accuracy | **${percent(accuracy)}** of the ${WHOLE.format(testCount)} MNIST test images (${wrong} wrong) |
| confident | recognised, and p >= 0.9 for some digit, in ${percent(confident)} of them |
| not recognised as digits | ${percent(rejected)} of them, and at least ${percent(Math.min(...Object.values(outliers)))} of each of ten kinds of images that are no digits |
| the same as data | \`card.json\` |

## What it is for, and what not

- *For* measuring images of 28 x 28 pixels that are meant to look like MNIST: samples of Ganvas's models, and files given
  to \`npm run measure\`. All are measured with the same judge, so their numbers can be compared with each other.
- *Not for* reading digits in the wild: it has seen centred white digits on black and nothing else.
- *Not for* other data. It knows ten digits, and noise, blanks, blurs and scribbles as what they are; letters and other
  signs that a hand writes it may take for digits. Points in the plane are measured on their coordinates, without it.
- *Not* the network of published scores. A Fréchet distance or a digit score on its features must not be compared with an
  FID or an Inception Score; compare with what real data score, which is shown beside each measure.
- It is never trained against: no model of Ganvas sees it, its features or its opinion.

## Network

Three convolutions with stride 2 (16 and 32 filters of 5 x 5, 24 of 3 x 3), a dense layer of 64, the features, and a dense
layer of 10, the logits; ReLU after each but the last. Pixels go in from 0 (black) to 1 (white).

The recogniser: two convolutions with stride 2 (14 and 10 filters of 3 x 3, \`details\`) on what the first layer above sees
and on how grey the image is, 4 m (1 - m) of the brightest m of 3 x 3 pixels; a dense layer of 16 on that and on the
features, and one logit, which is at least 0 for a digit.

${tensors}

## Training

- *Data*: the 60,000 training images of MNIST, each shifted by up to ${recipe.shift} pixels to each side, anew each time.
- *Objective*: cross-entropy; dropout of ${recipe.dropout} on the features.
- *Recipe*: Adam, ${recipe.epochs} epochs in batches of ${recipe.batchSize}, learning rate ${recipe.learningRate} falling linearly to a tenth, seed ${card.seed}. The last
  weights are kept.
- *Again*: \`${card.command}\`, three to six minutes on two cores, on our own WebAssembly kernels. The same machine writes the
  same file. A judge with less than ${percent(LEAST_ACCURACY)} is refused.

- *Recogniser*: trained after all that, which stays as it is. Cross-entropy of digits, as they are and slanted, softened,
  pale or a little noisy as models draw them, against images that are no digits: noise of any grain, blanks, blurs,
  scribbles, two digits over each other, inverted and scrambled ones, digits that drown in noise (outlier exposure,
  Hendrycks et al. 2019, arXiv:1812.04606). ${WHOLE.format(recogniserRecipe.examples)} images, half
  of them digits; Adam, ${WHOLE.format(recogniserRecipe.steps)} batches of ${recogniserRecipe.batchSize}, learning rate ${recogniserRecipe.learningRate} falling linearly, seed ${recogniserRecipe.seed}. The line is
  drawn where ${percent(recogniserRecipe.givenUp)} of the training digits are given up.

## What is no digit

Images made from the test digits, in other ways than those of the training; Gaussian noise and the patterns were of no kind
seen in training. A judge that rejects less than ${percent(LEAST_OUTLIERS_REJECTED)} of a kind is refused, as is one that rejects more than ${percent(MOST_REJECTED)}
of the test digits.

${rejectedKinds}

## Confusion

Test images by label (rows) and by the digit that the judge sees (columns).

${matrix}

## Limits

- Where digits end is a line drawn by hand and by examples: the blurs, mixtures and scribbles above are no digits, a soft or
  slanted digit is one. Half-formed digits lie on both sides of it.
- It errs on ${percent(wrong / testCount)} of real digits. Shares of digits carry this error, and so does what real data score, which is
  shown beside each measure.
- Its features keep what tells digits apart. Faults that do not matter for that (a grey background, soft edges) may move
  them little, which is why sharpness, diversity and the closest pairs are measured in pixels.
- One judge, one seed: another one would give somewhat different distances.

## Licence

The weights and this card are under Ganvas's MIT licence. The training data are MNIST by Yann LeCun and Corinna Cortes,
CC BY-SA 3.0; see \`datasets/mnist/README.md\` in the repository.
`
}
