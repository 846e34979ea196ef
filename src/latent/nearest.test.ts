import { beforeAll, describe, expect, it } from 'vitest'
import { noPause } from '../metrics/statistics/rows.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { nearestExamples } from './nearest.ts'
import { openPoints, smallSpace } from './testSpace.ts'
import type { Space } from './space.ts'

let space: Space

beforeAll(async () => {
  await openTestBackend('cpu')
  space = await smallSpace('vae', await openPoints())
})

/** Training point `index`. */
function point(index: number): Float32Array {
  const x = new Float32Array(2)
  space.data.read(Uint32Array.of(index), x)
  return x
}

describe('the nearest training examples', () => {
  it('begin with a copy at distance 0, and are those of a full search', async () => {
    let pauses = 0
    const x = point(4321)
    const found = await nearestExamples(space, x, 5, async () => void pauses++)
    expect(found.distances[0]).toBe(0)
    expect(found.examples.values.subarray(0, 2)).toEqual(x)
    expect(found.labels[0]).toBe(space.data.trainLabels[4321])
    const all = Array.from({ length: 10_000 }, (_, i) => {
      const y = point(i)
      return Math.hypot(x[0]! - y[0]!, x[1]! - y[1]!)
    }).sort((a, b) => a - b)
    found.distances.forEach((distance, i) => expect(distance).toBeCloseTo(all[i]!, 5))
    expect(found.among).toBe(10_000)
    expect(pauses).toBe(10)
  })

  it('are looked for in the mix alone, among those that have arrived', async () => {
    const { data, experiment } = space
    const upper = {
      ...space,
      data: { ...data, arrived: 100 },
      experiment: { ...experiment, mix: [1, 0] },
    }
    const found = await nearestExamples(upper, Float32Array.of(0, 0), 1000, noPause)
    expect(found.among).toBe(data.trainLabels.slice(0, 100).filter((label) => label === 0).length)
    expect(found.examples.count).toBe(found.among)
    expect(found.labels.every((label) => label === 0)).toBe(true)
    expect([...found.distances]).toEqual([...found.distances].sort((a, b) => a - b))
  })

  it('are refused while none has arrived', async () => {
    const none = { ...space, data: { ...space.data, arrived: 0 } }
    await expect(nearestExamples(none, Float32Array.of(0, 0), 1, noPause)).rejects.toThrow(
      RangeError,
    )
  })
})
