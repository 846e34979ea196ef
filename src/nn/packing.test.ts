import { beforeAll, describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { entriesAt, packed } from './packing.ts'
import { openTestBackend } from './testBackend.ts'
import * as tf from './tf.ts'

const LENGTH = 8

/** Texts of so many characters, one after another. */
function texts(lengths: readonly number[]): Float32Array {
  const x = new Float32Array(lengths.length * LENGTH)
  lengths.forEach((length, text) => {
    for (let i = 0; i < length; i++) x[text * LENGTH + i] = 1 + ((text + i) % 9)
  })
  return x
}

beforeAll(() => openTestBackend('wasm'))

describe('packing texts', () => {
  it('takes every character and the first end of each text once, and nothing behind it', () => {
    const rng = new Rng(1)
    const lengths = Array.from({ length: 40 }, () => rng.integer(LENGTH + 1))
    const { slots } = packed(texts(lengths), LENGTH)
    const taken = [...slots].filter((slot) => slot < lengths.length * LENGTH)
    const wanted = lengths.flatMap((length, text) =>
      Array.from({ length: Math.min(length + 1, LENGTH) }, (_, i) => text * LENGTH + i),
    )
    expect(taken.toSorted((a, b) => a - b)).toEqual(wanted)
  })

  it('keeps a text in one row, in its order, with its places counted from 0', () => {
    const { slots, places, rows } = packed(texts([3, 7, 1, 2, 0, 8]), LENGTH)
    expect(slots.length).toBe(rows * LENGTH)
    slots.forEach((slot, at) => {
      if (slot === 6 * LENGTH) return expect(places[at]).toBe(0)
      expect(places[at]).toBe(slot % LENGTH)
      if (slot % LENGTH > 0) {
        expect(at % LENGTH).toBeGreaterThan(0)
        expect(slots[at - 1]).toBe(slot - 1)
      }
    })
  })

  it('fills rows to the last place where texts fit, and leaves long ones a row each', () => {
    expect(packed(texts([4, 2, 3, 3, 0, 6]), LENGTH).rows).toBe(3)
    expect(packed(texts([7, 8, 7, 8]), LENGTH).rows).toBe(4)
  })

  it('goes in steps of a sixteenth of the batch', () => {
    const rows = [0, 1, 2, 3].map((length) => packed(texts(Array(64).fill(length)), LENGTH).rows)
    expect(rows).toEqual([8, 16, 32, 32])
  })

  it('takes entries by slots, and 0 for filling', () => {
    const x = texts([2, 1])
    const { slots } = packed(x, LENGTH)
    const entries = entriesAt(tf.tensor2d(x, [2, LENGTH]), tf.tensor2d(slots, [1, LENGTH]))
    expect(entries.shape).toEqual([1, LENGTH])
    expect([...entries.dataSync()]).toEqual([1, 2, 0, 2, 0, 0, 0, 0])
  })
})
