import { expect, it } from 'vitest'
import { lengthShares, totalVariation } from './lengths.ts'

it('counts how many characters names have, and the longest together', () => {
  expect(lengthShares(['a', 'ab', 'cd', 'abcdef'], 3)).toEqual([0, 0.25, 0.5, 0.25])
})

it('is 0 of equal shares, 1 of shares that have nothing in common', () => {
  expect(totalVariation([0.5, 0.5], [0.5, 0.5])).toBe(0)
  expect(totalVariation([1, 0], [0, 1])).toBe(1)
  expect(totalVariation([0.5, 0.5, 0], [0.25, 0.5, 0.25])).toBe(0.25)
})
