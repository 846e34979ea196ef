import { beforeAll, expect, it } from 'vitest'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'
import { entryAt, ranks, shapedChances } from './choice.ts'

beforeAll(() => openTestBackend('wasm'))

it('ranks entries by size, of equal ones the first before the others', () => {
  expect(ranks(tf.tensor2d([[3, 5, 3, 9]])).arraySync()).toEqual([[2, 1, 3, 0]])
})

it.each([
  ['leaves chances as they are unless it is told otherwise', {}, [0.1, 0.4, 0.2, 0.3]],
  ['squares them at a temperature of one half', { temperature: 0.5 }, [1, 16, 4, 9]],
  ['keeps the k likeliest', { topK: 2 }, [0, 4, 0, 3]],
  ['keeps the likeliest that have a share together', { topP: 0.65 }, [0, 4, 0, 3]],
  ['keeps one more where they have less', { topP: 0.75 }, [0, 4, 2, 3]],
  ['keeps at least one', { topP: 0.05 }, [0, 1, 0, 0]],
  ['takes the share of what the first rule leaves', { topK: 2, topP: 0.5 }, [0, 1, 0, 0]],
])('%s', (_what, how, weights) => {
  const logits = tf.tensor2d([[0.1, 0.4, 0.2, 0.3].map(Math.log)])
  const found = shapedChances(logits, { temperature: 1, topK: 0, topP: 1, ...how }).dataSync()
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  weights.forEach((weight, i) => expect(found[i]).toBeCloseTo(weight / total, 5))
})

it('finds the entry at which the running sum passes a draw, and never one without a chance', () => {
  const draws = [0, 0.1, 0.5, 0.99, 1 - 2 ** -24]
  const chances = tf.tensor2d(draws.map(() => [0, 0.25, 0, 0.75, 0]))
  const u = tf.tensor2d(draws, [draws.length, 1])
  expect(entryAt(chances, u).arraySync()).toEqual([[1], [1], [3], [3], [3]])
})
