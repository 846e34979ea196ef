import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { drawLabels, oneHot } from './labels.ts'
import { labelsFor } from './tensors.ts'

beforeAll(() => openTestBackend('wasm'))

describe('one-hot rows', () => {
  it('have a 1 at the class', () => {
    expect([...oneHot([2, 0], 3)]).toEqual([0, 0, 1, 1, 0, 0])
  })

  it('are made for a model that is told the class, and for no other', () => {
    expect(labelsFor({ conditional: false }, [1], 2)).toBeNull()
    expect(labelsFor({}, [1], 2)).toBeNull()
    const labels = labelsFor({ conditional: true }, [1], 2)
    expect(labels?.arraySync()).toEqual([[0, 1]])
    labels?.dispose()
  })
})

describe('drawn classes', () => {
  it('come as often as the mix says', () => {
    const labels = drawLabels([0.5, 0, 0.25, 0.25], 4000, new Rng(3))
    const count = (label: number): number => labels.filter((one) => one === label).length
    expect(count(1)).toBe(0)
    // Five standard deviations of a binomial.
    expect(Math.abs(count(0) - 2000)).toBeLessThan(5 * Math.sqrt(4000 / 4))
    expect(Math.abs(count(3) - 1000)).toBeLessThan(5 * Math.sqrt((4000 * 3) / 16))
    expect(count(0) + count(2) + count(3)).toBe(4000)
  })

  it('are of the mix even where its frequencies add up to a little less than 1', () => {
    const labels = drawLabels([0.25, 0.25, 0], 1000, new Rng(3))
    expect(new Set(labels)).toEqual(new Set([0, 1]))
  })
})
