import { expect, it } from 'vitest'
import { spreadOf } from './spread.ts'

const curve = (...values: number[]) => values.map((value, step) => ({ step, value }))

it('gives the mean, the lowest and the highest at every step that all curves have', () => {
  const { mean, band } = spreadOf([curve(1, 4, 9), curve(3, 4), curve(5, 1)])
  expect(mean).toEqual([
    { step: 0, value: 3 },
    { step: 1, value: 3 },
  ])
  expect(band).toEqual([
    { step: 0, low: 1, high: 5 },
    { step: 1, low: 1, high: 4 },
  ])
})
