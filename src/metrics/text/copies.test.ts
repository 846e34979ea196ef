import { describe, expect, it } from 'vitest'
import { distinctShare, NameList } from './copies.ts'
import { Rng } from '../../lib/rng.ts'

/** Levenshtein's distance, by his table. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min(
          (above[j] as number) + 1,
          (row[j - 1] as number) + 1,
          (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    above = row
  }
  return above[b.length] as number
}

describe('a list of names', () => {
  const list = NameList.of(['milano', 'pisa', 'ab'])

  it.each([
    ['milan', 'milano'],
    ['milanon', 'milano'],
    ['mirano', 'milano'],
    ['pis', 'pisa'],
    ['ba', null],
    ['milon', null],
    ['pisa', null],
  ])('finds what is one edit away from %s: %s', async (name, near) => {
    expect((await list).nearTo(name)).toBe(near)
  })

  it('finds the neighbour of a name that is in it as well', async () => {
    expect((await NameList.of(['pisa', 'pisae'])).nearTo('pisa')).toBe('pisae')
  })

  it('finds just what going through it finds', async () => {
    const rng = new Rng(3)
    const draw = (): string =>
      Array.from({ length: 1 + rng.integer(5) }, () => 'abc'[rng.integer(3)]).join('')
    const names = Array.from({ length: 12 }, draw)
    const short = await NameList.of(names)
    for (let i = 0; i < 300; i++) {
      const name = draw()
      const near = names.some((other) => editDistance(other, name) === 1)
      expect([name, short.nearTo(name) !== null]).toEqual([name, near])
    }
  })
})

it('counts a name that is there twice once', () => {
  expect(distinctShare(['a', 'b', 'a', 'a'])).toBe(0.5)
})
