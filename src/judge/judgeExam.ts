/** How well a judge knows digits that it was not trained on. */
import { confidentShare, labelsOf } from '../metrics/digits/digits.ts'
import type { Judge } from '../metrics/digits/judge.ts'

const DIGITS = 10

/** What came of an examination. */
export interface Exam {
  readonly count: number
  /** Share of images in which the judge sees the digit of the label. */
  readonly accuracy: number
  /** Share of images in which it sees a digit with p >= 0.9. */
  readonly confident: number
  /** Number of images by label and by the digit that the judge sees: `confusion[label][seen]`. */
  readonly confusion: readonly (readonly number[])[]
}

/** Shows a judge images, `[count, 784]` in [0, 1] row by row, whose labels are known. */
export async function examine(
  judge: Judge,
  images: Float32Array,
  labels: Uint8Array,
): Promise<Exam> {
  const { count, probabilities } = await judge.look(images)
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
    confident: confidentShare(probabilities, DIGITS),
    confusion,
  }
}
