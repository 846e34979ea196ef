import { describe, expect, it } from 'vitest'
import { select } from './select.ts'

const labels = Uint8Array.from({ length: 60_000 }, (_, i) => (i * 7) % 10)
const full = Array.from({ length: 10 }, () => 1)
const only = (shares: Readonly<Record<number, number>>): number[] =>
  full.map((_, digit) => shares[digit] ?? 0)

describe('the selection by a mix', () => {
  it('is everything, in order, when all shares are 1', () => {
    expect(Array.from(select(labels, full, 0)).every((index, i) => index === i)).toBe(true)
    expect(select(labels, full, 0)).toHaveLength(60_000)
  })

  it('takes no image of a class whose share is 0', () => {
    const kept = select(labels, only({ 3: 1, 7: 1 }), 0)
    expect(kept).toHaveLength(12_000)
    expect(new Set(Array.from(kept, (i) => labels[i]))).toEqual(new Set([3, 7]))
  })

  it.each([0.01, 0.1, 0.5, 0.9])('keeps about the share %f of every class', (share) => {
    const perClass = new Uint32Array(10)
    for (const i of select(labels, only(Object.fromEntries(full.map((_, c) => [c, share]))), 0))
      perClass[labels[i] as number]!++
    const spread = 4 * Math.sqrt(6_000 * share * (1 - share))
    for (const count of perClass) expect(Math.abs(count - 6_000 * share)).toBeLessThan(spread)
  })

  it('keeps with a larger share all that it kept with a smaller one', () => {
    const more = new Set(select(labels, only({ 1: 0.3 }), 0))
    for (const i of select(labels, only({ 1: 0.2 }), 0)) expect(more).toContain(i)
  })

  it('takes the first images of the mix when their number is limited', () => {
    const mix = only({ 2: 0.5, 4: 1 })
    expect(select(labels, mix, 100)).toEqual(select(labels, mix, 0).slice(0, 100))
    expect(select(labels, only({ 2: 1 }), 60_000)).toHaveLength(6_000)
  })

  it('does not depend on the other classes, nor on the run', () => {
    const alone = select(labels, only({ 5: 0.4 }), 0)
    const among = select(labels, [1, 1, 1, 1, 1, 0.4, 0, 0, 0, 0.2], 0)
    expect(among.filter((i) => labels[i] === 5)).toEqual(alone)
    expect(Array.from(alone.slice(0, 4))).toEqual([5, 65, 75, 95])
  })

  it('refuses a mix without a share for a class that occurs', () => {
    expect(() => select(labels, [1, 1], 0)).toThrow('no share for class 7')
  })
})
