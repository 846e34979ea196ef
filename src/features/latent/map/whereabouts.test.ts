import { expect, it } from 'vitest'
import { whereaboutsOf } from './whereabouts.ts'

it('tells the ninth of the map in which the middle of each class lies', () => {
  const places = Float32Array.of(0, 1, 0.2, 0.8, 0.5, 0.5, 0.9, 0.1, 3, -2)
  const labels = Uint8Array.of(0, 0, 1, 3, 3)
  expect(whereaboutsOf(places, labels, 4)).toEqual([
    { label: 0, zone: 'topLeft' },
    { label: 1, zone: 'middleMiddle' },
    { label: 3, zone: 'bottomRight' },
  ])
})
