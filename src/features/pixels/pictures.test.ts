import { expect, it } from 'vitest'
import { drawnSoFar, natsOf, surprises } from './pictures.ts'

const two = (values: readonly number[]) => ({
  shape: [1, 1, 2, 1],
  values: Float32Array.from(values),
})
const turns = { shape: [1, 2, 1], values: Float32Array.of(1, 0) }

it('shows what was given, what was drawn and what is to come, in the order of their turns', () => {
  const drawn = two([0.5, 1])
  const at = (known: number, there: number) => [
    ...drawnSoFar(drawn, turns, { known, there }).values,
  ]
  // The second pixel comes first.
  expect(at(0, 0)).toEqual([44, 44, 54, 44, 44, 54])
  expect(at(0, 1)).toEqual([44, 44, 54, 255, 255, 255])
  expect(at(1, 2)).toEqual([128, 128, 128, 94, 234, 212])
})

it('is as bright as a pixel was unexpected, and adds up the nats of an image', () => {
  expect([...surprises(two([0, 9])).values]).toEqual([0, 0, 0, 255, 170, 40])
  expect(natsOf({ shape: [2, 1, 2, 1], values: Float32Array.of(1, 2, 3, 4) })).toBe(5)
})
