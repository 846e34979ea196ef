import { expect, test } from 'vitest'
import { agreement } from './requested.ts'

test('counts what is seen as it was asked for, over all and for each class', () => {
  const asked = Uint8Array.of(0, 0, 0, 0, 1, 1, 3, 3)
  const seen = Uint8Array.of(0, 0, 0, 1, 1, 0, 2, 2)
  expect(agreement(seen, asked, 4)).toEqual({ accuracy: 4 / 8, perClass: [0.75, 0.5, null, 0] })
})

test('gives a model that draws everything as it is asked to a 1', () => {
  const labels = Uint8Array.of(2, 1, 0)
  expect(agreement(labels, labels, 3)).toEqual({ accuracy: 1, perClass: [1, 1, 1] })
})
