import { describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { Batches } from './batches.ts'
import type { BatchesState } from './batches.ts'

const BLOCK_ENDS = [40, 80, 100]
const everyThird = Uint32Array.from({ length: 33 }, (_, i) => 3 * i + 1)

const make = (selection = everyThird, batchSize = 8, seed = 7): Batches =>
  new Batches(selection, BLOCK_ENDS, batchSize, new Rng(seed))

const deal = (batches: Batches, count: number): number[] =>
  Array.from({ length: count }, () => Array.from(batches.next())).flat()

const sorted = (items: readonly number[]): number[] => items.toSorted((a, b) => a - b)

describe('batches', () => {
  it('use every selected image exactly once per epoch, however the batches fall', () => {
    const dealt = deal(make(), 33)
    for (let epoch = 0; epoch < 8; epoch++)
      expect(sorted(dealt.slice(33 * epoch, 33 * (epoch + 1)))).toEqual(Array.from(everyThird))
  })

  it('go through the first epoch block by block, shuffled within each', () => {
    const first = deal(make(), 5).slice(0, 33)
    const blocks = first.map((index) => BLOCK_ENDS.findIndex((end) => index < end))
    expect(blocks).toEqual(sorted(blocks))
    expect(first.slice(0, 13)).not.toEqual(sorted(first.slice(0, 13)))
  })

  it('shuffle later epochs as a whole, each in its own way', () => {
    const dealt = deal(make(), 33)
    const second = dealt.slice(33, 66)
    const blocks = second.map((index) => BLOCK_ENDS.findIndex((end) => index < end))
    expect(blocks).not.toEqual(sorted(blocks))
    expect(dealt.slice(66, 99)).not.toEqual(second)
  })

  it('tell beforehand how many images must be here', () => {
    const batches = make()
    expect(batches.nextEnd()).toBeLessThanOrEqual(40)
    for (let i = 0; i < 20; i++) {
      const end = batches.nextEnd()
      expect(Math.max(...batches.next())).toBeLessThan(end)
    }
    expect(batches.nextEnd()).toBe(98)
  })

  it('wait for no block in which nothing is selected', () => {
    const batches = make(Uint32Array.of(2, 3, 5), 8)
    expect(batches.nextEnd()).toBe(6)
  })

  it('repeat a selection that is smaller than a batch', () => {
    const batches = make(Uint32Array.of(10, 50, 90), 8)
    const batch = Array.from(batches.next())
    expect(sorted(batch.slice(0, 3))).toEqual([10, 50, 90])
    expect(sorted(batch.slice(3, 6))).toEqual([10, 50, 90])
    expect(batches.used).toBe(8)
    expect(batches.epoch).toBeCloseTo(8 / 3)
  })

  it('count the images used and the epochs', () => {
    const batches = make()
    expect([batches.used, batches.epoch]).toEqual([0, 0])
    deal(batches, 5)
    expect([batches.used, batches.epoch]).toEqual([40, 40 / 33])
  })

  it('come in the same order for the same seed, and in another for another', () => {
    expect(deal(make(), 20)).toEqual(deal(make(), 20))
    expect(deal(make(), 20)).not.toEqual(deal(make(everyThird, 8, 8), 20))
  })

  it.each([0, 2, 4, 5, 33])(
    'go on exactly from a state saved as JSON after %i batches',
    (count) => {
      const batches = make()
      deal(batches, count)
      const state = JSON.parse(JSON.stringify(batches.state())) as BatchesState
      const used = batches.used
      const expected = deal(batches, 20)
      const restored = make(everyThird, 8, 999)
      deal(restored, 3)
      restored.restore(state)
      expect(restored.used).toBe(used)
      expect(deal(restored, 20)).toEqual(expected)
    },
  )

  it('refuse an empty selection and a state of a larger one', () => {
    expect(() => make(new Uint32Array(0))).toThrow('selects no images')
    const state = { ...make().state(), position: 34 }
    expect(() => make().restore(state)).toThrow('selection of 33')
  })
})
