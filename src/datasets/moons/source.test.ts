import { expect, it } from 'vitest'
import { firstOf, moments } from '../testSets.ts'
import { open } from './source.ts'
import { spec } from './spec.ts'

const data = await open({ fetchFile: () => Promise.reject(new Error('points need no files')) })
const values = firstOf(data, spec.trainCount)

it('has the lower moon right of and below the upper one', () => {
  const moon = (label: number): readonly [number, number] =>
    moments(values.filter((_, i) => data.trainLabels[i >> 1] === label)).mean
  const scale = Math.sqrt((3 / 4 + 9 / 16 - 1 / Math.PI) / 2 + 0.01)
  expect(moon(1)[0] - moon(0)[0]).toBeCloseTo(1 / scale, 1)
  expect(moon(0)[1] - moon(1)[1]).toBeCloseTo((4 / Math.PI - 0.5) / scale, 1)
})

it('is centred, has unit variance on average, and as many points of each moon', () => {
  const { mean, variance } = moments(values)
  expect(Math.max(...mean.map(Math.abs))).toBeLessThan(0.04)
  expect((variance[0] + variance[1]) / 2).toBeCloseTo(1, 1.5)
  const lower = data.trainLabels.filter((label) => label === 1).length
  expect(Math.abs(lower - spec.trainCount / 2)).toBeLessThan(200)
})
