/** How well a judge knows digits that it was not trained on, and what is no digit. */
import { confidentShare, labelsOf } from '../metrics/digits/digits.ts'
import { Rng } from '../lib/rng.ts'
import { OUTLIER_KINDS, outliersOf } from './outlierExam.ts'
import type { Judge } from '../metrics/digits/judge.ts'
import type { HeldOut, OutlierKind } from './outlierExam.ts'

const DIGITS = 10
const OUTLIERS = { count: 2000, seed: 99 } as const

/** What came of an examination. */
export interface Exam {
  readonly count: number
  /** Share of images in which the judge sees the digit of the label. */
  readonly accuracy: number
  /** Share of images that it recognises and in which it sees a digit with p >= 0.9. */
  readonly confident: number
  /** Share of images that it does not take for digits. */
  readonly rejected: number
  /** Of each kind of images that are no digits, the share that it does not take for digits. */
  readonly outliers: Readonly<Record<OutlierKind, number>>
  /** Number of images by label and by the digit that the judge sees: `confusion[label][seen]`. */
  readonly confusion: readonly (readonly number[])[]
}

/** Shows a judge images, `[count, 784]` in [0, 1] row by row, whose labels are known. */
export async function examine(
  judge: Judge,
  images: Float32Array,
  labels: Uint8Array,
): Promise<Exam> {
  const { count, probabilities, recognised } = await judge.look(images)
  const seen = labelsOf(probabilities, DIGITS)
  const confusion = Array.from({ length: DIGITS }, () => new Array<number>(DIGITS).fill(0))
  for (let i = 0; i < count; i++) {
    const row = confusion[labels[i] as number] as number[]
    const column = seen[i] as number
    row[column] = (row[column] as number) + 1
  }
  const right = confusion.reduce((sum, row, digit) => sum + (row[digit] as number), 0)
  return {
    count,
    accuracy: right / count,
    confident: confidentShare(probabilities, DIGITS, recognised),
    rejected: rejectedShare(recognised),
    outliers: await rejectedOf(judge, { images, labels }),
    confusion,
  }
}

const rejectedShare = (recognised: Uint8Array): number =>
  recognised.filter((one) => one === 0).length / recognised.length

/** Shows a judge images that are no digits, made from those that are. */
async function rejectedOf(judge: Judge, digits: HeldOut): Promise<Exam['outliers']> {
  const { count, seed } = OUTLIERS
  const rejected: Partial<Record<OutlierKind, number>> = {}
  for (const kind of OUTLIER_KINDS) {
    const images = outliersOf(kind, count, digits, new Rng(seed))
    rejected[kind] = rejectedShare((await judge.look(images)).recognised)
  }
  return rejected as Exam['outliers']
}
