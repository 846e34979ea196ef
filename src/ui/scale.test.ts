import { describe, expect, it } from 'vitest'
import { OPTIMISER_PARAMETERS } from '../models/optimiserParameters.ts'
import { fromPosition, nudge, parseNumber, POSITIONS, toAllowed, toPosition } from './scale.ts'

const share = { min: 0, max: 0.8, step: 0.05, scale: 'linear' } as const
const width = { min: 1, max: 1024, step: 1, scale: 'log', integer: true } as const
const duration = { min: 100, max: 20_000, step: 100, scale: 'log', integer: true } as const
const rate = OPTIMISER_PARAMETERS.learningRate

describe('a slider', () => {
  it.each([share, width, rate])('reaches both ends of its range', (range) => {
    expect(fromPosition(0, range)).toBe(range.min)
    expect(fromPosition(POSITIONS, range)).toBe(range.max)
    expect(toPosition(range.min, range)).toBe(0)
    expect(toPosition(range.max, range)).toBe(POSITIONS)
  })

  it('gives whole steps without the dust of binary fractions', () => {
    expect(fromPosition(POSITIONS * 0.38, share)).toBe(0.3)
    expect(fromPosition(POSITIONS / 2 + 3, duration) % 100).toBe(0)
  })

  it('gives two digits on a log scale, as far apart in ratio everywhere', () => {
    expect(fromPosition(POSITIONS / 2, rate)).toBe(0.001)
    expect(fromPosition(POSITIONS / 2 + 5, rate)).toBe(0.0014)
  })

  it.each([share, width, duration, rate])(
    'moves with every press of an arrow key, up to the end',
    (range) => {
      let value: number = range.min
      for (let press = 0; press < 2000 && value < range.max; press++) {
        const next = nudge(value, 1, range)
        expect(next).toBeGreaterThan(value)
        value = next
      }
      expect(nudge(value, 1, range)).toBe(range.max)
      expect(nudge(range.min, -1, range)).toBe(range.min)
    },
  )
})

describe('an arrow key', () => {
  it('goes through few whole numbers one by one, and through many by about an eighth', () => {
    expect([1, 2, 3].map((value) => nudge(value, 1, width))).toEqual([2, 3, 4])
    expect([16, 64, 100, 256].map((value) => nudge(value, 1, width))).toEqual([18, 72, 104, 288])
    expect([18, 72, 100, 256].map((value) => nudge(value, -1, width))).toEqual([16, 64, 96, 240])
    expect([100, 2000].map((value) => nudge(value, 1, duration))).toEqual([200, 2200])
  })

  it('comes back to where it was', () => {
    for (let value: number = width.min; value < width.max; value = nudge(value, 1, width))
      expect(nudge(nudge(value, 1, width), -1, width)).toBe(value)
  })
})

describe('what a reader types', () => {
  it('is read with a point or a comma, spaces and exponents', () => {
    expect(parseNumber('0,0004')).toBe(0.0004)
    expect(parseNumber(' 2e-4 ')).toBe(0.0002)
    expect(parseNumber('60\u202f000')).toBe(60_000)
    expect(parseNumber('−3')).toBe(-3)
  })

  it('is no number when it is none', () => {
    for (const text of ['', 'ten', '1.2.3', '1,2,3', '0x10', 'Infinity'])
      expect(parseNumber(text)).toBeNull()
  })

  it('is brought into the range, and to whole numbers where only those count', () => {
    expect(toAllowed(5000, width)).toBe(1024)
    expect(toAllowed(99.6, width)).toBe(100)
  })
})
