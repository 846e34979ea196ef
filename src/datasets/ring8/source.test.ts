import { expect, it } from 'vitest'
import { firstOf, moments } from '../testSets.ts'
import { open } from './source.ts'
import { RING_STD, ringCentre, spec } from './spec.ts'

const COUNT = spec.trainCount
const data = await open({ fetchFile: () => Promise.reject(new Error('points need no files')) })
const values = firstOf(data, COUNT)

it('has eight modes, no two in the same place', () => {
  const centres = spec.classNames.map((_, k) => ringCentre(k))
  const gaps = centres.flatMap(([x, y], k) =>
    centres.slice(k + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
  )
  expect(Math.min(...gaps)).toBeCloseTo((4 * Math.sin(Math.PI / 8)) / Math.sqrt(2.01), 10)
})

it('scatters the points around the centre of the mode that labels them', () => {
  let squares = 0
  data.trainLabels.forEach((label, i) => {
    const [x, y] = ringCentre(label)
    squares += ((values[2 * i] as number) - x) ** 2 + ((values[2 * i + 1] as number) - y) ** 2
  })
  expect(Math.sqrt(squares / COUNT / 2) / RING_STD).toBeCloseTo(1, 1.5)
})

it('is centred, has unit variance, and shares its points out evenly among the modes', () => {
  const { mean, variance } = moments(values)
  expect(Math.max(...mean.map(Math.abs))).toBeLessThan(0.04)
  expect((variance[0] + variance[1]) / 2).toBeCloseTo(1, 1.5)
  const counts = spec.classNames.map((_, k) => data.trainLabels.filter((of) => of === k).length)
  const spread = 4 * Math.sqrt(COUNT / spec.classes)
  for (const count of counts) expect(Math.abs(count - COUNT / spec.classes)).toBeLessThan(spread)
})
