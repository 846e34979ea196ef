import { expect, it } from 'vitest'
import { broadcastStrides, collapse, stridesOf } from './strides.ts'

it('counts bytes from entry to entry', () => {
  expect(stridesOf([2, 3, 4])).toEqual([48, 16, 4])
  expect(stridesOf([])).toEqual([])
})

it('repeats what is broadcast', () => {
  expect(broadcastStrides([3, 1], [2, 3, 4])).toEqual([0, 4, 0])
  expect(broadcastStrides([], [5])).toEqual([0])
})

it('joins axes over which both move evenly', () => {
  const whole = stridesOf([2, 3, 4])
  expect(collapse([2, 3, 4], whole, whole, 4)).toEqual({
    sizes: [1, 1, 1, 24],
    first: [0, 0, 0, 4],
    second: [0, 0, 0, 4],
  })
  // A bias, repeated over the rows.
  expect(collapse([2, 3, 4], whole, broadcastStrides([4], [2, 3, 4]), 2)).toEqual({
    sizes: [6, 4],
    first: [16, 4],
    second: [0, 4],
  })
})

it('says when more loops are needed than there are', () => {
  const turned = [4, 8, 24]
  expect(collapse([2, 3, 4], stridesOf([2, 3, 4]), turned, 2)).toBeNull()
})
