import { expect, it } from 'vitest'
import { defined } from '../../lib/assert.ts'
import { modesOf } from '../spec.ts'
import { firstOf, moments } from '../testSets.ts'
import { open } from './source.ts'
import { spec } from './spec.ts'

const COUNT = spec.trainCount
const data = await open({ fetchFile: () => Promise.reject(new Error('points need no files')) })
const values = firstOf(data, COUNT)
const { centres, deviations } = defined(modesOf(spec), 'modes')

const distance = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.hypot((a[0] as number) - (b[0] as number), (a[1] as number) - (b[1] as number))

it('has eight modes, no two in the same place', () => {
  const gaps = centres.flatMap((at, k) => centres.slice(k + 1).map((other) => distance(at, other)))
  expect(Math.min(...gaps)).toBeCloseTo((4 * Math.sin(Math.PI / 8)) / Math.sqrt(2.01), 10)
})

it('scatters the points around the centre of the mode that labels them', () => {
  let squares = 0
  data.trainLabels.forEach((label, i) => {
    squares += distance(values.subarray(2 * i, 2 * i + 2), centres[label] ?? []) ** 2
  })
  expect(deviations[0]?.[0]).toBeCloseTo(0.1 / Math.sqrt(2.01), 10)
  expect(Math.sqrt(squares / COUNT / 2) / (deviations[0]?.[0] ?? 0)).toBeCloseTo(1, 1.5)
})

it('is centred, has unit variance, and shares its points out evenly among the modes', () => {
  const { mean, variance } = moments(values)
  expect(Math.max(...mean.map(Math.abs))).toBeLessThan(0.04)
  expect((variance[0] + variance[1]) / 2).toBeCloseTo(1, 1.5)
  const counts = spec.classNames.map((_, k) => data.trainLabels.filter((of) => of === k).length)
  const spread = 4 * Math.sqrt(COUNT / spec.classes)
  for (const count of counts) expect(Math.abs(count - COUNT / spec.classes)).toBeLessThan(spread)
})
