import { expect, it } from 'vitest'
import { joinedTensor, examplesOf } from './tensors.ts'
import type { DataForm } from '../models/spec.ts'

const TEXT: DataForm = {
  ...{ kind: 'tokens', shape: [3], classes: 1 },
  ...{ alphabet: ['', 'a', 'b'], vocabulary: 3 },
}
const sheet = (...values: readonly number[]) =>
  new Map([
    ['sheet', joinedTensor([{ shape: [3], count: 2, values: Float32Array.from(values) }], TEXT)],
  ])

it('reads texts with their alphabet, and refuses tokens that it does not have', () => {
  expect(examplesOf(sheet(1, 2, 0, 2, 0, 0), 'sheet', TEXT, 2)).toEqual({
    ...{ shape: [3], count: 2, alphabet: TEXT.alphabet },
    values: Float32Array.of(1, 2, 0, 2, 0, 0),
  })
  for (const wrong of [3, -1, 0.5, Number.NaN])
    expect(() => examplesOf(sheet(1, wrong, 0, 2, 0, 0), 'sheet', TEXT, 2)).toThrow('damaged')
})
