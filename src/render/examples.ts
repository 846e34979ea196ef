/** Parts of a set of examples. */
import { sizeOf } from '../lib/numbers.ts'
import type { Examples } from '../worker/protocol/examples.ts'

/** The examples [first, first + count) as a set of their own; shares no memory. */
export function sliceExamples({ shape, values }: Examples, first: number, count: number): Examples {
  const size = sizeOf(shape)
  return { shape, count, values: values.slice(first * size, (first + count) * size) }
}

/** One example as a set of its own. */
export const exampleAt = (examples: Examples, index: number): Examples =>
  sliceExamples(examples, index, 1)
