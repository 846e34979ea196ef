import { describe, expect, it } from 'vitest'
import { Thinned } from './thinned.ts'

/** A list of at most `most` numbers that was offered 0, 1, ..., but not those of `missing`. */
function offered(count: number, most: number, missing: readonly number[] = []): Thinned<number> {
  const list = new Thinned<number>((kept) => kept.length > most)
  for (let i = 0; i < count; i++) list.offer(missing.includes(i) ? null : i)
  return list
}

describe('a thinned list', () => {
  it('keeps the first one and every second, fourth, ... after it', () => {
    expect(offered(8, 8).kept).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(offered(9, 8).kept).toEqual([0, 2, 4, 6, 8])
    expect(offered(40, 8).kept).toEqual([0, 8, 16, 24, 32])
  })

  it('keeps a part of what a longer list keeps, whatever it lacks', () => {
    const long = offered(1000, 100).kept
    const short = offered(1000, 10, [3, 4, 128, 700]).kept
    expect(short.length).toBeGreaterThan(4)
    expect(long).toEqual(expect.arrayContaining([...short]))
    expect(short).not.toContain(128)
  })

  it('goes on after what is left of it when it goes back', () => {
    const list = offered(20, 8)
    list.goBack((one) => one < 9)
    expect(list.kept).toEqual([0, 4, 8])
    for (const one of [9, 10, 11, 12]) list.offer(one)
    expect(list.kept).toEqual([0, 4, 8, 12])
  })

  it('goes on from what was written down of it', () => {
    const [list, again] = [offered(21, 8), offered(0, 8)]
    again.restore(list.snapshot())
    for (const one of [21, 22, 23, 24]) {
      list.offer(one)
      again.offer(one)
    }
    expect(again.kept).toEqual(list.kept)
    expect(again.kept.at(-1)).toBe(24)
  })
})
