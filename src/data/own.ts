/** Data that a reader brought, all of them in memory. */
import { ownExamples } from '../datasets/own.ts'
import { assert } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { DataError } from './dataError.ts'
import { testSetOf } from './dataset.ts'
import { select } from './select.ts'
import type { OwnSpec } from '../datasets/own.ts'
import type { Dataset } from './dataset.ts'

const WAY_OUT = 'Open the file again under “Your own…”.'

/** What cannot be had of data that a reader brought. */
export const ownDataMissing = ({ own }: OwnSpec): DataError =>
  new DataError('ownMissing', own.file ?? own.name, 'is not on this device', { wayOut: WAY_OUT })

/** Opens the bytes of a reader's own data. @throws DataError when they are not what the spec says. */
export function ownDataset(spec: OwnSpec, bytes: ArrayBuffer): Dataset {
  const { trainCount, classes, own } = spec
  const damaged = (what: string, options?: ErrorOptions): DataError =>
    new DataError('dataDamaged', own.file ?? own.name, what, { wayOut: WAY_OUT, ...options })
  const { values, labels } = examplesOf(spec, bytes, damaged)
  if (labels.some((label) => label >= classes)) throw damaged('has a class that it does not name')
  if (spec.kind === 'tokens' && values.some((token) => token >= (spec.vocabulary ?? 0)))
    throw damaged('has a character that it does not name')
  const size = sizeOf(spec.shape)
  const scale = spec.kind === 'image' ? 1 / 255 : 1
  const trainLabels = labels.slice(0, trainCount)
  return {
    spec,
    trainLabels,
    blockEnds: [trainCount],
    arrived: trainCount,
    select: (mix, images) => select(trainLabels, mix, images),
    need: async (end) => assert(end <= trainCount, `There are no ${end} training examples`),
    read(indices, out) {
      for (let row = 0; row < indices.length; row++) {
        const index = indices[row] as number
        assert(index < trainCount, `There is no training example ${index}`)
        for (let i = 0; i < size; i++)
          out[row * size + i] = (values[index * size + i] as number) * scale
      }
    },
    test: async () =>
      testSetOf(values.subarray(trainCount * size), labels.slice(trainCount), { size, scale }),
  }
}

function examplesOf(
  spec: OwnSpec,
  bytes: ArrayBuffer,
  damaged: (what: string, options?: ErrorOptions) => DataError,
) {
  try {
    return ownExamples(spec, bytes)
  } catch (error) {
    throw damaged('is not what was kept of it', { cause: error })
  }
}
