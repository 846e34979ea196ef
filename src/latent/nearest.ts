/** The training examples that are nearest to one example. */
import { squaredDistance } from '../metrics/statistics/distances.ts'
import { rowsOf } from '../metrics/statistics/rows.ts'
import { sizeOf } from '../lib/numbers.ts'
import { arrivedExamples } from './space.ts'
import type { Pause, Rows } from '../metrics/statistics/rows.ts'
import type { Space } from './space.ts'

/** Examples that are read and compared between two pauses. */
const AT_ONCE = 1000

/** Training examples, nearest first. */
export interface Nearest {
  readonly examples: Rows
  readonly labels: Uint8Array<ArrayBuffer>
  /** Euclidean, ascending. */
  readonly distances: Float32Array<ArrayBuffer>
  /** Training examples that were searched. */
  readonly among: number
}

/**
 * Finds the `count` training examples nearest to `x`, `[...dataShape]` in the data's own range, fewer when there are not
 * so many: among those of the mix that have arrived. Ties go to the earlier one.
 * @throws RangeError when none has arrived yet.
 */
export async function nearestExamples(
  space: Space,
  x: Float32Array,
  count: number,
  pause: Pause,
): Promise<Nearest> {
  const { data } = space
  const size = sizeOf(data.spec.shape)
  const indices = arrivedExamples(space)
  if (indices.length === 0) throw new RangeError('no training example has arrived yet')
  const query = rowsOf(x, size)
  const squared = new Float64Array(indices.length)
  for (let start = 0; start < indices.length; start += AT_ONCE) {
    const some = indices.subarray(start, start + AT_ONCE)
    const base = rowsOf(new Float32Array(some.length * size), size)
    data.read(some, base.values)
    for (let i = 0; i < some.length; i++) squared[start + i] = squaredDistance(query, 0, base, i)
    await pause()
  }
  const places = Uint32Array.from(indices.keys())
    .sort((a, b) => (squared[a] as number) - (squared[b] as number) || a - b)
    .subarray(0, count)
  const chosen = Uint32Array.from(places, (place) => indices[place] as number)
  const values = new Float32Array(chosen.length * size)
  data.read(chosen, values)
  return {
    examples: rowsOf(values, size),
    labels: Uint8Array.from(chosen, (index) => data.trainLabels[index] as number),
    distances: Float32Array.from(places, (place) => Math.sqrt(squared[place] as number)),
    among: indices.length,
  }
}
