import { describe, expect, it } from 'vitest'
import { Rng } from '../lib/rng.ts'
import { outliersOf, trendOf } from './trend.ts'

const course = (length: number, of: (i: number) => number): number[] =>
  Array.from({ length }, (_, i) => of(i))

describe('the trend of a course', () => {
  it('is that of a straight line', () => {
    expect(trendOf(course(40, (i) => i))).toBe('rising')
    expect(trendOf(course(40, (i) => -i))).toBe('falling')
  })

  it('is none where it only scatters, or stays where it is', () => {
    const noise = new Rng(3).normals(300)
    expect(trendOf([...noise])).toBe('steady')
    expect(trendOf(course(40, () => 2))).toBe('steady')
  })

  it('is that of late, whatever came before', () => {
    expect(trendOf(course(80, (i) => (i < 40 ? 40 - i : 0)))).toBe('steady')
    expect(trendOf(course(80, (i) => (i < 40 ? 40 - i : i - 40)))).toBe('rising')
  })

  it('is not told of a few values', () => {
    expect(trendOf([1, 2, 3])).toBe('steady')
  })
})

describe('outliers', () => {
  it('are the values far beyond the middle half', () => {
    const values = course(40, (i) => i % 5)
    expect(outliersOf(values)).toEqual([])
    expect(outliersOf(values.with(17, 60).with(30, -60))).toEqual([17, 30])
  })

  it('are none where all is alike, or there is little', () => {
    expect(outliersOf(course(40, (i) => (i === 3 ? 1 : 0)))).toEqual([])
    expect(outliersOf([1, 1, 2, 90])).toEqual([])
  })
})
