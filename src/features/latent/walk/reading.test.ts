import { describe, expect, it } from 'vitest'
import { lostFrames, stretchesOf, walkFacts } from './reading.ts'
import type { Seen } from '../../../worker/protocol/measures.ts'

/** A walk over as many frames: a digit each, or `null` where there is none. */
const seenAs = (digits: readonly (number | null)[]): Seen => ({
  labels: Uint8Array.from(digits, (digit) => digit ?? 9),
  probabilities: new Float32Array(digits.length).fill(0.9),
  recognised: Uint8Array.from(digits, (digit) => Number(digit !== null)),
})

describe('what is seen along a walk', () => {
  it('is told in stretches, with what is no digit apart', () => {
    expect(stretchesOf(seenAs([3, 3, null, 9, 9, 9]))).toEqual([
      { label: 3, first: 0, frames: 2 },
      { label: null, first: 2, frames: 1 },
      { label: 9, first: 3, frames: 3 },
    ])
    expect(lostFrames(seenAs([3, null, null, 8]))).toBe(2)
  })

  it('has the digits at its first and last stop, also where it goes back', () => {
    const there = new Array<number>(72).fill(3)
    const back = [8, ...new Array<number | null>(71).fill(null)]
    expect(walkFacts(seenAs([...there, ...back]), 2)).toEqual({
      'walk.from': 3,
      'walk.to': 8,
      'walk.recognised': 73 / 144,
    })
  })

  it('has no digit at a stop that shows none', () => {
    const facts = walkFacts(seenAs([null, ...new Array<number>(72).fill(3)]), 2)
    expect(Object.keys(facts)).toEqual(['walk.to', 'walk.recognised'])
  })
})
